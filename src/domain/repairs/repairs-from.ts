import type { CellAddress } from "../grid/cell-address";
import { isFields, isIndex, isText, listOf, type Fields } from "../kept/fields";
import type { SourcedText } from "../plan/plan";
import type { CellContent } from "../submissions/transfer-content";
import type { FormerContent } from "../transfers/applied-transfer";
import type { RepairedCell } from "./repaired-cell";

/** Repairs as a workbook keeps them. */
export type KeptRepairs = {
  /** The latest first. */
  readonly cells: readonly RepairedCell[];
  /** Entries that this version cannot read; carried along untouched. */
  readonly notRead?: readonly unknown[];
};

/** Reads what a workbook kept. What cannot be understood cannot be taken back, but is carried along. */
export function repairsFrom(value: unknown): KeptRepairs {
  const listed = isFields(value) ? listOf(value.cells) : [];
  const notRead = listed.filter((entry) => !isRepairedCell(entry));
  return { cells: listed.filter(isRepairedCell), ...(notRead.length > 0 ? { notRead } : {}) };
}

/** What is kept in a workbook, to be read back by `repairsFrom`. */
export function repairsToStore({ cells, notRead = [] }: KeptRepairs): Fields {
  return { version: 1, cells: [...cells, ...notRead] };
}

function isRepairedCell(value: unknown): value is RepairedCell {
  if (!isFields(value)) return false;
  const { at, after, before, department, indicator, writtenFormat, landmarks } = value;
  return (
    [at, after, before, department, indicator, writtenFormat].every(isText) &&
    isAddress(value.cell) &&
    isFormer(value.former) &&
    isContent(value.written) &&
    Array.isArray(landmarks) &&
    landmarks.every(isLandmark)
  );
}

function isAddress(value: unknown): value is CellAddress {
  return isFields(value) && isText(value.sheet) && isIndex(value.row) && isIndex(value.column);
}

function isFormer(value: unknown): value is FormerContent {
  if (!isFields(value) || !isText(value.numberFormat)) return false;
  return ["string", "number", "boolean"].includes(typeof value.value);
}

function isContent(value: unknown): value is CellContent {
  if (!isFields(value)) return false;
  if (value.kind === "number") return Number.isFinite(value.value);
  return value.kind === "text" && isText(value.text);
}

function isLandmark(value: unknown): value is SourcedText {
  return isFields(value) && isText(value.text) && isAddress(value.cell);
}
