/** Fiscal years from one to another, both included. */
export function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_none, index) => from + index);
}
