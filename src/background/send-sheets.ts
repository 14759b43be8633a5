import type { SheetGrid } from "../domain/grid/sheet-grid";
import type { ReadingCorrections } from "../domain/recognition/corrections/corrections";
import type { PlanReading } from "../usecases/read-plan";
import type { PageMessage, SentReading } from "./messages";

/** Cells that are copied in one piece: a few milliseconds. */
const cellsAtOnce = 20_000;

/** What a reading is asked about by, once its sheets are on the other side. */
type SendReading = (reading: PlanReading, corrections: ReadingCorrections) => Promise<SentReading>;

/**
 * Sends the sheets of a reading, unless they were the last ones sent: a correction or another year needs no second sending. One
 * sending at a time; the page goes on between the pieces.
 */
export function sheetSender(send: (message: PageMessage) => void): SendReading {
  let last: readonly SheetGrid[] | null = null;
  let book = -1;
  let sending: Promise<void> = Promise.resolve();
  return (reading, corrections) => {
    const { grids, ownSheets } = reading;
    if (grids !== last) {
      last = grids;
      book += 1;
      const number = book;
      sending = sending.then(() => sendSheets(send, number, grids));
    }
    const sent = { book, ownSheets, corrections };
    return sending.then(() => sent);
  };
}

async function sendSheets(
  send: (message: PageMessage) => void,
  book: number,
  grids: readonly SheetGrid[],
): Promise<void> {
  const empty = { values: [], texts: [], formulas: [], numberFormats: [] };
  send({ kind: "book", book, sheets: grids.map((grid) => ({ ...grid, ...empty })) });
  for (const [sheet, grid] of grids.entries()) {
    const step = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, grid.columnCount)));
    for (let row = 0; row < grid.rowCount; row += step) {
      const part = <Cell>(rows: readonly Cell[]): readonly Cell[] => rows.slice(row, row + step);
      const rows = {
        values: part(grid.values),
        texts: part(grid.texts),
        formulas: part(grid.formulas),
        numberFormats: part(grid.numberFormats),
      };
      send({ kind: "rows", book, sheet, rows });
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
}
