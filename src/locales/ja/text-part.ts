import type { Finding } from "../../domain/checks/finding";
import { inline } from "./cells";

/** What the text says beside what the table gives. */
export type TextDifference = {
  readonly quote: string;
  readonly stated: string;
  readonly computed: string;
};

const fraction = (part: number, whole: number): string => `（${part}/${whole}）`;
const scoped = (scope: string): string => (scope === "" ? "" : `「${inline(scope)}」：`);

/** The figures of a finding about the plan's text, side by side; null for other findings. */
export function textDifference(finding: Finding): TextDifference | null {
  switch (finding.rule) {
    case "text-share-differs": {
      const { quote, achieved, whole, statedAs, scope } = finding.facts;
      return {
        quote,
        stated: `${finding.found}${statedAs === null ? "" : fraction(statedAs, whole)}`,
        computed: `${scoped(scope)}${finding.expected}${fraction(achieved, whole)}`,
      };
    }
    case "text-count-differs": {
      const { quote, scope } = finding.facts;
      return { quote, stated: `${finding.found}件`, computed: `${scoped(scope)}${finding.expected}件` };
    }
    default:
      return null;
  }
}

/** Name of the text in a sentence. */
const named = (file: string | null): string => (file === null ? "貼り付けた本文" : `「${file}」`);

/** Strings of the part of 「点検」 that holds the plan's text against the tables. */
export const textPart = {
  title: (differences: number | null) =>
    differences === null
      ? "本文との照合"
      : `本文との照合（${differences === 0 ? "差異なし" : `差異 ${differences}件`}）`,
  hint: "計画の本文にある件数や割合を、表から計算した値と比べます。本文はこのPCの中だけで調べ、ブックには保存しません。",
  choose: "本文のファイルを選ぶ（.docx、.txt）",
  paste: "または、本文を貼り付ける",
  compare: "表と比べる",
  reading: (file: string) => `「${file}」を読み取っています。`,
  comparing: "比べています。",
  result: (file: string | null, compared: number, agreeing: number) => {
    if (compared === 0) return `${named(file)}に、表と比べられる件数や割合の記載は見つかりませんでした。`;
    const all = `${named(file)}にある件数や割合の記載${compared}件を、表と比べました。`;
    return agreeing === compared
      ? `${all}すべて一致しました。`
      : `${all}${agreeing}件が一致し、${compared - agreeing}件に差異があります。`;
  },
  quote: "本文の記載",
  stated: "本文の数値",
  computed: "表から計算した数値",
  differs: "差異があります。",
  agreeing: (count: number) => `一致した記載（${count}件）`,
  agreed: (quote: string, stated: string) => `「${quote}」　${stated}`,
  leftOut: (count: number) => `比べていない記載（${count}件）`,
  leftOutHint: "ほかの年度や計画、個別の指標などについての記載と思われるため、比べていません。",
  remove: "本文を外す",
} as const;
