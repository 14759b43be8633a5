import type { CellAddress } from "../grid/cell-address";
import { quantityOfFigure } from "../evaluation/figure-quantity";
import type { SourcedFigure, SourcedText } from "../plan/plan";

/** A number of projects and the cell that says it. */
export type ProjectCount = { readonly value: number; readonly cell: CellAddress };

const nameWithCount = /^(.*\S)\s*[（(]\s*([\d０-９]{1,4})\s*事業\s*[)）]\s*$/su;

/** The count that a cell says (2, ２事業, （２事業）); null when it is no whole number of projects. */
export function countOf(figure: SourcedFigure): ProjectCount | null {
  const read = quantityOfFigure(figure, { factor: "1", unit: "" });
  if (read.kind !== "number" || !/^\d{1,6}$/.test(read.value) || !["", "事業", "件"].includes(read.unit))
    return null;
  const { bound, change, was, qualifiers } = read;
  const isPlain = [bound, change, was, qualifiers].every((part) => part === undefined);
  return isPlain ? { value: Number(read.value), cell: figure.cell } : null;
}

/** A name apart from the count in brackets after it. */
export function countInName({ text, cell }: SourcedText): {
  readonly name: SourcedText;
  readonly count: ProjectCount | null;
} {
  const [, name, count] = nameWithCount.exec(text) ?? [];
  if (name === undefined || count === undefined) return { name: { text: text.trim(), cell }, count: null };
  return { name: { text: name, cell }, count: { value: Number(count.normalize("NFKC")), cell } };
}
