import type { Collection } from "../submissions/collection";
import type { InquiryPoint } from "./inquiry";

/** Points in the order of files, sheets, rows and columns; what names no cell comes after the cells of its sheet or file. */
export function inFileOrder(
  points: readonly InquiryPoint[],
  { submissions }: Collection,
): readonly InquiryPoint[] {
  const files = new Map(submissions.map(({ file }, index) => [file, index]));
  const sheets = new Map(
    submissions.flatMap((each) =>
      each.kind === "read"
        ? each.book.grids.map(({ name }, index): [string, number] => [`${each.file}/${name}`, index])
        : [],
    ),
  );
  const placeOf = ({ file, sheet, cell }: InquiryPoint): readonly number[] => [
    files.get(file ?? "") ?? files.size,
    sheets.get(`${file ?? ""}/${sheet ?? ""}`) ?? Number.MAX_SAFE_INTEGER,
    cell?.row ?? Number.MAX_SAFE_INTEGER,
    cell?.column ?? Number.MAX_SAFE_INTEGER,
  ];
  return points
    .map((point) => ({ point, place: placeOf(point) }))
    .sort((a, b) => compare(a.place, b.place))
    .map(({ point }) => point);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
