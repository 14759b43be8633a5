import { indicatorEffects } from "./indicator-effects";
import type { EffectTable } from "../../effects/effect-table";
import type { EffectYears } from "../../plain-tables/effect-years";
import type { LayoutRequest } from "../layout-request";
import type { SheetPlan } from "../sheet-plan";
import type { AppendixFont } from "../shiryo9/form";
import { fixedText } from "../tables/columns";
import { tableTitle } from "../tables/words";
import { planEffects } from "./plan-effects";
import { effectsName } from "./words";

/** So many years fit the page across. */
const mostYears = 8;

const latest = ({ fiscalYears, items }: EffectTable): EffectTable => ({
  fiscalYears: fiscalYears.slice(-mostYears),
  items: items.map((item) => ({ ...item, years: item.years.slice(-mostYears) })),
});

/** 「効果額の集計」 of the indicators that are effects in money; the sums cover the years that are printed. */
export function layIndicatorEffects(request: LayoutRequest): SheetPlan {
  const { evaluation, font } = request;
  return planEffects({
    layout: "effects",
    title: fixedText(tableTitle(request, evaluation.fiscalYear, effectsName)),
    table: latest(indicatorEffects(evaluation)),
    font,
  });
}

/** 「効果額の集計」 of a plain table of the officer's. */
export function layEffectTable({ title, table }: EffectYears, font: AppendixFont): SheetPlan {
  return planEffects({
    layout: "effect-table",
    title: title === null ? fixedText(effectsName) : { text: title.text, sources: [title.cell] },
    table: latest(table),
    font,
  });
}
