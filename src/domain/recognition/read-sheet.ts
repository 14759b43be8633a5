import type { Area } from "../grid/cell-address";
import type { Steps } from "../steps/steps";
import { readCrossed } from "./crossed/read-crossed";
import type { HeaderBlock } from "./header-block";
import { readLabelled, readSureForm } from "./labelled/read-labelled";
import { planDraft } from "./plan-draft";
import { readLists } from "./read-lists";
import { readTurned } from "./turned/read-turned";
import { nothingRead, type SheetContext, type SheetReading } from "./sheet-context";

/** The headers outside the given areas; each area stands among them as a table of another kind, which ends those above. */
function blocksBeside(blocks: readonly HeaderBlock[], areas: readonly Area[]): readonly HeaderBlock[] {
  if (areas.length === 0) return blocks;
  const taken = areas.map(({ row, column, rowCount, columnCount }): HeaderBlock => ({
    top: row,
    bottom: row + rowCount - 1,
    columns: [],
    isForm: false,
    range: { first: column, last: column + columnCount - 1 },
  }));
  const isFree = ({ top, range }: HeaderBlock): boolean =>
    !taken.some(
      (area) =>
        top >= area.top &&
        top <= area.bottom &&
        range.first <= area.range.last &&
        area.range.first <= range.last,
    );
  return [...blocks.filter(isFree), ...taken].sort((a, b) => a.top - b.top);
}

const areasOf = ({ tables }: SheetReading): readonly Area[] => tables.map(({ area }) => area);

const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

/** The tables whose rows are parts of indicators, none where one of them lies in a form that was read already. */
function crossedBeside(context: SheetContext, forms: readonly Area[]): SheetReading {
  if (forms.length === 0) return readCrossed(context);
  const trial = readCrossed({ ...context, draft: planDraft() });
  const isFree = areasOf(trial).every((area) => !forms.some((form) => overlaps(area, form)));
  return isFree ? readCrossed(context) : nothingRead;
}

/**
 * Reads one sheet with the readers of all layouts, the surest first: what can be nothing but a form, tables whose rows
 * are parts of indicators, lists, on a sheet without any of these tables with indicators as columns, and what is left
 * as forms and cards. No header is read twice.
 */
export function* readSheet(context: SheetContext): Steps<SheetReading> {
  const forms = readSureForm(context);
  yield;
  const crossed = crossedBeside(context, areasOf(forms));
  const found = [...forms.tables, ...crossed.tables];
  const areas = found.map(({ area }) => area);
  const lists = yield* readLists({ ...context, blocks: blocksBeside(context.blocks, areas) });
  const isRead = found.length + lists.tables.length > 0;
  const turned = isRead ? nothingRead : readTurned(context);
  const tables = [...found, ...lists.tables, ...turned.tables];
  yield;
  const labelled =
    forms.tables.length > 0
      ? nothingRead
      : readLabelled(context, [...tables.map(({ area }) => area), ...lists.blank]);
  return {
    tables: [...tables, ...labelled.tables].sort((a, b) => a.area.row - b.area.row),
    notes: [...forms.notes, ...crossed.notes, ...lists.notes, ...turned.notes, ...labelled.notes],
  };
}
