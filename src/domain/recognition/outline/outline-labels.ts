import type { CellAddress } from "../../grid/cell-address";
import type { CorrectedSheet } from "../corrections/applied";
import type { LabelCorrection } from "../corrections/corrections";
import { sameWords } from "../corrections/heading-key";
import { folded } from "../label";
import type { RecognisedLabel, RecognisedTable, Role } from "../recognised-table";
import { seenCells, type SheetView } from "../sheet-view";
import type { OutlinedLabel } from "./sheet-outline";

/** What stands right of a word, or below it where nothing does. */
function samplesBeside(view: SheetView, { row, column }: CellAddress): readonly string[] {
  const right = seenCells(view, row, column + 1).filter((cell) => cell.firstColumn > column);
  const below = row + 1 < view.endRow ? seenCells(view, row + 1, column, column) : [];
  const cell = right[0] ?? below[0];
  return cell ? [cell.text.trim()] : [];
}

function firstCellWith(view: SheetView, word: string): CellAddress | null {
  const { grid } = view;
  for (let row = grid.top; row < view.endRow; row++) {
    const column = (grid.texts[row - grid.top] ?? []).findIndex(
      (text) => text !== "" && sameWords(text, word),
    );
    if (column >= 0) return { sheet: grid.name, row, column: grid.left + column };
  }
  return null;
}

/** A word of a sheet as the officer is asked about it. */
export function outlineLabel(
  { view }: CorrectedSheet,
  cell: CellAddress,
  { label, role, confidence }: { readonly label: string; readonly role: Role; readonly confidence: number },
): OutlinedLabel {
  const correction: LabelCorrection | null =
    view.corrections.labels.find((told) => told.nth === null && sameWords(told.label, label)) ?? null;
  return {
    kind: "label",
    key: { label, nth: null, offset: 0 },
    label,
    cell,
    lastColumn: cell.column,
    role: correction?.role ?? role,
    fiscalYear: null,
    reportedYear: null,
    confidence: correction ? 1 : confidence,
    samples: samplesBeside(view, cell),
    correction,
  };
}

/** The words of a sheet that say what stands beside them, each once, those that the officer took out among them. */
export function outlineLabels(
  sheet: CorrectedSheet,
  tables: readonly RecognisedTable[],
): readonly OutlinedLabel[] {
  const words = new Map<string, RecognisedLabel>();
  for (const label of tables.flatMap(({ labels }) => labels)) {
    const key = folded(label.label);
    const known = words.get(key);
    if (!known || label.confidence < known.confidence) words.set(key, label);
  }
  const { view } = sheet;
  const takenOut = view.corrections.labels.flatMap((told): readonly RecognisedLabel[] => {
    if (told.nth !== null || words.has(folded(told.label))) return [];
    const cell = firstCellWith(view, told.label);
    return cell ? [{ label: told.label, role: told.role, cell, confidence: 1 }] : [];
  });
  return [...words.values(), ...takenOut].map((label) => outlineLabel(sheet, label.cell, label));
}
