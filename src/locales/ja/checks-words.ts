import { cellText } from "./cells";
import { always, quote, type CheckTexts } from "./check-texts";

/** The words of the rules about reasons, names and departments. */
export const wordTexts = {
  "reason-missing": {
    title: "未達成の理由がない",
    message: ({ found, facts: { actual, target } }) =>
      `目標${quote(target)}に対して実績${quote(actual)}で未達成ですが、理由の欄が${quote(found)}です。`,
    suggestion: always("未達成の理由と今後の対応を記入してください。"),
  },
  "reason-says-nothing": {
    title: "内容のない理由",
    message: ({ found }) => `未達成の理由が${quote(found)}で、原因が分かりません。`,
    suggestion: always("目標に届かなかった原因と今後の対応を、具体的に記入してください。"),
  },
  "over-achieved-without-reason": {
    title: "大幅な超過の理由がない",
    message: ({ found, facts: { rate, target } }) =>
      `目標${quote(target)}に対して実績${quote(found)}（達成率${rate}）で大きく上回っていますが、理由が記入されていません。`,
    suggestion: always("上回った理由を記入し、目標の水準が適切か確かめてください。"),
  },
  "unmet-two-years": {
    title: "2年続けて未達成",
    message: ({ found, facts: { lastActual, lastTarget } }) =>
      `前年度（目標${quote(lastTarget)}、実績${quote(lastActual)}）に続き、今年度も実績${quote(found)}で未達成です。`,
    suggestion: always("未達成が続いている原因と、取組や目標を見直す必要があるかを記入してください。"),
  },
  "same-text-as-last-year": {
    title: "前年度と同じ文章",
    message: ({ found, facts: { lastYearCell } }) =>
      `${quote(found)}は、前年度の資料（${cellText(lastYearCell)}）とまったく同じ文章です。`,
    suggestion: always("今年度の内容になっているか確かめ、必要なときは書き直してください。"),
  },
  placeholder: {
    title: "仮の記載",
    message: ({ found }) => `仮の記載${quote(found)}が残っています。`,
    suggestion: always("正しい内容を記入してください。"),
  },
  "indicator-renamed": {
    title: "指標名の相違",
    message: ({ found, expected, facts: { masterCell } }) =>
      `指標名が${quote(found)}になっていますが、親ファイルでは${quote(expected)}（${cellText(masterCell)}）です。`,
    suggestion: ({ expected }) => `同じ指標か確かめ、同じときは指標名を${quote(expected)}に戻してください。`,
  },
  "initiative-renamed": {
    title: "取組名の相違",
    message: ({ found, expected, facts: { masterCell } }) =>
      `取組名が${quote(found)}になっていますが、親ファイルでは${quote(expected)}（${cellText(masterCell)}）です。`,
    suggestion: ({ expected }) =>
      `取組名を変更したか確かめ、変更していないときは${quote(expected)}に戻してください。`,
  },
  "department-changed": {
    title: "所管課の相違",
    message: ({ found, expected, facts: { masterCell } }) =>
      `所管課が${quote(found)}になっていますが、親ファイルでは${quote(expected)}（${cellText(masterCell)}）です。`,
    suggestion: always("所管課が変わったか確かめ、変わっていないときは元に戻してください。"),
  },
  "department-not-in-list": {
    title: "一覧にない所管課",
    message: ({ found, expected }) =>
      `所管課${quote(found)}は親ファイルにありません。親ファイルではこの指標の所管課は${quote(expected)}です。`,
    suggestion: always("課の名称が正しいか、組織が変わったのか確かめてください。"),
  },
  "department-missing": {
    title: "所管課がない",
    message: ({ expected }) =>
      expected === "" ? "所管課が空欄です。" : `所管課が空欄ですが、親ファイルでは${quote(expected)}です。`,
    suggestion: always("所管課を記入してください。"),
  },
} satisfies Partial<CheckTexts>;
