import { always, quote, type CheckTexts } from "./check-texts";

/** The words of the rules about formulas and error values. */
export const formulaTexts = {
  "error-value": {
    title: "「#REF!」などの表示",
    message: ({ found, expected, facts: { isRate } }) => {
      if (expected !== "")
        return `達成率が${quote(found)}と表示されています。計算すると${quote(expected)}です。`;
      return isRate
        ? `達成率が${quote(found)}と表示されています。目標と実績から達成率を計算できない指標です。`
        : `${quote(found)}と表示され、値を読み取れません。`;
    },
    suggestion: ({ expected, facts: { formula, isRate } }) => {
      if (isRate && expected === "") return "達成率に「―」と記入してください。";
      return formula === null
        ? "正しい値を入力し直してください。"
        : "数式の参照先を確かめ、元の様式の数式に戻してください。";
    },
  },
  "external-link": {
    title: "ほかのブックの参照",
    message: ({ facts: { cells } }) =>
      cells === 1
        ? "数式がほかのブックの値を参照しています。"
        : `この列の${cells}個のセルの数式が、ほかのブックの値を参照しています。`,
    suggestion: always("参照先がないと値が変わることがあります。値に置き換えてから提出してください。"),
  },
  "formula-other-row": {
    title: "ほかの行を参照する数式",
    message: ({ found, expected, facts: { row } }) =>
      `達成率${quote(found)}の数式が、${row + 1}行目の値を参照しています。${expected === "" ? "" : `この行の値で計算すると${quote(expected)}です。`}`,
    suggestion: always("同じ行の目標と実績を参照するように数式を直してください。"),
  },
  "formula-overwritten": {
    title: "数式の上書き",
    message: ({ found }) =>
      `ほかの行の達成率は数式ですが、このセルには${quote(found)}が直接入力されています。`,
    suggestion: always("元の様式の数式に戻してください。"),
  },
  "stale-formula": {
    title: "再計算されていない数式",
    message: ({ found, expected }) =>
      `達成率の数式の結果が${quote(found)}のままですが、いまの目標と実績では${quote(expected)}です。`,
    suggestion: always("［数式］タブの［再計算実行］で計算し直し、保存してください。"),
  },
} satisfies Partial<CheckTexts>;
