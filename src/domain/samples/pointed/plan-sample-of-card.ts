import type { FilledCell, FilledSheetPlan } from "../filled-sheet-plan";
import { levelOf } from "../field-names";
import type { ItemFilter } from "../mark";
import { textParts } from "../placeholder";
import { cardCells, type CardCell } from "./card-cells";
import type { PointedCard } from "./point-card";

/** What the officer chose for the sample sheet. */
export type CardChoices = {
  /** What is to stand in the cells, by `cellKey`; the proposal where nothing is said. */
  readonly texts: Readonly<Record<string, string>>;
  readonly filter: Extract<ItemFilter, "all" | "notAchieved">;
  /** Every item begins a page. */
  readonly ownPage: boolean;
};

/** Marks the sample sheets that were made from a card. */
export const cardSampleLayout = "sample-of-card";

/** Where the marks stand, right of what is printed, and how wide these columns are in points. */
const besidePrint = { gap: 15, marks: 190 } as const;

const longestName = 31;

/** Names a cell among the choices. */
export function cellKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

/** The cells that the officer still has to decide about. */
export function openCells({ cells }: PointedCard, { texts }: CardChoices): PointedCard["cells"] {
  return cells.filter(({ cell, proposed }) => proposed === null && texts[cellKey(cell)] === undefined);
}

/**
 * The sample sheet that a card becomes: a copy of its rows with fields in the place of the values, and marks beside it. Cells
 * that are still open keep their text.
 */
export function planSampleOfCard(card: PointedCard, choices: CardChoices): FilledSheetPlan {
  const { sheet, rows, cells: proposals } = card;
  const { area, grid, page, columnWidths } = sheet;
  const proposed = new Map(proposals.map((each) => [cellKey(each.cell), each.proposed ?? each.text]));
  const positions = new Map(rows.map((row, position) => [row, position]));
  const kept = cardCells(sheet).filter(({ cell: { row } }) => positions.has(row));
  const written = kept.map((cell) => {
    const key = cellKey(cell.cell);
    return { cell, text: choices.texts[key] ?? proposed.get(key) ?? cell.text };
  });
  const isChanged = ({ cell, text }: (typeof written)[number]): boolean =>
    text !== cell.text || cell.isFormula;
  const replaced = written
    .filter(isChanged)
    .map(({ cell, text }) => filledCell(cell, text, positions.get(cell.cell.row) ?? 0));
  const right = area.column + area.columnCount;
  const marks = marksOf(written, choices);
  return {
    sheetName: `ひな形（${grid.name}`.slice(0, longestName - 1) + "）",
    layout: cardSampleLayout,
    sample: { sheet: grid.name, area },
    sampleRows: rows,
    cells: replaced,
    fixedTexts: written
      .filter((each) => each.text !== "" && !isChanged(each))
      .map(({ cell: { cell }, text }) => ({ row: cell.row, column: cell.column, text })),
    beside: [
      ...marks.first.map((text, index) => ({ row: 0, column: right + 1 + index, text })),
      // On a card of one row the marks stand beside each other.
      {
        row: rows.length - 1,
        column: right + 1 + (rows.length > 1 ? 0 : marks.first.length),
        text: marks.last,
      },
    ],
    columnWidths: [...columnWidths.slice(0, right), besidePrint.gap, besidePrint.marks],
    rowHeights: rows.map((row) => sheet.rowHeights[row - area.row] ?? besidePrint.gap),
    page: { ...page, titleRows: null },
    printArea: { row: 0, column: area.column, rowCount: rows.length, columnCount: area.columnCount },
    pageBreaks: [],
  };
}

function filledCell({ cell, numberFormat }: CardCell, text: string, row: number): FilledCell {
  return { row, column: cell.column, text, sources: [], numberFormat };
}

/** Initiatives are repeated where they have a row of their own, else indicators. */
function marksOf(
  written: readonly { readonly cell: CardCell; readonly text: string }[],
  { filter, ownPage }: CardChoices,
): { readonly first: readonly string[]; readonly last: string } {
  const rowsOf = (level: "initiative" | "indicator"): ReadonlySet<number> =>
    new Set(
      written.flatMap(({ cell, text }) =>
        textParts(text).some((part) => part.kind === "field" && levelOf(part.field) === level)
          ? [cell.cell.row]
          : [],
      ),
    );
  const indicators = rowsOf("indicator");
  const unit = [...rowsOf("initiative")].some((row) => !indicators.has(row)) ? "計画" : "指標";
  const which = filter === "all" ? "すべて" : "未達成";
  return {
    first: [`«くり返し：${which}の${unit}»`, ...(ownPage ? ["«改ページ»"] : [])],
    last: "«ここまで»",
  };
}
