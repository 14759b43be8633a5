import { isOneOf } from "../kept/fields";
import type { RateMethod } from "./conventions";

/** All methods in the order in which they are offered. */
export const rateMethods: readonly RateMethod[] = [
  "actualOverTarget",
  "targetOverActual",
  "twoMinusActualOverTarget",
  "baselineProgress",
  "changeOverTargetChange",
  "betweenAnchors",
  "elapsedShare",
  "none",
];

/** Methods that can stand for a whole plan in a direction; the values of 0 % and 100 % are an indicator's own. */
export const planMethods: Readonly<Record<"higherIsBetter" | "lowerIsBetter", readonly RateMethod[]>> = {
  higherIsBetter: ["actualOverTarget", "baselineProgress", "elapsedShare", "none"],
  lowerIsBetter: ["none", "targetOverActual", "twoMinusActualOverTarget", "baselineProgress"],
};

/** Whether a value names a method that this version knows. */
export const isMethod = isOneOf(rateMethods);
