import type { Tally } from "../../evaluation/tally";
import type { Band, Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import { headingRow, tableCell, type Printed, type TableColumn } from "./columns";
import { styleNames } from "./form";
import { tallyColumns, type GroupTally } from "./tally-columns";
import { totalWord } from "./words";

/** The first column of a table of tallies: what is counted. */
const nameColumn: Pick<TableColumn<never>, "width" | "grows"> = { width: 120, grows: 1 };

/** Columns whose widths a sheet with such a table has. */
export const tallyTableColumns: readonly Pick<TableColumn<never>, "width" | "grows">[] = [
  nameColumn,
  ...tallyColumns,
];

/** One row of the table: a goal or a department with its tally. */
export type TallyRow = GroupTally & { readonly name: Printed };

/** A table of tallies: the heading to be repeated where a page turns, and the rows, 計 the last. */
export type TallyTable = { readonly heading: readonly Band[]; readonly rows: readonly Band[] };

/** Lays out tallies under the heading `what`, and the tally of everything as 計. */
export function tallyTable(what: string, rows: readonly TallyRow[], total: Tally, frame: Frame): TallyTable {
  return {
    heading: headingRow([what, ...tallyColumns.map(({ heading }) => heading)], frame),
    rows: [
      ...rows.flatMap((row, index) =>
        layRow(
          [
            tableCell(0, styleNames.body, row.name),
            ...tallyColumns.map(({ style, print }, column) => tableCell(column + 1, style, print(row, 0))),
          ],
          frame,
          // 計 never stands alone on a page.
          index === rows.length - 1,
        ),
      ),
      ...layRow(
        [
          tableCell(0, styleNames.total, { text: totalWord, sources: [] }),
          ...tallyColumns.map(({ print }, column) =>
            tableCell(column + 1, styleNames.totalFigure, print({ tally: total, group: null }, 0)),
          ),
        ],
        frame,
      ),
    ],
  };
}
