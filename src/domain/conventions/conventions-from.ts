import { isDecimalText } from "../decimal/decimal";
import { isFields, isFlag, isNullOr, isOneOf, isText, isYear, listOf, type Fields } from "../kept/fields";
import type { Conventions, PlanConventions, PlanPeriod, RateFormat } from "./conventions";
import { defaultConventions } from "./default-conventions";
import { exceptionFrom } from "./kept-exceptions";
import { rankScaleFrom } from "./kept-ranks";
import { presetOf } from "./presets/presets";
import { isMethod } from "./rate-methods";

const isRounding = isOneOf(["halfUp", "down", "up"] as const);
const isDecimals = isOneOf([0, 1, 2, 3] as const);
const isDisplay = isOneOf(["percent", "ratio"] as const);
const isSign = isOneOf(["％", "%"] as const);
const isMark = isOneOf(["―", "－", "-", "…", ""] as const);
const isZeroTarget = isOneOf(["none", "fullWhenMet"] as const);
const isJudgedOn = isOneOf(["exact", "printed"] as const);
const isExcluded = isOneOf([
  "notSurveyed",
  "cancelled",
  "ended",
  "outOfScope",
  "relisted",
  "suspended",
] as const);
const isCap = isNullOr(
  (value): value is number => typeof value === "number" && value > 0 && isDecimalText(String(value)),
);

/**
 * Reads conventions that a workbook kept. Field by field: what is missing or cannot be understood is taken from the preset
 * they began from (from the default where this version does not know it), fields of later versions are left aside, and
 * decisions about indicators that are not whole are left out.
 */
export function conventionsFrom(value: unknown): PlanConventions {
  if (!isFields(value)) return defaultConventions;
  const preset = isText(value.preset) && value.preset !== "" ? value.preset : defaultConventions.preset;
  const base = presetOf(preset)?.conventions ?? defaultConventions.conventions;
  return {
    preset,
    conventions: isFields(value.conventions) ? partsFrom(value.conventions, base) : base,
    exceptions: listOf(value.exceptions).flatMap(exceptionFrom),
    period: periodFrom(value.period),
  };
}

function partsFrom(fields: Fields, base: Conventions): Conventions {
  const { higherIsBetter, lowerIsBetter, zeroTarget, format, judgedOn, rankScale, excluded } = fields;
  return {
    higherIsBetter: isMethod(higherIsBetter) ? higherIsBetter : base.higherIsBetter,
    lowerIsBetter: isMethod(lowerIsBetter) ? lowerIsBetter : base.lowerIsBetter,
    zeroTarget: isZeroTarget(zeroTarget) ? zeroTarget : base.zeroTarget,
    format: isFields(format) ? formatFrom(format, base.format) : base.format,
    judgedOn: isJudgedOn(judgedOn) ? judgedOn : base.judgedOn,
    rankScale: rankScale === null ? null : (rankScaleFrom(rankScale) ?? base.rankScale),
    excluded: Array.isArray(excluded) ? excluded.filter(isExcluded) : base.excluded,
  };
}

function formatFrom(fields: Fields, base: RateFormat): RateFormat {
  const { rounding, decimals, display, percentSign, noRateMark } = fields;
  const { plainZero, stopBelowFull, cap, floorAtZero } = fields;
  return {
    rounding: isRounding(rounding) ? rounding : base.rounding,
    decimals: isDecimals(decimals) ? decimals : base.decimals,
    display: isDisplay(display) ? display : base.display,
    percentSign: isSign(percentSign) ? percentSign : base.percentSign,
    noRateMark: isMark(noRateMark) ? noRateMark : base.noRateMark,
    plainZero: isFlag(plainZero) ? plainZero : base.plainZero,
    stopBelowFull: isFlag(stopBelowFull) ? stopBelowFull : base.stopBelowFull,
    cap: isCap(cap) ? cap : base.cap,
    floorAtZero: isFlag(floorAtZero) ? floorAtZero : base.floorAtZero,
  };
}

/** Years that run the wrong way are no period. */
function periodFrom(value: unknown): PlanPeriod | null {
  if (!isFields(value) || !isYear(value.from) || !isYear(value.to) || value.from > value.to) return null;
  const phases = listOf(value.phases).flatMap((phase) => {
    if (!isFields(phase)) return [];
    const { name, from, to } = phase;
    return isText(name) && isYear(from) && isYear(to) && from <= to ? [{ name, from, to }] : [];
  });
  return { from: value.from, to: value.to, phases };
}
