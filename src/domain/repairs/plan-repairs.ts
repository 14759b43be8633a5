import type { Finding, RuleId } from "../checks/finding";
import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import { unitOfCell } from "../evaluation/figure-quantity";
import { addressText } from "../grid/cell-address";
import { mergeIndex, type MergeIndex } from "../grid/merge-index";
import { formulaAt, type SheetGrid } from "../grid/sheet-grid";
import type { SourcedFigure } from "../plan/plan";
import type { UnitCell } from "../quantity/units";
import type { Repair } from "./repair";
import { repairFigure } from "./repair-figure";

/** The rules that complain of nothing but the way in which a number is typed. */
const repairable: ReadonlySet<RuleId> = new Set<RuleId>(["number-as-text", "fullwidth-number"]);

/** What the repairs are worked out from: the sheets as they were read, and the figures of the checked year. */
export type RepairSource = {
  readonly grids: readonly SheetGrid[];
  readonly evaluation: PlanEvaluation;
};

type OwnedFigure = { readonly figure: SourcedFigure; readonly unit: UnitCell };

/**
 * The safe repairs among the findings, one a cell, in their order. None where the cell computes, where several indicators
 * share it, where it is no cell of its own in a merged area, or where another finding doubts the figure itself. Linear.
 */
export function planRepairs(
  findings: readonly Finding[],
  { grids, evaluation }: RepairSource,
): readonly Repair[] {
  const figures = figuresByCell(evaluation);
  const doubted = doubtedCells(findings);
  const sheets = new Map(grids.map((grid) => [grid.name, { grid, merges: mergeIndex(grid) }]));
  const taken = new Set<string>();
  return findings.flatMap((finding): readonly Repair[] => {
    const { cell, rule } = finding;
    if (cell === null || !repairable.has(rule)) return [];
    const key = addressText(cell);
    const owned = figures.get(key);
    const sheet = sheets.get(cell.sheet);
    const [only, ...more] = owned ?? [];
    if (!sheet || !only || more.length > 0 || doubted.has(key) || taken.has(key)) return [];
    if (formulaAt(sheet.grid, cell.row, cell.column) !== null || !isFirstOfMerge(sheet.merges, only.figure))
      return [];
    const repair = repairFigure(only.figure, only.unit);
    if (repair === null) return [];
    taken.add(key);
    return [{ finding, cell, before: only.figure.text, ...repair }];
  });
}

/** A figure stands in the first cell of its merged area; in the others Excel keeps nothing. */
function isFirstOfMerge(merges: MergeIndex, { cell }: SourcedFigure): boolean {
  const area = merges.areaAt(cell.row, cell.column);
  return area === null || (area.row === cell.row && area.column === cell.column);
}

function figuresByCell({ indicators }: PlanEvaluation): ReadonlyMap<string, readonly OwnedFigure[]> {
  const found = new Map<string, OwnedFigure[]>();
  for (const { indicator, measurement } of indicators) {
    const unit = unitOfCell(indicator.unit?.text);
    for (const figure of [measurement?.target, measurement?.actual]) {
      if (!figure) continue;
      const key = addressText(figure.cell);
      const others = found.get(key);
      if (others) others.push({ figure, unit });
      else found.set(key, [{ figure, unit }]);
    }
  }
  return found;
}

/** Cells whose value itself is in doubt: another finding says that the figure may be a wrong one. */
function doubtedCells(findings: readonly Finding[]): ReadonlySet<string> {
  const doubts = findings.filter(
    ({ rule, family, severity }) =>
      !repairable.has(rule) && (family === "values" || family === "structure") && severity !== "info",
  );
  return new Set(doubts.flatMap(({ cell }) => (cell === null ? [] : [addressText(cell)])));
}
