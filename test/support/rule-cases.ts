import type { Finding, RuleId } from "../../src/domain/checks/finding";
import { cellName } from "../../src/domain/grid/cell-address";
import type { SheetGrid } from "../../src/domain/grid/sheet-grid";
import { recognise } from "../../src/domain/recognition/recognise";
import { checkSheets } from "../../src/usecases/check-sheets";
import type { PlanReading } from "../../src/usecases/read-plan";
import { reportForm, type FormCell, type FormChange } from "./report-form";

/** What is checked: the form with some cells changed, or with rows and columns changed, beside other books. */
export type CheckCase = FormChange & {
  /** Sheets beside the form. */
  readonly beside?: readonly SheetGrid[];
  /** These sheets instead of the form. */
  readonly sheets?: readonly SheetGrid[];
  /** The master; `{}` is the form as it is. */
  readonly master?: FormChange;
  /** Last year's form; its cells are of the year before. */
  readonly lastYear?: FormChange;
  readonly text?: string;
  readonly fiscalYear?: number;
};

/** One line of a rule's table: what is drawn, on which sheet, and the cells of what the rule finds: "I6", "" for nothing. */
export type RuleCase = readonly [drawn: string, sheet: CheckCase, found: string];

function readingOf(grids: readonly SheetGrid[]): PlanReading {
  return { grids, recognition: recognise(grids), ownSheets: [] };
}

/** Everything that is found on a drawn sheet. */
export function findingsOn(drawn: CheckCase): readonly Finding[] {
  const { master, lastYear, text, beside = [], fiscalYear = 2024 } = drawn;
  const checked = checkSheets({
    reading: readingOf(drawn.sheets ?? [reportForm(drawn), ...beside]),
    fiscalYear,
    ...(master ? { master: readingOf([reportForm(master)]) } : {}),
    ...(lastYear ? { lastYear: readingOf([reportForm(lastYear, fiscalYear - 1)]) } : {}),
    ...(text === undefined ? {} : { text }),
  });
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value.findings;
}

/** Where a finding stands: "I6", the sheet's name without a cell, or "text". */
export function placeText({ sheet, cell }: Finding): string {
  if (sheet === null) return "text";
  return cell === null ? sheet : cellName(cell.row, cell.column);
}

/** Sheets by the rule that they are drawn for. */
export type RuleTables = Readonly<Partial<Record<RuleId, readonly RuleCase[]>>>;

/** The first finding of a rule in its table. */
export function exampleOf(rule: RuleId, cases: readonly RuleCase[]): Finding {
  const shown = cases.find(([, , found]) => found !== "");
  const finding = shown && findingsOn(shown[1]).find((each) => each.rule === rule);
  if (!finding) throw new Error(`${rule}: nothing is found`);
  return finding;
}

/** Only some cells of the form changed. */
export const cells = (changed: Readonly<Record<string, FormCell>>): CheckCase => ({ cells: changed });
