import type { SheetGrid } from "../grid/sheet-grid";
import type { Problem } from "../problem/problem";
import { sheetView, type SheetView } from "../recognition/sheet-view";
import { failure, success, type Result } from "../result/result";
import { linesAboveTable, titleAboveTable } from "./above-table";
import { findHeaders, type PlainHeader } from "./find-header";
import { groupedRows } from "./grouped-rows";
import type { PlainTable, PlainTableForm } from "./plain-table";
import { readRows, type PlainBody } from "./read-rows";

type Candidate<Key extends string> = {
  readonly view: SheetView;
  readonly header: PlainHeader<Key>;
  readonly body: PlainBody<Key>;
};

/** Whether the name of the sheet, a line above the table or one of its headings says that this is the table. */
function saysSo<Key extends string>({ view, header }: Candidate<Key>, form: PlainTableForm<Key>): boolean {
  const headings = form.columns.map(({ key }) => header.headings[key]?.text ?? "");
  const lines = linesAboveTable(view, header.row).map(({ text }) => text);
  return form.about.test([view.grid.name, ...lines, ...headings].join("\n"));
}

/** One table after the other down a sheet; a header that repeats within the table above it begins no other one. */
function candidatesOn<Key extends string>(
  view: SheetView,
  headers: readonly PlainHeader<Key>[],
  form: PlainTableForm<Key>,
): readonly Candidate<Key>[] {
  const candidates: Candidate<Key>[] = [];
  let end = view.grid.top;
  for (const header of headers) {
    if (header.row < end) continue;
    const body = readRows(view, header, form);
    end = body.endRow;
    if (body.rows.length > 0) candidates.push({ view, header, body });
  }
  return candidates;
}

function tableOf<Key extends string>(
  { view, header, body }: Candidate<Key>,
  form: PlainTableForm<Key>,
): Result<PlainTable<Key>, Problem> {
  const { rows, totals, notices, withoutItem } = body;
  if (withoutItem !== null) {
    const heading = form.columns.find(({ key }) => key === form.item)?.heading ?? "";
    return failure({ code: "plainCellUnclear", why: "noItem", ...withoutItem, heading });
  }
  const above = linesAboveTable(view, header.row);
  return success({
    sheet: view.grid.name,
    title: titleAboveTable(above),
    headings: header.headings,
    above,
    groups: groupedRows(rows, form.group),
    totals,
    notices,
  });
}

/**
 * Finds the one plain table of that form among the visible sheets. Fails with "plainTableNotFound" (what each sheet
 * lacks), "plainTablesSeveral" where nothing tells which of several is meant, or "plainCellUnclear".
 */
export function findPlainTable<Key extends string>(
  grids: readonly SheetGrid[],
  form: PlainTableForm<Key>,
): Result<PlainTable<Key>, Problem> {
  const visible = grids.filter(({ visible: isVisible, rowCount }) => isVisible && rowCount > 0);
  const sheets = visible.map((grid) => {
    const view = sheetView(grid);
    const search = findHeaders(view, form.columns);
    return { view, search, candidates: candidatesOn(view, search.headers, form) };
  });
  const candidates = sheets.flatMap((sheet) => sheet.candidates);
  const named = candidates.filter((candidate) => saysSo(candidate, form));
  const meant = named.length > 0 ? named : candidates;
  const [only, ...others] = meant;
  if (only !== undefined && others.length === 0) return tableOf(only, form);
  if (only !== undefined) {
    const cells = meant.flatMap(({ header }) => header.headings[form.item]?.cell ?? []);
    return failure({ code: "plainTablesSeveral", table: form.kind, cells });
  }
  const repeated = sheets.map(({ search }) => search.repeated).find((found) => found !== null);
  if (repeated)
    return failure({
      code: "plainCellUnclear",
      why: "headingRepeated",
      ...repeated,
      heading: repeated.text,
    });
  return failure({
    code: "plainTableNotFound",
    table: form.kind,
    headings: form.columns.filter(({ isNeeded }) => isNeeded).map(({ heading }) => heading),
    sheets: sheets.map(({ view, search }) => ({ sheet: view.grid.name, missing: search.missing })),
  });
}
