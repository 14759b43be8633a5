import type { IndicatorRules } from "../../evaluation/indicator-rules";
import { rankBands } from "../../evaluation/rank-of";
import { quoted } from "./excel-text";
import { cleanQuotient } from "./rate-formula";

/**
 * The mark of the rank that a rate reaches, as `rankOf` finds it: the first band, the best first, whose lower end it reaches. Null
 * where the plan has no ranks.
 */
export function rankFormula(
  { conventions: { rankScale, format }, planYear }: IndicatorRules,
  quotient: readonly [string, string],
  { rate, rounded }: { readonly rate: string; readonly rounded: string },
): string | null {
  if (rankScale === null) return null;
  const printed =
    format.display === "percent"
      ? `NUMBERVALUE(SUBSTITUTE(${rate},${quoted(format.percentSign)},""),".",",")`
      : `ROUND(NUMBERVALUE(${rate},".",",")*100,10)`;
  const percent = rankScale.basedOn === "exact" ? cleanQuotient(quotient, { display: "percent" }) : printed;
  const ranked = rankBands(rankScale, planYear?.year ?? null).reduceRight(
    (lower, { mark, from, fromInclusive }) =>
      from === null
        ? quoted(mark)
        : `IF(${percent}${fromInclusive ? ">=" : ">"}${from},${quoted(mark)},${lower})`,
    quoted(""),
  );
  return `=IF(ISNUMBER(${rounded}),${ranked},"")`;
}
