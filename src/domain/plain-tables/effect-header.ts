import { effectWords } from "../effects/effect-table";
import { readFiscalYear } from "../fiscal-year/read-fiscal-year";
import type { SourcedText } from "../plan/plan";
import { sourcedCell } from "../recognition/cell-sources";
import { readLabel } from "../recognition/label";
import { seenCells, type SheetView } from "../recognition/sheet-view";
import { linesAboveTable } from "./above-table";
import { isTotalWord } from "./total-word";

/** The row of headings of a table of effects: 取組, 所管課, the years, 合計. Columns of the sheet. */
export type EffectHeader = {
  readonly row: number;
  readonly item: number;
  readonly itemHeading: SourcedText;
  readonly department: number | null;
  readonly years: readonly { readonly fiscalYear: number; readonly column: number }[];
  /** 合計 as a column of the sheet. */
  readonly total: number | null;
};

const itemWords =
  /^((?:実施|推進|主な|個別|具体的)?(?:取組|項目|事業|計画|施策|プログラム|内容)(?:項目|事業|計画)?の?(?:名|名称|内容)?|件名|名称)$/u;
const departmentWords = /^((所管|担当|主管)(課|部署|所属|部課|課名|課等)?)$/u;

/** Longer texts are no headings. */
const longestHeading = 40;
const letter = /\p{Script=Han}/u;

function headerAt(view: SheetView, row: number): EffectHeader | null {
  const cells = seenCells(view, row).filter(
    ({ anchor, text }) => anchor.row === row && text.length <= longestHeading,
  );
  const named = (words: RegExp) =>
    cells.find(({ text }) => letter.test(text) && words.test(readLabel(text).words));
  // Few rows name an item; only theirs are looked at for years.
  const item = named(itemWords);
  if (item === undefined) return null;
  const years = cells.flatMap(({ text, firstColumn }) => {
    const { from, to } = readFiscalYear(text);
    return from !== null && from === to ? [{ fiscalYear: from, column: firstColumn }] : [];
  });
  if (years.length === 0) return null;
  return {
    row,
    item: item.firstColumn,
    itemHeading: sourcedCell(view, item),
    department: named(departmentWords)?.firstColumn ?? null,
    years,
    total: cells.find(({ text }) => isTotalWord(text))?.firstColumn ?? null,
  };
}

/** The headers of such tables on a sheet. Rows of a table are no headers, though figures may look like years. */
export function effectHeadersOn(
  view: SheetView,
): readonly { readonly view: SheetView; readonly header: EffectHeader }[] {
  const found: { readonly view: SheetView; readonly header: EffectHeader }[] = [];
  for (let row = view.grid.top; row < view.endRow; row++) {
    const header = headerAt(view, row);
    if (header === null) continue;
    const words = [view.grid.name, ...linesAboveTable(view, row).map(({ text }) => text)];
    if (effectWords.test(words.join("\n").normalize("NFKC"))) found.push({ view, header });
    while (row < view.endRow && seenCells(view, row).length > 0) row++;
  }
  return found;
}
