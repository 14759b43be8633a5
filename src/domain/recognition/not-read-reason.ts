import { valueAt } from "../grid/sheet-grid";
import type { HeaderBlock } from "./header-block";
import { isPartOfYear } from "./heading-levels";
import type { LabelReader } from "./label-roles";
import { lookAlikeOf, type LookAlike } from "./look-alikes";
import type { NotReadReason, Role } from "./recognised-table";
import { seenCells, type SheetView } from "./sheet-view";
import { hasUnclearYearColumns, hasUnclearYearRows } from "./unclear-years";
import { valueKind } from "./value-words";

const rowsLookedAt = 60;
/** Figures on a blank form: numbers of rows. */
const largestRowNumber = 100;

const rowsOf = (view: SheetView): readonly number[] =>
  Array.from(
    { length: Math.min(view.endRow, view.grid.top + rowsLookedAt) - view.grid.top },
    (_row, index) => view.grid.top + index,
  );

function lookAlikeOn(view: SheetView, read: LabelReader): LookAlike | null {
  for (const row of rowsOf(view)) {
    const found = lookAlikeOf(seenCells(view, row), read);
    if (found) return found;
  }
  return null;
}

/** Whether the sheet has the labels of a form for indicators, and no figure but numbers of rows. */
function isBlankForm(view: SheetView, read: LabelReader): boolean {
  const roles = new Set<Role | undefined>();
  for (const row of rowsOf(view)) {
    for (const { anchor, text } of seenCells(view, row)) {
      const value = valueAt(view.grid, anchor.row, anchor.column);
      const isNumber = typeof value === "number";
      const isRowNumber = isNumber && Number.isInteger(value) && value >= 0 && value <= largestRowNumber;
      if (valueKind(text, isNumber) === "figure" && !isRowNumber) return false;
      const [guess] = read(text).guesses;
      if ((guess?.strength ?? 0) >= 0.8) roles.add(guess?.role);
    }
  }
  return (roles.has("indicator") || roles.has("initiative")) && roles.has("target") && roles.has("actual");
}

const namesThings = (block: HeaderBlock): boolean =>
  !block.isForm &&
  block.columns.some(({ guesses }) => ["indicator", "initiative"].includes(guesses[0]?.role ?? "other"));

const figureRoles: readonly (Role | undefined)[] = ["target", "actual"];

/** Whether a table of targets and actuals is about years whose era nothing tells. */
function canBeUnclear(view: SheetView, block: HeaderBlock): boolean {
  const hasFigures = block.columns.some(({ guesses }) => figureRoles.includes(guesses[0]?.role));
  if (hasUnclearYearColumns(block)) return hasFigures || namesThings(block);
  return hasFigures && hasUnclearYearRows(view, block, view.endRow);
}

/** Figures below headings that are only of parts of the year, on a sheet that names targets, actuals and what has them. */
function holdsPartsOfYear(view: SheetView, read: LabelReader): boolean {
  const said = new Set<Role | undefined>();
  const parts = new Set<number>();
  let hasFigures = false;
  for (const row of rowsOf(view)) {
    const cells = seenCells(view, row);
    const periods = cells.filter(({ text }) => isPartOfYear([text]));
    if (periods.length > 1) for (const { firstColumn } of periods) parts.add(firstColumn);
    for (const { anchor, text, firstColumn } of cells) {
      const [guess] = read(text).guesses;
      if ((guess?.strength ?? 0) >= 0.8) said.add(guess?.role);
      const isNumber = typeof valueAt(view.grid, anchor.row, anchor.column) === "number";
      hasFigures ||= parts.has(firstColumn) && valueKind(text, isNumber) === "figure";
    }
  }
  const isNamed = said.has("indicator") || said.has("initiative");
  return hasFigures && isNamed && said.has("target") && said.has("actual");
}

/** Why a sheet gave no indicators, as honestly as can be told from its headings. */
export function notReadReason(
  view: SheetView,
  blocks: readonly HeaderBlock[],
  read: LabelReader,
): NotReadReason {
  if (!view.grid.visible) return { kind: "hiddenSheet" };
  const isEmpty = !view.grid.texts.some((row) => row.some((text) => text.trim() !== ""));
  if (isEmpty) return { kind: "empty" };
  if (blocks.some((block) => canBeUnclear(view, block))) return { kind: "unclearYears" };
  if (holdsPartsOfYear(view, read)) return { kind: "partsOfYear" };
  const what = lookAlikeOn(view, read);
  if (what) return { kind: "lookAlike", what };
  if (isBlankForm(view, read)) return { kind: "lookAlike", what: "blankForm" };
  const named = blocks.find(namesThings);
  if (named)
    return {
      kind: "noFigures",
      labels: named.columns.map(({ label }) => label.replace(/\s+/gu, " ").trim()),
    };
  return { kind: "noTable" };
}
