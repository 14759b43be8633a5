import type { EvaluatedIndicator, Verdict } from "../../../src/domain/evaluation/evaluated-indicator";
import { defaultRules } from "../../../src/domain/evaluation/indicator-rules";
import type { PlanEvaluation } from "../../../src/domain/evaluation/plan-evaluation";
import { plainTerms } from "../../../src/domain/evaluation/rate-formulas";
import type { Tally } from "../../../src/domain/evaluation/tally";
import { columnIndex, type CellAddress } from "../../../src/domain/grid/cell-address";
import type { Goal, Initiative, SourcedFigure, SourcedText } from "../../../src/domain/plan/plan";
import type { Quantity } from "../../../src/domain/quantity/quantity";

/** One indicator as a row of a list: what the appendix prints about it. */
export type IndicatorRow = {
  readonly goal: string | null;
  readonly initiative: string | null;
  readonly content: readonly string[];
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly rate?: string;
  readonly remark?: string;
  readonly verdict: Verdict;
  readonly cells: { readonly indicator: string; readonly target: string; readonly actual: string };
};

function cellAt(name: string): CellAddress {
  const [, sheet = "", letters = "", row = ""] = /^(.*)!([A-Z]+)([0-9]+)$/.exec(name) ?? [];
  return { sheet, row: Number(row) - 1, column: columnIndex(letters) };
}

function figure(text: string, cell: CellAddress): SourcedFigure {
  return { text, cell, value: text, numberFormat: "General" };
}

function beside(row: IndicatorRow, column: number): CellAddress {
  return { ...cellAt(row.cells.indicator), column };
}

function sourced(text: string | null, cell: CellAddress): SourcedText | null {
  return text === null ? null : { text, cell };
}

function countOf(indicators: readonly EvaluatedIndicator[]): Tally {
  const count = (verdict: Verdict) => indicators.filter((one) => one.verdict === verdict).length;
  const withoutTarget = count("targetNotSet");
  return {
    initiatives: new Set(indicators.map((one) => one.initiative)).size,
    indicators: indicators.length,
    excluded: 0,
    withTarget: indicators.length - withoutTarget,
    achieved: count("achieved"),
    notAchieved: count("notAchieved"),
    withoutTarget,
    notReported: count("notReported"),
    notComparable: count("notComparable"),
    achievedShare: "―",
  };
}

/** An evaluation that says just what the rows say; nothing is computed but the counts. */
export function buildEvaluation(rows: readonly IndicatorRow[], fiscalYear = 2019): PlanEvaluation {
  const goals = new Map<string, Goal>();
  const initiatives = new Map<string, Initiative>();
  const indicators = rows.map((row): EvaluatedIndicator => {
    const goalKey = row.goal ?? "";
    const goal = goals.get(goalKey) ?? { name: sourced(row.goal, beside(row, 1)), initiatives: [] };
    goals.set(goalKey, goal);
    const initiativeKey = `${goalKey}\n${row.initiative ?? row.cells.indicator}`;
    const initiative = initiatives.get(initiativeKey) ?? {
      name: sourced(row.initiative, beside(row, 2)),
      content: row.content,
      contentCell: row.content.length > 0 ? beside(row, 3) : null,
      indicators: [],
    };
    initiatives.set(initiativeKey, initiative);
    const quantity = (raw: string): Quantity => ({ kind: "text", raw });
    return {
      goal,
      initiative,
      indicator: {
        id: row.cells.indicator,
        name: { text: row.indicator, cell: cellAt(row.cells.indicator) },
        kind: null,
        unit: null,
        department: null,
        baseline: null,
        measurements: [],
      },
      fiscalYear,
      measurement: {
        fiscalYear,
        target: figure(row.target, cellAt(row.cells.target)),
        actual: figure(row.actual, cellAt(row.cells.actual)),
        statedRate: null,
        statedVerdict: null,
        formerTarget: null,
        reason: null,
        remark: sourced(row.remark ?? null, beside(row, 10)),
      },
      targetQuantity: quantity(row.target),
      actualQuantity: quantity(row.actual),
      direction: "higherIsBetter",
      directionSource: "default",
      directionWords: null,
      rate:
        row.rate === undefined || row.rate === "―"
          ? { kind: "none", reason: "relativeTarget", printed: "―" }
          : {
              kind: "rate",
              method: "actualOverTarget",
              exact: row.rate.slice(0, -1),
              printed: row.rate,
              printedPercent: row.rate.slice(0, -1),
              limited: null,
              terms: plainTerms({ actual: row.actual, target: row.target, unit: "", from: "values" }),
            },
      verdict: row.verdict,
      reason: { kind: "stateReached", holds: row.verdict === "achieved" },
      rank: null,
      rules: defaultRules,
      figureNotes: [],
      exclusion: null,
      suggestedExclusion: null,
    };
  });
  return { fiscalYear, indicators, tally: countOf(indicators), byGoal: [], byDepartment: [] };
}

/** A row of which a test sets only what it is about; every call of the same `line` stands in the same sheet row. */
export function indicatorRow(line: number, given: Partial<IndicatorRow> = {}): IndicatorRow {
  return {
    goal: "重点目標１ 強い組織をつくる",
    initiative: `取組${line}`,
    content: ["・内容"],
    indicator: `指標${line}`,
    target: "10 件",
    actual: "5 件",
    rate: "50.0％",
    verdict: "notAchieved",
    cells: { indicator: `一覧!E${line}`, target: `一覧!G${line}`, actual: `一覧!H${line}` },
    ...given,
  };
}
