import type { CellAddress } from "../grid/cell-address";
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

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isIndex = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/** Reads what a workbook kept. What cannot be understood cannot be taken back, but is carried along. */
export function repairsFrom(value: unknown): KeptRepairs {
  const listed: readonly unknown[] = isFields(value) && Array.isArray(value.cells) ? value.cells : [];
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
    [at, after, before, department, indicator, writtenFormat].every((text) => typeof text === "string") &&
    isAddress(value.cell) &&
    isFormer(value.former) &&
    isContent(value.written) &&
    Array.isArray(landmarks) &&
    landmarks.every(isLandmark)
  );
}

function isAddress(value: unknown): value is CellAddress {
  return isFields(value) && typeof value.sheet === "string" && isIndex(value.row) && isIndex(value.column);
}

function isFormer(value: unknown): value is FormerContent {
  if (!isFields(value) || typeof value.numberFormat !== "string") return false;
  return ["string", "number", "boolean"].includes(typeof value.value);
}

function isContent(value: unknown): value is CellContent {
  if (!isFields(value)) return false;
  if (value.kind === "number") return Number.isFinite(value.value);
  return value.kind === "text" && typeof value.text === "string";
}

function isLandmark(value: unknown): value is SourcedText {
  return isFields(value) && typeof value.text === "string" && isAddress(value.cell);
}
