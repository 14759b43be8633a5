import type { Finding } from "../domain/checks/finding";
import { cellName } from "../domain/grid/cell-address";
import { findingText as englishText } from "../locales/en/checks";
import { findingText } from "../locales/ja/checks";

/** A finding with its place and its words. */
export function findingJson(finding: Finding): object {
  const { rule, severity, sheet, cell, department, indicator, expected, found } = finding;
  return {
    rule,
    severity,
    sheet,
    cell: cell === null ? null : cellName(cell.row, cell.column),
    department,
    indicator,
    ...findingText(finding),
    english: englishText(finding),
    expected,
    found,
  };
}
