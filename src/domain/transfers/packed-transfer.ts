import type { CellValue } from "../grid/sheet-grid";
import { isFields, isIndex, isText } from "../kept/fields";
import type { SourcedText } from "../plan/plan";
import { transferFields } from "../submissions/received-items";
import type { AppliedTransfer, TransferredCell } from "./applied-transfer";

/**
 * A transfer as short as it can be kept: every text once, and cells as rows of numbers that point to texts: sheet, row, column,
 * field, department, indicator, text before, value before, format before, format afterwards, content written, landmarks
 * (row, column, text).
 */
type PackedTransfer = {
  readonly at: string;
  readonly fiscalYear: number;
  readonly recordSheet: string;
  readonly texts: readonly string[];
  readonly cells: readonly PackedCell[];
};

type PackedCell = readonly [
  sheet: number,
  row: number,
  column: number,
  field: number,
  department: number,
  indicator: number,
  before: number,
  value: CellValue,
  format: number,
  writtenFormat: number,
  written: string | number,
  landmarks: readonly PackedLandmark[],
];

type PackedLandmark = readonly [row: number, column: number, text: number];

/** The short form of a transfer. */
export function packTransfer({ cells, ...head }: AppliedTransfer): PackedTransfer {
  const texts = new Map<string, number>();
  const index = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const packed = cells.map(({ cell, former, written, ...rest }): PackedCell => [
    index(cell.sheet),
    cell.row,
    cell.column,
    transferFields.indexOf(rest.field),
    index(rest.department),
    index(rest.indicator),
    index(rest.before),
    former.value,
    index(former.numberFormat),
    index(rest.writtenFormat),
    written.kind === "number" ? written.value : written.text,
    rest.landmarks.map(({ cell: at, text }) => [at.row, at.column, index(text)]),
  ]);
  return { ...head, texts: [...texts.keys()], cells: packed };
}

/** The transfer of a short form; null when any part of it is not as it was packed: half a transfer must not be taken back. */
export function unpackTransfer(value: unknown): AppliedTransfer | null {
  if (!isPacked(value)) return null;
  const { at, fiscalYear, recordSheet, texts } = value;
  const cells = value.cells.flatMap((cell) => unpackCell(cell, texts) ?? []);
  return cells.length === value.cells.length ? { at, fiscalYear, recordSheet, cells } : null;
}

function unpackCell(packed: unknown, texts: readonly string[]): TransferredCell | null {
  if (!isPackedCell(packed)) return null;
  const text = (index: number): string | undefined => texts[index];
  const [sheetAt, row, column, fieldAt, ofDepartment, ofIndicator, beforeAt, value] = packed;
  const [, , , , , , , , formatAt, writtenFormatAt, content, marks] = packed;
  const [sheet, department, indicator] = [text(sheetAt), text(ofDepartment), text(ofIndicator)];
  const [before, numberFormat, writtenFormat] = [text(beforeAt), text(formatAt), text(writtenFormatAt)];
  const field = transferFields[fieldAt];
  if (sheet === undefined || department === undefined || indicator === undefined) return null;
  if (before === undefined || numberFormat === undefined || writtenFormat === undefined) return null;
  const landmarks = marks.flatMap(([markRow, markColumn, markText]): readonly SourcedText[] => {
    const shown = text(markText);
    return shown === undefined ? [] : [{ text: shown, cell: { sheet, row: markRow, column: markColumn } }];
  });
  if (field === undefined || landmarks.length !== marks.length) return null;
  return {
    cell: { sheet, row, column },
    field,
    department,
    indicator,
    before,
    former: { value, numberFormat },
    written:
      typeof content === "number" ? { kind: "number", value: content } : { kind: "text", text: content },
    writtenFormat,
    landmarks,
  };
}

function isPacked(
  value: unknown,
): value is Omit<PackedTransfer, "cells"> & { readonly cells: readonly unknown[] } {
  return (
    isFields(value) &&
    isText(value.at) &&
    Number.isInteger(value.fiscalYear) &&
    isText(value.recordSheet) &&
    Array.isArray(value.texts) &&
    value.texts.every(isText) &&
    Array.isArray(value.cells)
  );
}

function isPackedCell(value: unknown): value is PackedCell {
  if (!Array.isArray(value) || value.length !== 12) return false;
  const parts: readonly unknown[] = value;
  const [content, written, marks] = [parts[7], parts[10], parts[11]];
  return (
    [...parts.slice(0, 7), parts[8], parts[9]].every(isIndex) &&
    ["string", "number", "boolean"].includes(typeof content) &&
    ["string", "number"].includes(typeof written) &&
    Array.isArray(marks) &&
    marks.every((mark) => Array.isArray(mark) && mark.length === 3 && mark.every(isIndex))
  );
}
