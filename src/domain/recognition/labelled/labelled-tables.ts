import { areaName, cellName, type Area } from "../../grid/cell-address";
import type { ReadingNote, RecognisedLabel, RecognisedTable } from "../recognised-table";
import { isErrorText } from "../reading-notes";
import { textOf } from "./figure-values";
import type { FormSheet } from "./form-sheet";
import type { PlacedBlock } from "./placed-blocks";
import type { UsedLabel } from "./strip-state";

const longestText = 5000;

/** Each word once with the role it was used for most surely; its first place. */
function labelsOf(sheet: FormSheet, used: readonly UsedLabel[]): readonly RecognisedLabel[] {
  const byText = new Map<string, UsedLabel>();
  for (const found of used) {
    const earlier = byText.get(found.label.text);
    const isFirstUse = earlier?.guess.role === "other" && found.guess.role !== "other";
    if (!earlier) byText.set(found.label.text, found);
    else if (isFirstUse) byText.set(found.label.text, { ...found, cell: earlier.cell });
  }
  return [...byText.values()].map(({ label, cell, guess }) => ({
    label: label.text,
    role: guess.role,
    cell: textOf(sheet, cell).cell,
    confidence: guess.strength,
  }));
}

/** The rectangle around the labels of some rows and everything that stands in these rows. */
function areaOf(sheet: FormSheet, used: readonly UsedLabel[], lastRow: number): Area {
  const first = Math.min(...used.map(({ cell }) => cell.row));
  const last = Math.max(lastRow, ...used.map(({ cell }) => cell.lastRow));
  const rows = sheet.rows.filter((row) => row >= first && row <= last);
  const left = Math.min(...used.map(({ cell }) => cell.column));
  let right = left;
  for (const row of rows) {
    for (const { lastColumn } of sheet.cellsOf(row)) right = Math.max(right, lastColumn);
  }
  return { row: first, column: left, rowCount: last - first + 1, columnCount: right - left + 1 };
}

const yearsOf = (placed: readonly PlacedBlock[]): readonly number[] => {
  const years = placed.flatMap(({ indicator }) =>
    indicator.measurements.flatMap(({ fiscalYear }) => (fiscalYear === null ? [] : [fiscalYear])),
  );
  return [...new Set(years)].sort((a, b) => a - b);
};

/** The forms or cards of a sheet as one table; areas that were read as tables split it. */
export function labelledTables(
  sheet: FormSheet,
  placed: readonly PlacedBlock[],
  used: readonly UsedLabel[],
  taken: readonly Area[],
): readonly RecognisedTable[] {
  const groupOf = (row: number): number => taken.filter((area) => area.row <= row).length;
  const groups = new Map<number, PlacedBlock[]>();
  for (const block of placed) {
    const key = groupOf(block.block.seed.row);
    groups.set(key, [...(groups.get(key) ?? []), block]);
  }
  return [...groups].map(([key, blocks]) => {
    const labels = used.filter(({ cell, label, guess }) => {
      return groupOf(cell.row) === key && (guess.role !== "other" || label.isSure);
    });
    const read = labels.filter(({ guess }) => guess.role !== "other");
    const isForm =
      blocks.some(({ block }) => block.isMatrix || block.kind !== null) &&
      new Set(blocks.map(({ card }) => card.parent ?? card)).size === 1;
    return {
      sheet: sheet.view.grid.name,
      area: areaOf(sheet, read, Math.max(...blocks.map(({ block }) => block.endRow))),
      headerRows: [],
      layout: isForm ? "form" : "cards",
      fiscalYears: yearsOf(blocks),
      columns: [],
      labels: labelsOf(sheet, labels),
    };
  });
}

function figureNotes(sheet: string, { indicator }: PlacedBlock): readonly ReadingNote[] {
  const figures = indicator.measurements.flatMap(({ target, actual, statedRate }) => [
    target,
    actual,
    statedRate,
  ]);
  return [...figures, indicator.baseline].flatMap((figure): readonly ReadingNote[] => {
    if (!figure) return [];
    const { text, value, cell } = figure;
    const isError = isErrorText(text) || (typeof value === "string" && isErrorText(value));
    return isError ? [{ kind: "errorValue", sheet, at: cellName(cell.row, cell.column), text }] : [];
  });
}

/** What a person should know of the blocks: failed formulas, missing names, unclear figures, hidden rows. */
export function labelledNotes(sheet: FormSheet, placed: readonly PlacedBlock[]): readonly ReadingNote[] {
  const { grid } = sheet.view;
  const hidden = new Set(grid.hiddenRows);
  return placed.flatMap((found): readonly ReadingNote[] => {
    const { block, indicator, isNameless } = found;
    const notes: ReadingNote[] = [...figureNotes(grid.name, found)];
    const at = cellName(block.seed.row, block.seed.column);
    const { text } = indicator.name;
    if (text.length > longestText)
      notes.push({ kind: "longText", sheet: grid.name, at, text: text.slice(0, 100) });
    if (isNameless) notes.push({ kind: "noIndicatorName", sheet: grid.name, at, text });
    for (const cell of block.unclear) {
      notes.push({
        kind: "ambiguousColumn",
        sheet: grid.name,
        at: cellName(cell.row, cell.column),
        text: cell.text,
      });
    }
    if (hidden.has(indicator.name.cell.row)) {
      const rowCount = block.endRow - block.seed.row + 1;
      const columnCount = sheet.view.endColumn - block.seed.column;
      const area = areaName({ row: block.seed.row, column: block.seed.column, rowCount, columnCount });
      notes.push({ kind: "hiddenRows", sheet: grid.name, at: area, text });
    }
    return notes;
  });
}
