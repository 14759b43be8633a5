import { isFields, isIndex, isText, isYear, laterFields, listOf, type Fields } from "../../kept/fields";
import type { Role } from "../recognised-table";
import {
  noCorrections,
  type HeaderCorrection,
  type LabelCorrection,
  type ReadingCorrections,
  type RowCorrection,
} from "./corrections";

/** The shape that this version writes. A later version may add fields, and raises it when it changes the meaning of one. */
const version = 1;

const roles: Readonly<Record<Role, true>> = {
  number: true,
  goal: true,
  initiative: true,
  content: true,
  indicator: true,
  unit: true,
  department: true,
  baseline: true,
  target: true,
  formerTarget: true,
  actual: true,
  rate: true,
  verdict: true,
  remark: true,
  reason: true,
  indicatorKind: true,
  fiscalYear: true,
  figureKind: true,
  figure: true,
  other: true,
};

const isRole = (value: unknown): value is Role => typeof value === "string" && Object.hasOwn(roles, value);
const yearOrNull = (value: unknown): number | null => (isYear(value) ? value : null);

/** Entries keep the fields that a later version gave them. */
function labelFrom(entry: unknown): readonly LabelCorrection[] {
  if (!isFields(entry)) return [];
  const { sheet, label, nth, role, offset = 0, fiscalYear, reportedYear } = entry;
  if (!isText(sheet) || !isText(label) || !isRole(role) || !isIndex(offset)) return [];
  if (nth !== null && !isIndex(nth)) return [];
  const years = { fiscalYear: yearOrNull(fiscalYear), reportedYear: yearOrNull(reportedYear) };
  return [{ ...entry, sheet, label, nth, offset, role, ...years }];
}

function headerFrom(entry: unknown): readonly HeaderCorrection[] {
  if (!isFields(entry)) return [];
  const { sheet, labels, rowCount } = entry;
  if (!isText(sheet) || !Array.isArray(labels) || !labels.every(isText)) return [];
  if (!isIndex(rowCount) || rowCount === 0 || labels.length === 0) return [];
  return [{ ...entry, sheet, labels, rowCount }];
}

function rowFrom(entry: unknown): readonly RowCorrection[] {
  if (!isFields(entry)) return [];
  const { sheet, text, treatAs } = entry;
  if (!isText(sheet) || !isText(text) || (treatAs !== "entry" && treatAs !== "skip")) return [];
  return [{ ...entry, sheet, text, treatAs }];
}

/** Reads corrections that a workbook kept; entries that cannot be understood are left out, unknown fields carried along. */
export function correctionsFrom(value: unknown): ReadingCorrections {
  if (!isFields(value)) return noCorrections;
  const { version: stored, excludedSheets, includedSheets, labels, headers, rows, ...unknown } = value;
  return {
    excludedSheets: listOf(excludedSheets).filter(isText),
    includedSheets: listOf(includedSheets).filter(isText),
    labels: listOf(labels).flatMap(labelFrom),
    headers: listOf(headers).flatMap(headerFrom),
    rows: listOf(rows).flatMap(rowFrom),
    ...laterFields({ version: stored, unknown }, version),
  };
}

/** The corrections as they are kept in a workbook, to be read back by `correctionsFrom` of this or a later version. */
export function correctionsToStore({ later, ...known }: ReadingCorrections): Fields {
  return { version, ...later, ...known };
}
