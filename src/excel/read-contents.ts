import type { CellValue } from "../domain/grid/sheet-grid";
import type { JobOptions } from "../usecases/ports";
import { ProblemError, problemOf } from "./host-errors";
import { budgetAfter, openingBudget, smallerBudget, takeBlocks, type Block } from "./read-blocks";
import type { SheetOverview } from "./workbook-overview";

/** The content of a block as Excel gave it; `hiddenRows` in sheet coordinates. */
export type BlockContent = {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly formulas: CellValue[][];
  readonly numberFormats: string[][];
  readonly hiddenRows: readonly number[];
};

/**
 * Reads the content of all sheets, block after block, each sheet's blocks from top to bottom.
 * `requestAlongside` queues what is wanted beside the content: it travels with the first request and is
 * queued anew when Excel refuses that request as too large. Its result may be called when all is read.
 */
export async function readContents<Value>(
  context: Excel.RequestContext,
  sheets: readonly SheetOverview[],
  { onProgress, signal }: JobOptions,
  requestAlongside: () => () => Value,
): Promise<{ readonly contents: readonly (readonly BlockContent[])[]; readonly alongside: () => Value }> {
  const send = (): Promise<void> => context.sync();
  const contents: BlockContent[][] = sheets.map(() => []);
  let remaining: readonly Block[] = sheets.flatMap(({ used }, sheet) =>
    used ? [{ sheet, area: used }] : [],
  );
  let budget = openingBudget;
  let alongside: (() => Value) | null = null;
  const rowsLeft = (): number => remaining.reduce((rows, { area }) => rows + area.rowCount, 0);
  const total = rowsLeft();
  while (alongside === null || remaining.length > 0) {
    if (signal?.aborted) throw new ProblemError({ code: "cancelled" });
    onProgress?.({ stage: "reading", done: total - rowsLeft(), total });
    const { taken, rest } = takeBlocks(remaining, budget);
    const cells = taken.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
    const requested = taken.map((block) => requestBlock(context, sheets[block.sheet], block));
    const beside: () => Value = alongside ?? requestAlongside();
    try {
      await send();
    } catch (error) {
      const divisible = taken.some(({ area }) => area.rowCount > 1) || taken.length > 1;
      if (problemOf(error).code !== "tooLarge" || !divisible) throw error;
      budget = smallerBudget(cells);
      continue;
    }
    alongside = beside;
    const read = requested.map(contentOf);
    taken.forEach(({ sheet }, index) => {
      const content = read[index];
      if (content) contents[sheet]?.push(content);
    });
    if (rest.length > 0) budget = budgetAfter(cells, weightOf(read));
    remaining = rest;
  }
  onProgress?.({ stage: "reading", done: total, total });
  return { contents, alongside };
}

/** A block that was asked for: proxies that are filled by the next round trip. */
type RequestedBlock = {
  readonly block: Block;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
};

function requestBlock(
  context: Excel.RequestContext,
  sheet: SheetOverview | undefined,
  block: Block,
): RequestedBlock {
  const { row, column, rowCount, columnCount } = block.area;
  const range = context.workbook.worksheets
    .getItem(sheet?.id ?? "")
    .getRangeByIndexes(row, column, rowCount, columnCount);
  range.load("values,text,formulas,numberFormat");
  return { block, range, rows: range.getRowProperties({ rowHidden: true }) };
}

function contentOf({ block, range, rows }: RequestedBlock): BlockContent {
  return {
    values: range.values as CellValue[][],
    texts: range.text,
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    hiddenRows: rows.value.flatMap(({ rowHidden }, offset) => (rowHidden ? [block.area.row + offset] : [])),
  };
}

/** About how many bytes the content took on the wire: three copies of each text, three bytes a character. */
function weightOf(contents: readonly BlockContent[]): number {
  let bytes = 0;
  for (const { texts } of contents) {
    for (const line of texts) for (const text of line) bytes += 25 + text.length * 9;
  }
  return bytes;
}
