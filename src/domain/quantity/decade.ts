import { add, canonical } from "../decimal/decimal";

/**
 * The end (itself outside) of 〜台: one step of the last digit that counts. 80%台 ends before 90, 85%台 before 86,
 * 0.5%台 before 0.6, 3万人台 before 4万.
 */
export function decadeOf(value: string): string {
  const [whole = "0", fraction] = value.split(".");
  if (fraction !== undefined) return add(value, `0.${"0".repeat(fraction.length - 1)}1`);
  const zeros = /^-?0$/.test(whole) ? 0 : whole.length - whole.replace(/0+$/, "").length;
  return canonical(add(whole, `1${"0".repeat(zeros)}`));
}
