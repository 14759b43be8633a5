import { headlessColumns } from "./corrections/corrected-header";
import { columnRoles, type ColumnRoles } from "./column-roles";
import { reportedYear, settledYears } from "./column-years";
import type { HeaderBlock } from "./header-block";
import type { HeaderColumn } from "./header-columns";
import { indicatorGroups } from "./indicator-groups";
import { labelReader } from "./label-roles";
import { lookAlikeOf } from "./look-alikes";
import type { RecognisedColumn, Role } from "./recognised-table";
import { spannedView } from "./spanned-view";
import type { SheetView } from "./sheet-view";

/** The columns of a list: with their roles, one group for each indicator of a row. */
export type ListColumns = {
  /** The sheet seen through the columns of the list. */
  readonly view: SheetView;
  readonly groups: readonly (readonly RecognisedColumn[])[];
  /** Every column of the header once, with the role that it has in any of the groups. */
  readonly columns: readonly RecognisedColumn[];
  readonly doubtful: readonly RecognisedColumn[];
};

const hasRole = (columns: readonly RecognisedColumn[], role: Role): boolean =>
  columns.some((column) => column.role === role);

/** A list names something and says what was aimed at or reached. */
const isList = ({ columns }: ColumnRoles): boolean =>
  (hasRole(columns, "indicator") || hasRole(columns, "initiative")) &&
  (hasRole(columns, "target") || hasRole(columns, "actual"));

const claims = (columns: readonly HeaderColumn[], role: Role): boolean =>
  columns.some(({ guesses }) => guesses.some((guess) => guess.role === role));

const money = /額|金|費/u;

/** Headings of a budget that also has 目標額 and 実績額, of people who have targets and so on: no indicators. */
function isLookAlike(columns: readonly HeaderColumn[]): boolean {
  if (claims(columns, "indicator") || columns.some(({ correction }) => correction)) return false;
  const what = lookAlikeOf(
    columns.map(({ label }) => ({ text: label })),
    labelReader(),
  );
  if (what !== "budget") return what === "directory" || what === "survey";
  const figures = columns.filter((column) => claims([column], "target") || claims([column], "actual"));
  return figures.every(({ label }) => money.test(label));
}

/** Columns without heading in which names may stand: left of the first figures, where no heading names anything. */
function headlessNames(
  view: SheetView,
  { columns, bottom, range }: HeaderBlock,
  firstLine: number,
): readonly HeaderColumn[] {
  if (claims(columns, "indicator") || claims(columns, "initiative")) return [];
  const figures = columns.find((column) => claims([column], "target") || claims([column], "actual"));
  const headed = new Set(
    columns.flatMap(({ column, lastColumn }) =>
      Array.from({ length: lastColumn - column + 1 }, (_column, index) => column + index),
    ),
  );
  return headlessColumns(view, bottom, headed)
    .filter((column) => column >= firstLine && column < (figures?.column ?? range.first))
    .map((column) => ({
      column,
      lastColumn: column,
      label: "",
      guesses: [],
      fiscalYear: null,
      relativeYear: null,
      yearOfEra: null,
      isYearUnclear: false,
      isRowLabels: false,
    }));
}

/** What the columns of a header hold; null where they are no list of indicators. */
export function listColumns(
  sheet: SheetView,
  block: HeaderBlock,
  titleYear: number | null,
  endRow: number,
  firstLine: number,
): ListColumns | null {
  if (isLookAlike(block.columns)) return null;
  const nameless = headlessNames(sheet, block, firstLine);
  const all = [...nameless, ...block.columns].sort((a, b) => a.column - b.column);
  const view = spannedView(sheet, all);
  const headers = settledYears(all, titleYear);
  const reported = reportedYear(headers, titleYear);
  const roles = indicatorGroups(headers)
    .map((group) => columnRoles(view, group, reported, block.bottom + 1, endRow))
    .filter(isList);
  if (roles.length === 0) return null;
  const given = roles.flatMap(({ columns }) => columns);
  const isUsed = ({ column, label }: HeaderColumn): boolean =>
    label !== "" || given.some((found) => found.column === column && found.role !== "other");
  return {
    view,
    groups: roles.map(({ columns }) => columns.filter(({ label, role }) => label !== "" || role !== "other")),
    columns: all.filter(isUsed).flatMap(({ column }) => given.find((found) => found.column === column) ?? []),
    doubtful: roles.flatMap(({ doubtful }) => doubtful),
  };
}
