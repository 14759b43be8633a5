import type { Finding } from "../checks/finding";
import { cellName } from "../grid/cell-address";
import type { KeptEntries } from "../kept/kept-entries";

/** 「確認済み」: the officer looked at a finding and said why it stays as it is. Kept in the workbook. */
export type ConfirmedFinding = {
  /** The year that was checked: next year's sheet has to be looked at anew. */
  readonly fiscalYear: number;
  /** Id of the rule; perhaps one that this version does not have. */
  readonly rule: string;
  /** "" where the plan's text is meant. */
  readonly sheet: string;
  /** "J9"; "" where the finding names no cell. */
  readonly cell: string;
  /** Name of the indicator; "" where the finding is not about one. */
  readonly indicator: string;
  /** What stood there and what was expected: with another text the finding is open again. */
  readonly found: string;
  readonly expected: string;
  readonly reason: string;
};

/** Everything that was confirmed in a workbook. */
export type ConfirmedFindings = KeptEntries<ConfirmedFinding>;

/** Nothing confirmed. */
export const noneConfirmed: ConfirmedFindings = { entries: [] };

/** The confirmation of a finding of that year's check. */
export function confirmationOf(finding: Finding, fiscalYear: number, reason: string): ConfirmedFinding {
  const { rule, sheet, cell, indicator, found, expected } = finding;
  return {
    fiscalYear,
    rule,
    sheet: sheet ?? "",
    cell: cell === null ? "" : cellName(cell.row, cell.column),
    indicator,
    found,
    expected,
    reason,
  };
}

/** The confirmations with one more, in place of an earlier one about the same thing. */
export function withConfirmation(
  confirmed: ConfirmedFindings,
  added: ConfirmedFinding,
  earlier: ConfirmedFinding | null,
): ConfirmedFindings {
  return { ...confirmed, entries: [...confirmed.entries.filter((entry) => entry !== earlier), added] };
}

/** The confirmations without that one. */
export function withoutConfirmation(
  confirmed: ConfirmedFindings,
  taken: ConfirmedFinding,
): ConfirmedFindings {
  return { ...confirmed, entries: confirmed.entries.filter((entry) => entry !== taken) };
}
