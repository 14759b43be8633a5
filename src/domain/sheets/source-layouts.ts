import { sumOfAll } from "../effects/effect-sums";
import type { SheetGrid } from "../grid/sheet-grid";
import { totalAmountText } from "../plain-tables/amount-text";
import { readEffectYears } from "../plain-tables/effect-years";
import { readEffectTerms } from "../plain-tables/effect-terms";
import { readOrganisations } from "../plain-tables/organisations";
import type { PlainNotice } from "../plain-tables/plain-notice";
import { readSeries } from "../plain-tables/series/read-series";
import { readViewpoints } from "../plain-tables/viewpoints";
import type { Problem } from "../problem/problem";
import { success, type Result } from "../result/result";
import { planEffectHistory } from "./effect-history/plan-effect-history";
import { layEffectTable } from "./effects/lay-effects";
import { groupedCount } from "./numbers";
import { planOrganisations } from "./organisations/plan-organisations";
import { laySeriesCharts } from "./series-charts/lay-series-charts";
import type { SheetPlan } from "./sheet-plan";
import type { AppendixFont } from "./shiryo9/form";
import { planViewpoints } from "./viewpoints/plan-viewpoints";

/** A sheet that was laid out from a plain table, and what the officer has to know about the table. */
export type SourceSheet = {
  readonly plan: SheetPlan;
  /** What the table comes to (23,161,796千円, 26事業, 6団体); null where it cannot be said. */
  readonly total: string | null;
  readonly notices: readonly PlainNotice[];
};

/** Reads the table that a layout is made from and lays it out. */
type SourceLayout = (grids: readonly SheetGrid[], font: AppendixFont) => Result<SourceSheet, Problem>;

type PlainReading = { readonly notices: readonly PlainNotice[] };

function sourceLayout<Table extends PlainReading>(
  read: (grids: readonly SheetGrid[]) => Result<Table, Problem>,
  lay: (table: Table, font: AppendixFont) => Result<SheetPlan, Problem>,
  totalOf: (table: Table) => string | null,
): SourceLayout {
  return (grids, font) => {
    const table = read(grids);
    if (!table.ok) return table;
    const { value } = table;
    const plan = lay(value, font);
    return plan.ok ? success({ plan: plan.value, total: totalOf(value), notices: value.notices }) : plan;
  };
}

/** A layout that has room for every table. */
const always =
  <Table>(lay: (table: Table, font: AppendixFont) => SheetPlan) =>
  (table: Table, font: AppendixFont): Result<SheetPlan, Problem> =>
    success(lay(table, font));

/** The layouts that are made from a plain table of the officer's and not from indicators, by their ids. */
export const sourceLayouts = {
  "effect-history": sourceLayout(readEffectTerms, always(planEffectHistory), ({ total }) =>
    total === null ? null : totalAmountText(total),
  ),
  viewpoints: sourceLayout(readViewpoints, always(planViewpoints), ({ total }) =>
    total === null ? null : `${groupedCount(total)}事業`,
  ),
  organisations: sourceLayout(
    readOrganisations,
    always(planOrganisations),
    ({ kinds }) =>
      `${groupedCount(kinds.reduce((sum, { organisations }) => sum + organisations.length, 0))}団体`,
  ),
  "effect-table": sourceLayout(readEffectYears, always(layEffectTable), ({ table }) => {
    const sum = sumOfAll(table);
    return sum === null ? null : totalAmountText(sum);
  }),
  "series-charts": sourceLayout(
    readSeries,
    laySeriesCharts,
    ({ tables }) => `${groupedCount(tables.length)}件`,
  ),
} as const satisfies Readonly<Record<string, SourceLayout>>;

/** Id of a layout that is made from a plain table. */
export type SourceLayoutId = keyof typeof sourceLayouts;

/** Whether a word is the id of such a layout. */
export function isSourceLayoutId(word: string): word is SourceLayoutId {
  return Object.hasOwn(sourceLayouts, word);
}
