import type { CellAddress } from "../grid/cell-address";
import type { Steps } from "../steps/steps";
import { fieldValue, type FillContext } from "./field-values";
import type { FilledRow } from "./fill-rows";
import type { FilledCell } from "./filled-sheet-plan";
import type { MeasuredText } from "./row-heights";
import type { SampleCell } from "./sample-cells";

/** The cells with fields of every row, and what their texts need room for. One step is a row that has some. */
export function* filledCells(
  rows: readonly FilledRow[],
  sampleCells: readonly SampleCell[],
): Steps<{ readonly cells: readonly FilledCell[]; readonly texts: readonly MeasuredText[] }> {
  const byRow = new Map<number, SampleCell[]>();
  for (const cell of sampleCells) {
    if (cell.parts.every(({ kind }) => kind === "words")) continue;
    const line = byRow.get(cell.cell.row);
    if (line) line.push(cell);
    else byRow.set(cell.cell.row, [cell]);
  }
  const cells: FilledCell[] = [];
  const texts: MeasuredText[] = [];
  for (const [row, { sampleRow, context }] of rows.entries()) {
    const line = byRow.get(sampleRow);
    if (!line) continue;
    yield;
    for (const sampleCell of line) {
      const { text, sources } = printedText(sampleCell, context);
      const indicatorId = context.evaluated?.indicator.id;
      const { numberFormat, cell, area } = sampleCell;
      const filled = { row, column: cell.column, text, sources, numberFormat };
      cells.push(indicatorId === undefined ? filled : { ...filled, indicatorId });
      texts.push({ row, sampleArea: area, text });
    }
  }
  return { cells, texts };
}

/** The text of a cell with values in the place of its fields; marks leave nothing behind. */
function printedText(
  { parts }: SampleCell,
  context: FillContext,
): { readonly text: string; readonly sources: readonly CellAddress[] } {
  let text = "";
  const sources: CellAddress[] = [];
  for (const part of parts) {
    if (part.kind === "words") text += part.text;
    if (part.kind !== "field") continue;
    const value = fieldValue(part.field, context);
    text += value.text;
    sources.push(...value.sources);
  }
  return { text, sources };
}
