import type { SheetGrid } from "../../grid/sheet-grid";
import type { Problem } from "../../problem/problem";
import { sheetView } from "../../recognition/sheet-view";
import { failure, success, type Result } from "../../result/result";
import type { PlainNotice } from "../plain-notice";
import { aroundSeries } from "./around-series";
import { seriesBlocks, type SeriesBlock } from "./series-block";
import type { SeriesTable } from "./series-table";
import { tableOfBlock } from "./table-of-block";

/** The tables of a book that are drawn as charts, in the order of the sheets. */
export type SeriesTables = {
  readonly tables: readonly SeriesTable[];
  readonly notices: readonly PlainNotice[];
};

/**
 * Reads the tables of figures that say 出典 or 「グラフ：…」 above or below them: years or groups one way, series the other. Tables without
 * such a line are left alone: figures on a sheet are not by themselves meant to be printed.
 */
export function readSeries(grids: readonly SheetGrid[]): Result<SeriesTables, Problem> {
  const tables: SeriesTable[] = [];
  const notices: PlainNotice[] = [];
  const visible = grids.filter(({ visible: isVisible, rowCount }) => isVisible && rowCount > 0);
  for (const grid of visible) {
    const view = sheetView(grid);
    const blocks = seriesBlocks(view);
    let from = grid.top;
    for (const [index, block] of blocks.entries()) {
      const isBeside = (other: SeriesBlock | undefined): boolean => other?.headerRow === block.headerRow;
      const alone = !isBeside(blocks[index - 1]) && !isBeside(blocks[index + 1]);
      const around = aroundSeries(view, block, from, alone);
      if (!isBeside(blocks[index + 1])) from = around.endRow;
      if (around.origin === null && around.asked === null) continue;
      const read = tableOfBlock(view, block, around);
      if (!read.ok) return read;
      tables.push(read.value.table);
      notices.push(...read.value.notices);
    }
  }
  if (tables.length > 0) return success({ tables, notices });
  const sheets = visible.map(({ name }) => ({ sheet: name, missing: [] }));
  return failure({ code: "plainTableNotFound", table: "series", headings: [], sheets });
}
