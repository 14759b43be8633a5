import { cellName } from "../../grid/cell-address";
import { columnText } from "../cell-sources";
import type { ReadingNote, RecognisedColumn, RecognisedTable } from "../recognised-table";
import { readingNotes } from "../reading-notes";
import type { SheetContext, SheetReading } from "../sheet-context";
import { valueEvidence } from "../value-evidence";
import { crossedColumns, type CrossedColumns } from "./crossed-columns";
import { overlap, type CrossedPlace } from "./crossed-place";
import { crossedTable } from "./crossed-table";
import { findCrossed, type CrossedFinding } from "./find-crossed";
import { indicatorParts, type IndicatorParts } from "./indicator-parts";
import { linesAbove } from "./lines-above";
import { readCrossedBody, type CrossedBody } from "./read-body";
import { nameColumns, rowGroups } from "./row-groups";
import { rowLabels } from "./row-labels";

type ReadTable = {
  readonly place: CrossedPlace;
  readonly columns: CrossedColumns;
  readonly body: CrossedBody;
};

/** Whether the values can be targets and actuals: not only dates and arrows, as in a schedule of 予定 and 実績. */
function holdsMeasures(place: CrossedPlace, { view, figures }: CrossedColumns): boolean {
  let filled = 0;
  let others = 0;
  for (const { column } of figures) {
    const evidence = valueEvidence(view, column, place.header.bottom + 1, place.endRow);
    filled += evidence.filled;
    others += evidence.filled * evidence.share("date", "verdict");
  }
  return filled === 0 || others < filled * 0.5;
}

function readPlace(
  context: SheetContext,
  { marks }: CrossedFinding,
  place: CrossedPlace,
  firstFree: number,
  store: IndicatorParts,
): ReadTable | null {
  const { read, titleYear } = context;
  const columns = crossedColumns(context.view, place, read, titleYear);
  if (columns.figures.length === 0 || !holdsMeasures(place, columns)) return null;
  const { view } = columns;
  const names = nameColumns(columns.columns);
  const above = linesAbove(
    context.view,
    place.header.top,
    place.range,
    firstFree,
    read,
    names.initiative !== null,
  );
  const hasNames = names.indicator !== null || names.initiative !== null;
  const corner = columns.corner && columnText(view, place.header.bottom, columns.corner.column);
  const fixedName = hasNames ? null : (corner ?? above.name);
  const groups = rowGroups(view, names, above, fixedName);
  const labels = rowLabels(view, place, marks, read, titleYear);
  const body = readCrossedBody(view, place, columns, labels, groups, read, titleYear, store);
  return body.rows.length > 0 ? { place, columns, body } : null;
}

/** Columns as the notes know them: every column of figures may hold a cell that cannot be used. */
const asFigures = (columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] =>
  columns.map((column) => (column.role === "figure" ? { ...column, role: "actual" } : column));

function notesOf({ place, columns, body }: ReadTable): readonly ReadingNote[] {
  const { view } = columns;
  const reading = {
    indicatorRows: body.rows,
    nameless: body.nameless,
    context: { goal: null, initiative: null, department: null },
  };
  const doubled = body.leftOut.map((figure): ReadingNote => ({
    kind: "ambiguousColumn",
    sheet: view.grid.name,
    at: cellName(figure.cell.row, figure.cell.column),
    text: figure.text,
  }));
  const shown = asFigures(columns.columns);
  return [...readingNotes(view, shown, columns.doubtful, place.header.bottom, reading), ...doubled];
}

/**
 * Reads the tables of a sheet whose rows hold only a part of an indicator: 目標 and 実績 in rows, years in rows, one
 * figure a row. The meaning of a figure is what its row says crossed with what its column says.
 */
export function readCrossed(context: SheetContext): SheetReading {
  const { view, blocks, read, draft } = context;
  const finding = findCrossed(view, blocks, read);
  const store = indicatorParts();
  const tables: RecognisedTable[] = [];
  const notes: ReadingNote[] = [];
  for (const place of finding.places) {
    const firstFree = Math.max(
      view.grid.top,
      ...tables
        .filter(({ area }) =>
          overlap({ first: area.column, last: area.column + area.columnCount - 1 }, place.range),
        )
        .map(({ area }) => area.row + area.rowCount),
    );
    const found = readPlace(context, finding, place, firstFree, store);
    if (!found) continue;
    tables.push(crossedTable(found.columns.view, place, found.columns, found.body, read));
    notes.push(...notesOf(found));
  }
  store.toDraft(draft, view.grid.name);
  return { tables, notes };
}
