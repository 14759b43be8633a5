import { ownText } from "../cell-sources";
import type { LabelReader } from "../label-roles";
import type { RecognisedLabel, RecognisedTable } from "../recognised-table";
import type { SheetView } from "../sheet-view";
import type { CrossedColumns } from "./crossed-columns";
import type { CrossedPlace } from "./crossed-place";
import { kindWord } from "./figure-kind";
import type { CrossedBody } from "./read-body";

/** The words of the column of kinds, each once with its first place; words for nothing that is read are "other". */
function labelsOf(
  view: SheetView,
  { kindColumn, header }: CrossedPlace,
  { figures }: CrossedColumns,
  lastRow: number,
  read: LabelReader,
): readonly RecognisedLabel[] {
  if (kindColumn === null) return [];
  const labels = new Map<string, RecognisedLabel>();
  for (let row = header.bottom + 1; row <= lastRow; row++) {
    const anchor = view.anchorOf(row, kindColumn);
    const label = view.shownAt(row, kindColumn);
    if (label === "" || labels.has(label) || anchor.row !== row || anchor.column !== kindColumn) continue;
    const word = kindWord(label, read);
    const hasFigures = figures.some(({ column }) => ownText(view, row, column) !== "");
    if (!word && !hasFigures) continue;
    labels.set(label, {
      label,
      role: word?.kind ?? "other",
      cell: { sheet: view.grid.name, row, column: kindColumn },
      confidence: word?.strength ?? 0.9,
    });
  }
  return [...labels.values()];
}

/** The table as the officer is shown it. */
export function crossedTable(
  view: SheetView,
  place: CrossedPlace,
  crossed: CrossedColumns,
  body: CrossedBody,
  read: LabelReader,
): RecognisedTable {
  const { header } = place;
  const { columns } = crossed;
  const lastRow = Math.max(body.rows.at(-1) ?? 0, header.bottom);
  const used = columns.filter(({ role }) => role !== "other").map(({ column }) => column);
  const first = Math.min(...used);
  return {
    sheet: view.grid.name,
    area: {
      row: header.top,
      column: first,
      rowCount: lastRow - header.top + 1,
      columnCount: Math.max(...used) - first + 1,
    },
    headerRows: Array.from({ length: header.bottom - header.top + 1 }, (_row, index) => header.top + index),
    layout: "matrix",
    fiscalYears: body.fiscalYears,
    columns: columns.filter(({ column }) => column >= first && column <= Math.max(...used)),
    labels: labelsOf(view, place, crossed, lastRow, read),
  };
}
