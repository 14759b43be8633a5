/** Counts of one plan, goal or department. Counted by indicator; `initiatives` counts 計画. */
export type Tally = {
  readonly initiatives: number;
  /** Those that count: withTarget + withoutTarget. */
  readonly indicators: number;
  /** Left out of all other counts: 再掲, and what the officer took out. */
  readonly excluded: number;
  /** achieved + notAchieved + notReported + notComparable. */
  readonly withTarget: number;
  readonly achieved: number;
  readonly notAchieved: number;
  readonly withoutTarget: number;
  readonly notReported: number;
  readonly notComparable: number;
  /** achieved ÷ withTarget as printed ("63.0％"); "―" when nothing has a target. */
  readonly achievedShare: string;
};
