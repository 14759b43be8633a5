import type { Area } from "../../grid/cell-address";
import { headingLevels } from "../headings";
import { seenCells } from "../sheet-view";
import { nothingRead, type SheetContext, type SheetReading } from "../sheet-context";
import { readCards, type CardsReading } from "./card-reader";
import { formCell, isIndicatorLabel, isInitiativeLabel, isPlain, topGuess } from "./form-cell";
import { formSheet, type FormSheet } from "./form-sheet";
import { reportedYearOf } from "./form-year";
import { labelledNotes, labelledTables } from "./labelled-tables";
import { isSurelyForm, placeBlocks } from "./placed-blocks";
import { bandsOf } from "./strips";

const mostCells = 100_000;
/** Filled cells of the largest sheet that is looked at label by label: some 2,000 cards. */
const mostFilled = 60_000;
const indicatorWord = /指\s*標|kpi|ｋｐｉ|アウト(カム|プット)|indicator|目標(項目|名)/iu;
const longestLabel = 400;

/** Whether a sheet holds more than anyone lays out as forms or cards: every cell of those is looked at closely. */
function isTooLarge({ view: { grid } }: SheetContext): boolean {
  let filled = 0;
  for (const texts of grid.texts) for (const text of texts) if (text !== "") filled++;
  return filled > mostFilled;
}

/** Whether a label of an indicator may have its value beside it; looks at few cells closely. */
function mayHoldNamedLabel({ view, read }: SheetContext): boolean {
  const { grid } = view;
  if (grid.rowCount * grid.columnCount > mostCells) return false;
  return grid.texts.some((texts, index) =>
    texts.some((text, offset) => {
      if (text === "" || text.length > longestLabel || !indicatorWord.test(text)) return false;
      const row = grid.top + index;
      const [cell, ...right] = seenCells(view, row, grid.left + offset).map((seen) =>
        formCell(seen, row, read),
      );
      if (!cell?.labels.some(isIndicatorLabel)) return false;
      return cell.labels.some(({ value }) => value !== null) || right.some(isPlain);
    }),
  );
}

/** Whether a sheet names something and labels a target or an actual; everything else is no form. */
function canBeForm(sheet: FormSheet): boolean {
  const labels = sheet.rows.flatMap((row) => sheet.cellsOf(row).flatMap((cell) => cell.labels));
  const namesOne = labels.some((label) => isIndicatorLabel(label) || isInitiativeLabel(label));
  const hasFigures = labels.some((label) =>
    label.guesses.some(({ role }) => role === "target" || role === "actual"),
  );
  return namesOne && hasFigures && labels.some((label) => topGuess(label) !== null);
}

type LabelledCards = CardsReading & { readonly sheet: FormSheet; readonly reportedYear: number | null };

function cardsOf(context: SheetContext, taken: readonly Area[]): LabelledCards | null {
  if (isTooLarge(context)) return null;
  const sheet = formSheet(context.view, context.read, taken);
  if (!canBeForm(sheet)) return null;
  const reportedYear = reportedYearOf(sheet, context);
  return { sheet, reportedYear, ...readCards(sheet, bandsOf(sheet), headingLevels(), reportedYear) };
}

function placed(context: SheetContext, found: LabelledCards, taken: readonly Area[]): SheetReading {
  const { sheet, cards, used, reportedYear } = found;
  const blocks = placeBlocks(context, cards, reportedYear);
  if (blocks.length === 0) return nothingRead;
  return { tables: labelledTables(sheet, blocks, used, taken), notes: labelledNotes(sheet, blocks) };
}

/**
 * Reads forms (one initiative a sheet) and cards (one initiative a small table): sheets whose labels stand beside or
 * above their values. `taken` areas were read as tables and are left alone. A form without any value gives nothing.
 */
export function readLabelled(context: SheetContext, taken: readonly Area[]): SheetReading {
  const found = cardsOf(context, taken);
  return found ? placed(context, found, taken) : nothingRead;
}

/**
 * Reads a sheet that can be nothing but a form or cards, before other readers take parts of it for tables; nothing
 * for every other sheet.
 */
export function readSureForm(context: SheetContext): SheetReading {
  if (!mayHoldNamedLabel(context)) return nothingRead;
  const found = cardsOf(context, []);
  return found && isSurelyForm(found.cards) ? placed(context, found, []) : nothingRead;
}
