import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { Quantity } from "../../quantity/quantity";

const unitOf = (read: Quantity): string => (read.kind === "number" ? read.unit : "");

/**
 * The condition under which two numbers, of which only one names its unit, are taken to be in that unit, as `align` has it: neither
 * is a hundredfold of the other, and no share of 1 stands beside a percentage. Null where nothing has to be doubted.
 */
export function comparableCondition(
  { targetQuantity, actualQuantity }: EvaluatedIndicator,
  target: string,
  actual: string,
): string | null {
  const [ofTarget, ofActual] = [unitOf(targetQuantity), unitOf(actualQuantity)];
  if ((ofTarget === "") === (ofActual === "")) return null;
  const near = `AND(ABS(${actual})*100>ABS(${target}),ABS(${target})*100>ABS(${actual}))`;
  const fits = `OR(${actual}=0,${target}=0,${near})`;
  if (ofTarget !== "%" && ofActual !== "%") return fits;
  const [bare, named] = ofTarget === "" ? [target, actual] : [actual, target];
  return `AND(${fits},OR(${bare}=0,ABS(${bare})>1,ABS(${named})<=1))`;
}
