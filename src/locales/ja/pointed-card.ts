import type { Problem } from "../../domain/problem/problem";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { inline } from "./cells";
import type { ProblemText } from "./problem-text";

/** Names that can be read at a glance. */
const namesShown = 3;

/** The selected cells cannot be turned into a sample sheet: why, and which cells to select instead. */
export function cardNotUsableText({
  sheet,
  fault,
}: Extract<Problem, { readonly code: "cardNotUsable" }>): ProblemText {
  const title = "選択した範囲から、ひな形を作成できません";
  switch (fault.why) {
    case "noValues":
      return {
        title,
        message: `シート「${sheet}」の選択した範囲に、計画名や達成率などの値が見つかりません。`,
        advice:
          "昨年の資料で、カード1枚分（表のときは1行）のセルをすべて選択してから、もう一度お試しください。",
      };
    case "severalInitiatives": {
      const names = fault.names.slice(0, namesShown).map((name) => `「${inline(name)}」`);
      return {
        title,
        message: `シート「${sheet}」の選択した範囲に、${fault.names.length}件の計画（${names.join("")}${fault.names.length > namesShown ? "ほか" : ""}）があります。`,
        advice: "1件分のセルだけを選択してから、もう一度お試しください。",
      };
    }
    case "joinedIndicators":
      return {
        title,
        message: `シート「${sheet}」の選択した範囲に複数の指標があり、指標の行をまたぐ結合があるため、1件分に分けられません。`,
        advice: "指標が1つだけのカードを選択してから、もう一度お試しください。",
      };
  }
}

/** Strings of turning a card of a finished sheet into a sample sheet. */
export const pointedCard = {
  title: "昨年の資料から作る",
  hint: "昨年の資料を開き、カード1枚分（表のときは1行）のセルを選択してから押してください。昨年の資料は変更しません。",
  point: "選択した範囲を調べる",
  again: "選択し直して調べる",
  found: (indicator: string, fiscalYear: number) =>
    `${formatFiscalYear(fiscalYear)}の「${inline(indicator)}」のカードとして読み取りました。`,
  notFound: "一覧にある指標名は見つかりませんでした。見出しの言葉から項目を判断しています。",
  open: (count: number) => `項目を選んでください（${count}）`,
  openHint: "どの項目かを判断できなかったセルです。",
  decided: (count: number) => `置き換える値（${count}）`,
  byHeading: "見出しからの判断です。確かめてください。",
  choose: "選んでください",
  keep: "このまま写す",
  clear: "空にする",
  cellLabel: (cell: string, text: string) => `${cell}「${inline(text)}」に入れる項目`,
  blank: "（空欄）",
  filter: "くり返す対象",
  filters: { notAchieved: "未達成のものだけ", all: "すべて" },
  ownPage: "1件ごとに改ページする",
  make: "ひな形のシートを作る",
  leftOpen: (count: number) => `項目を選んでいないセルが${count}か所あります。`,
  drop: "やめる",
} as const;
