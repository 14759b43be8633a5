import type { RateFormat } from "../../domain/conventions/conventions";
import type { AchievementRate, EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import { quotedActual, quotedBaseline, quotedTarget } from "./figures";
import { roundingWord } from "./rate-words";

type Rate = Extract<AchievementRate, { readonly kind: "rate" }>;

/** Figures with their cells as they stand in a formula: "実績66.3％（取組一覧!H6）÷目標69.0％（取組一覧!G6）". */
export function formulaText(rate: Rate, evaluated: EvaluatedIndicator): string {
  const { actual, target } = figuresOf(rate, evaluated);
  const { anchors, elapsed, unit } = rate.terms;
  switch (rate.method) {
    case "targetOverActual":
      return `目標${target}÷実績${actual}`;
    case "twoMinusActualOverTarget":
      return `2－実績${actual}÷目標${target}`;
    case "baselineProgress": {
      const baseline = `基準値${quotedBaseline(evaluated).withCell}`;
      return `（実績${actual}－${baseline}）÷（目標${target}－${baseline}）`;
    }
    case "changeOverTargetChange":
      return `実績の増減${actual}÷目標の増減${target}`;
    case "betweenAnchors": {
      const [zero, full] = [anchors?.zero ?? "", anchors?.full ?? ""].map((value) => withUnit(value, unit));
      return `（実績${actual}－0％の値${zero}）÷（100％の値${full}－0％の値${zero}）`;
    }
    case "elapsedShare":
      return `実績${actual}÷（目標${target}×${elapsed?.year ?? ""}年÷${elapsed?.of ?? ""}年）`;
    case "actualOverTarget":
    case "none":
      return `実績${actual}÷目標${target}`;
  }
}

/** What a formula comes to, from the exact number to the printed one: "96.086…％を小数第2位で四捨五入して96.1％". */
export function outcomeText(rate: Rate, format: RateFormat): string {
  const shown = shownNumber(rate.exact, format);
  const { printed, limited } = rate;
  if (limited === "belowFull") {
    return `${shown}で、未達成のため${roundingWord(format.rounding)}で100％とせず、${printed}`;
  }
  if (limited === "cap") return `${shown}で、上限により${printed}`;
  if (limited === "floor") return `${shown}で、0を下回るため${printed}`;
  const isExact = decimalsOf(inDisplay(rate.exact, format)) <= format.decimals || rate.exact === "0";
  if (isExact) return printed;
  return `${shown}を小数第${format.decimals + 1}位${roundingClause(format)}${printed}`;
}

/** "で四捨五入して", "を切り捨てて". */
function roundingClause({ rounding }: RateFormat): string {
  if (rounding === "halfUp") return "で四捨五入して";
  return rounding === "down" ? "以下を切り捨てて" : "以下を切り上げて";
}

/** Numbers in brackets and changes are quoted alone, others as the cell shows them. */
function figuresOf(
  { terms, method }: Rate,
  evaluated: EvaluatedIndicator,
): { readonly actual: string; readonly target: string } {
  const [target, actual] = [quotedTarget(evaluated), quotedActual(evaluated)];
  const alone = terms.from === "brackets" || method === "changeOverTargetChange" || isPartOfCell(evaluated);
  if (!alone) return { actual: actual.withCell, target: target.withCell };
  const at = (cell: string | null): string => (cell === null ? "" : `（${cell}）`);
  return {
    actual: `${withUnit(terms.actual, terms.unit)}${at(actual.cell)}`,
    target: `${withUnit(terms.target, terms.unit)}${at(target.cell)}`,
  };
}

/** One of several values in a cell is judged, so that the text of the cell says more than what counted. */
export function isPartOfCell({ rules, targetQuantity, actualQuantity }: EvaluatedIndicator): boolean {
  const judged = rules.exception?.judgedValue ?? null;
  const several = targetQuantity.kind === "several" || actualQuantity.kind === "several";
  return several && judged !== null && typeof judged === "object";
}

/** A number in a sentence, with its unit. */
export function withUnit(value: string, unit: string): string {
  return `${value}${unit === "%" ? "％" : unit}`;
}

/** Up to three decimals more than what would be read as exact, the rest as "…". */
function shownNumber(exact: string, format: RateFormat): string {
  const value = inDisplay(exact, format);
  const [whole = "0", decimals = ""] = value.split(".");
  const kept = Math.max(3, format.decimals + 2);
  const digits = decimals.length > kept ? `${decimals.slice(0, kept)}…` : decimals;
  const number = digits === "" ? whole : `${whole}.${digits}`;
  return format.display === "percent" ? `${number}％` : number;
}

/** A percentage as the format displays it: 94.8 becomes 0.948 where ratios are printed. */
function inDisplay(exact: string, { display }: RateFormat): string {
  if (display === "percent") return exact;
  const sign = exact.startsWith("-") ? "-" : "";
  const [whole = "0", decimals = ""] = exact.replace("-", "").split(".");
  const digits = whole.padStart(3, "0");
  const fraction = `${digits.slice(-2)}${decimals}`.replace(/0+$/, "");
  return `${sign}${digits.slice(0, -2)}${fraction === "" ? "" : `.${fraction}`}`;
}

function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}
