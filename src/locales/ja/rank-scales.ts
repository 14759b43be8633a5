import type { RankBand, RankScale } from "../../domain/conventions/conventions";
import type { RankFinding } from "../../domain/conventions/ranks/check-rank-scale";

/** The rates of a band: "80％以上100％未満", "100％超", "50％未満". */
export function bandText({ from, fromInclusive, to, toInclusive }: RankBand): string {
  const low = from === null ? "" : `${from}％${fromInclusive ? "以上" : "超"}`;
  const high = to === null ? "" : `${to}％${toInclusive ? "以下" : "未満"}`;
  if (low === "" && high === "") return "すべての達成率";
  return from !== null && from === to ? `${from}％` : `${low}${high}`;
}

/** The ranks of a scale, the best first: "A：100％以上（順調）". One line each; for scales by year those of that year. */
export function rankScaleLines({ bands, byPlanYear }: RankScale): readonly string[] {
  if (byPlanYear.length === 0) return bands.map(bandLine);
  return byPlanYear.flatMap((year, index) => year.map((each) => `計画${index + 1}年目 ${bandLine(each)}`));
}

/** What is wrong with a scale of ranks, and what to do. */
export function rankFindingText(finding: RankFinding): string {
  const year = finding.planYear === null ? "" : `計画${finding.planYear}年目の区分：`;
  switch (finding.kind) {
    case "empty":
      return `${year}区分が一つもありません。区分を追加してください。`;
    case "gap":
      return (
        `${year}${twoBands(finding)}の間に、どちらにも入らない達成率があります。` +
        `いまは「${finding.below.mark}」としています。範囲をつなげるか、整数に切り捨てた達成率で区分してください。`
      );
    case "overlap":
      return `${year}${twoBands(finding)}の両方に入る達成率があります。重ならないように範囲を直してください。`;
    case "unordered":
      return `${year}${twoBands(finding)}の順が逆です。高い達成率の区分から順に並べてください。`;
    case "noLowest":
      return (
        `${year}「${finding.lowest.mark}」（${bandText(finding.lowest)}）より低い達成率の区分がありません。` +
        "最も低い区分を追加してください。"
      );
    case "sameMark":
      return `${year}記号「${finding.mark}」が二つ以上の区分に使われています。別の記号にしてください。`;
  }
}

function bandLine(band: RankBand): string {
  return `${band.mark}：${bandText(band)}${band.label === "" ? "" : `（${band.label}）`}`;
}

function twoBands({ above, below }: { readonly above: RankBand; readonly below: RankBand }): string {
  return `「${above.mark}」（${bandText(above)}）と「${below.mark}」（${bandText(below)}）`;
}
