import type { SourcedText } from "../plan/plan";

/**
 * Why an indicator may be left out of the counts: 隔年調査 (not surveyed this year), 中止, 事業終了, 評価対象外, 再掲 (counted
 * elsewhere), 休止・延期.
 */
export type ExclusionKind =
  "notSurveyed" | "cancelled" | "ended" | "outOfScope" | "relisted" | "suspended" | "officer";

/** An indicator that is or may be left out of the counts, with the words of the sheet that say why. */
export type Exclusion = {
  readonly kind: ExclusionKind;
  /** Where the sheet says so; null where only the officer did. */
  readonly source: SourcedText | null;
  /** The reason in words, as found on the sheet or as the officer gave it. */
  readonly words: string;
};
