import type { InquiryLetter } from "../../inquiries/inquiry-letter";
import { bandHeight, type Band, type DraftCell, type Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import type { PlacedBand } from "../flow/paginate";
import type { AppendixFont } from "../shiryo9/form";
import type { StyleName } from "../sheet-plan";
import { columnCount, inquiryFrame, pageHeight, styleNames } from "./form";

/** Empty space between the parts of a page in points. */
const gap = 7.5;

const space: Band = { heights: [gap], cells: [], keepWithNext: true };

const heightOf = (bands: readonly Band[]): number => bands.reduce((sum, band) => sum + bandHeight(band), 0);

const wholeWidth = (text: string, style: StyleName, frame: Frame): readonly Band[] =>
  layRow([{ column: 0, columnCount, text, style, sources: [] }], frame, true);

const cells = (texts: readonly string[], styleOf: (column: number) => StyleName): readonly DraftCell[] =>
  texts.map((text, column) => ({ column, columnCount: 1, text, style: styleOf(column), sources: [] }));

/**
 * The pages of one letter. Every page begins with its title and the headings of the columns, written into the sheet: rows
 * that Excel repeats would stand above the title of the next department.
 */
export function letterPages(letter: InquiryLetter, font: AppendixFont): readonly PlacedBand[] {
  const wide = inquiryFrame(font, 0);
  const columns = layRow(
    cells(letter.columns, () => styleNames.label),
    wide,
    true,
  );
  const again = [...wholeWidth(letter.continuedTitle, styleNames.title, wide), space, ...columns];
  const frame = inquiryFrame(font, heightOf(again));
  const top = [
    ...wholeWidth(letter.title, styleNames.title, wide),
    ...wholeWidth(letter.subject, styleNames.subject, wide),
    ...letter.heading.flatMap((line) => wholeWidth(line, styleNames.heading, wide)),
    space,
    ...wholeWidth(letter.opening, styleNames.sentence, wide),
    space,
    ...columns,
  ];
  const rows = letter.rows.flatMap(({ place, indicator, stands, request }, index) =>
    layRow(
      cells([String(index + 1), place.join("\n"), indicator, stands, request, ""], (column) =>
        column === 0 ? styleNames.centred : styleNames.body,
      ),
      frame,
    ),
  );
  const end = [space, ...wholeWidth(letter.closing, styleNames.sentence, wide)];
  const placed: PlacedBand[] = top.map((band, index) => ({ band, startsPage: index === 0 }));
  let used = heightOf(top);
  const put = (bands: readonly Band[], beginning: readonly Band[]): void => {
    const startsPage = used + heightOf(bands) > pageHeight;
    const added = startsPage ? [...beginning, ...bands] : bands;
    placed.push(...added.map((band, index) => ({ band, startsPage: startsPage && index === 0 })));
    used = (startsPage ? 0 : used) + heightOf(added);
  };
  // The last row comes along where the closing sentences would stand on a page alone.
  const last = rows.slice(-1);
  const together = heightOf([...last, ...end]) <= frame.pageHeight;
  for (const row of together ? rows.slice(0, -1) : rows) put([row], again);
  if (together) put([...last, ...end], again);
  else put(end, wholeWidth(letter.continuedTitle, styleNames.title, wide));
  return placed;
}
