import type { DecimalText } from "../decimal/decimal";
import type { CellAddress } from "../grid/cell-address";
import type { SourcedFigure, SourcedText } from "../plan/plan";
import type { UnitCell } from "../quantity/units";

/** A cell of amounts and the unit of a bare number in it. */
export type SourcedAmount = { readonly figure: SourcedFigure; readonly unit: UnitCell };

/** What an item brought in one year. */
export type YearEffect = {
  /** Exact yen; null where there is no amount that counts. */
  readonly yen: DecimalText | null;
  /** What stands in place of an amount that counts (集計中, 約100千円); "" where the cell is blank. */
  readonly typed: string;
  readonly sources: readonly CellAddress[];
  /** The cell that has the amount, or may come to have it; null where none does or what stands there is left out. */
  readonly amount: SourcedAmount | null;
};

/** Why an amount that is written down is not in the sums. */
export type LeftOut = "cumulative" | "notExact" | "otherDate";

/** One item (取組, 指標) with its effect in each year of the table. */
export type EffectItem = {
  readonly name: SourcedText;
  readonly department: SourcedText | null;
  readonly indicatorId?: string;
  /** One for each year of the table. */
  readonly years: readonly YearEffect[];
  readonly leftOut: LeftOut | null;
};

/** Effects of a plan in money, by item and year. */
export type EffectTable = {
  readonly fiscalYears: readonly number[];
  readonly items: readonly EffectItem[];
};

/** Words by which a plan calls what it saves or earns. */
export const effectWords =
  /効果額|財政(?:的な?)?効果|(?:削減|節減|縮減|節約|増収|増加収入|歳入確保|財源確保|収入確保)(?:の?(?:効果|実績|目標))?額/u;
