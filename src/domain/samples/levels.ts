/** What a block of a sample sheet repeats for. */
export type BlockLevel = "goal" | "initiative" | "indicator";

/** The item that a field is about. A count is about the goal inside a goal's block, else about the plan. */
export type FieldLevel = BlockLevel | "plan" | "count";

const depths: Readonly<Record<FieldLevel, number>> = {
  plan: 0,
  count: 0,
  goal: 1,
  initiative: 2,
  indicator: 3,
};

/** The levels that repeat, the deepest first. */
export const repeatedLevels: readonly BlockLevel[] = ["indicator", "initiative", "goal"];

/** Whether an item of the first level lies within one of the second. */
export function isDeeper(level: FieldLevel, other: FieldLevel): boolean {
  return depths[level] > depths[other];
}
