import type { ConventionsEffect, IndicatorChange } from "../../usecases/compare-evaluations";
import { verdictWord } from "./words";

/** What an indicator is printed as, before and after: parts that differ only. */
function changeParts({ before, after }: IndicatorChange): readonly (readonly [string, string])[] {
  const parts: (readonly [string, string])[] = [];
  if (before.rate.printed !== after.rate.printed) parts.push([before.rate.printed, after.rate.printed]);
  if (before.verdict !== after.verdict) parts.push([verdictWord(before.verdict), verdictWord(after.verdict)]);
  if (before.rank?.mark !== after.rank?.mark)
    parts.push([before.rank?.mark ?? "区分なし", after.rank?.mark ?? "区分なし"]);
  if ((before.exclusion === null) !== (after.exclusion === null)) {
    parts.push(
      after.exclusion === null ? ["件数から除く", "件数に含める"] : ["件数に含める", "件数から除く"],
    );
  }
  return parts;
}

/** What a decision changes: counts of indicators, and the share of 達成. */
function effectText({ rates, verdicts, ranks, counted, before, after }: ConventionsEffect): string {
  const share =
    before.achievedShare === after.achievedShare
      ? `達成した割合 ${after.achievedShare}（変わりません）`
      : `達成した割合 ${before.achievedShare} → ${after.achievedShare}`;
  const parts = [
    `達成率の表示が変わる指標：${rates}件`,
    `判定が変わる指標：${verdicts}件`,
    ...(ranks > 0 ? [`評価の区分が変わる指標：${ranks}件`] : []),
    ...(counted > 0 ? [`件数に入るかどうかが変わる指標：${counted}件`] : []),
    share,
  ];
  return parts.join("、");
}

/** Strings about what a decision on 「計算のきまり」 changes; apart from the page, for the pane says them to screen readers. */
export const conventionsEffect = {
  busy: "計算し直しています。",
  nothingChanges: "達成率の表示も判定も変わりません。",
  effectText,
  changes: (count: number) => `変わる指標の一覧（${count}件）`,
  changeParts,
  becomes: "→",
  undo: "元に戻す",
} as const;
