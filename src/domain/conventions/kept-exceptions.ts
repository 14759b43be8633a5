import { isFields, isFlag, isNullOr, isOneOf, isText } from "../kept/fields";
import type { IndicatorException, IndicatorKey, JudgedValue } from "./conventions";
import { isMethod } from "./rate-methods";

const isDirection = isNullOr(isOneOf(["higherIsBetter", "lowerIsBetter"] as const));
const isMethodOrNull = isNullOr(isMethod);
const isFlagOrNull = isNullOr(isFlag);

function keyFrom(value: unknown): IndicatorKey | null {
  if (!isFields(value)) return null;
  const { goal, initiative, indicator } = value;
  return isText(goal) && isText(initiative) && isText(indicator) ? { goal, initiative, indicator } : null;
}

/** Undefined where the value cannot be understood. */
function judgedValueFrom(value: unknown): JudgedValue | null | undefined {
  if (value === null || value === "value" || value === "bracket") return value;
  return isFields(value) && isText(value.part) ? { part: value.part } : undefined;
}

function anchorsFrom(value: unknown): IndicatorException["anchors"] | undefined {
  if (value === null) return null;
  if (!isFields(value) || !isText(value.zero) || !isText(value.full)) return undefined;
  return { zero: value.zero, full: value.full };
}

/** A decision about one indicator that was kept; nothing when a part of it is missing or cannot be understood. */
export function exceptionFrom(value: unknown): readonly IndicatorException[] {
  if (!isFields(value)) return [];
  const { direction, method, excluded, reason } = value;
  const key = keyFrom(value.key);
  const judgedValue = judgedValueFrom(value.judgedValue);
  const anchors = anchorsFrom(value.anchors);
  if (key === null || judgedValue === undefined || anchors === undefined || !isText(reason)) return [];
  if (!isDirection(direction) || !isMethodOrNull(method) || !isFlagOrNull(excluded)) return [];
  return [{ key, direction, method, anchors, judgedValue, excluded, reason }];
}
