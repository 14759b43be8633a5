import type { RateDifference } from "../../domain/checks/stated-rate";
import { cellText } from "./cells";
import { always, quote, type CheckTexts } from "./check-texts";
import { verdictWord } from "./words";

const divisors: Readonly<Record<Extract<RateDifference, { readonly kind: "denominator" }>["by"], string>> = {
  masterTarget: "親ファイルの目標",
  formerTarget: "変更前の目標",
  baseline: "基準値",
  previousActual: "前年度の実績",
};

/** Why a typed rate differs, as far as it can be told. */
function likelyReason(difference: RateDifference): string {
  switch (difference.kind) {
    case "direction":
      return "目標と実績を逆に割るなど、計算の向きが違うようです。";
    case "digitSlip":
      return "桁がずれているようです。";
    case "denominator":
      return `${divisors[difference.by]}（${difference.divisor}）で割った値のようです。`;
    default:
      return "";
  }
}

/** The words of the rules about actuals, rates and verdicts. */
export const resultTexts = {
  "no-actuals": {
    title: "実績が未記入",
    message: ({ facts: { items } }) => `目標のある指標${items}件の実績が、すべて空欄です。`,
    suggestion: always("実績を記入してから提出してください。"),
  },
  "actual-missing": {
    title: "実績がない",
    message: ({ facts: { target } }) => `目標${quote(target)}に対する実績が空欄です。`,
    suggestion: always(
      "実績を記入してください。実績が0のときは「0」と、まだ確定していないときは、その理由と確定する時期を備考に記入してください。",
    ),
  },
  "actual-pending": {
    title: "実績が未確定",
    message: ({ found, facts: { said } }) =>
      said === ""
        ? `実績が${quote(found)}で、まだ確定していません。`
        : `実績が空欄で、${quote(said)}と記入されています。`,
    suggestion: always("実績が確定したら記入してください。"),
  },
  "actual-dash": {
    title: "実績が「―」",
    message: ({ found, facts: { target } }) =>
      `目標${quote(target)}に対する実績が${quote(found)}で、理由が記入されていません。`,
    suggestion: always("実績がない理由（隔年調査、中止など）を備考に記入してください。"),
  },
  "zero-left-blank": {
    title: "0が空欄",
    message: ({ facts: { said } }) => `実績が空欄ですが、${quote(said)}とあり、実績は0と思われます。`,
    suggestion: always("実績が0のときは、空欄にせず「0」と記入してください。"),
  },
  "stated-rate-differs": {
    title: "達成率の相違",
    message: ({ found, expected, facts: { actual, target, difference } }) =>
      `達成率が${quote(found)}になっていますが、実績${quote(actual)}と目標${quote(target)}から計算すると${quote(expected)}です。${likelyReason(difference)}`,
    suggestion: ({ expected }) =>
      `達成率を${quote(expected)}に直すか、目標と実績が正しいか確かめてください。`,
  },
  "stated-rate-rounding": {
    title: "達成率の端数処理",
    message: ({ found, expected, facts: { way } }) =>
      way === "capped"
        ? `達成率が${quote(found)}で、100％を上限にしています。計算すると${quote(expected)}です。`
        : `達成率が${quote(found)}で、端数の処理が違います。計画の方法で計算すると${quote(expected)}です。`,
    suggestion: always("端数処理（四捨五入・切り捨て）と上限の扱いを、計画の方法にそろえてください。"),
  },
  "stated-rate-direction": {
    title: "達成率の向き",
    message: ({ found, facts: { verdict } }) =>
      `少ないほど良い指標で、判定は${verdictWord(verdict)}ですが、達成率は実績÷目標の${quote(found)}になっています。`,
    suggestion: ({ expected }) =>
      `達成率を${quote(expected)}にするか、この指標の達成率の計算方法を確かめてください。`,
  },
  "stated-verdict-differs": {
    title: "達成状況の相違",
    message: ({ found, facts: { verdict, actual, target } }) =>
      `達成状況が${quote(found)}になっていますが、実績${quote(actual)}と目標${quote(target)}では${verdictWord(verdict)}です。`,
    suggestion: ({ facts: { verdict, directionIsAssumed } }) =>
      directionIsAssumed
        ? `達成状況を「${verdictWord(verdict)}」に直すか、目標と実績が正しいか確かめてください（多いほど良い指標として判定しています）。`
        : `達成状況を「${verdictWord(verdict)}」に直すか、目標と実績が正しいか確かめてください。`,
  },
  "rate-verdict-clash": {
    title: "達成率と達成状況の矛盾",
    message: ({ found, facts: { rate, rateCell } }) =>
      `達成状況は${quote(found)}ですが、達成率は${quote(rate)}（${cellText(rateCell)}）です。`,
    suggestion: always("達成率と達成状況のどちらが正しいか確かめて直してください。"),
  },
  "full-rate-unmet": {
    title: "未達成の100％",
    message: ({ found, facts: { actual, target } }) =>
      `達成率は${quote(found)}と表示されますが、実績${quote(actual)}は目標${quote(target)}に届いておらず、未達成です。`,
    suggestion: always("達成と誤解されないように、小数点以下の桁数を増やすか備考に説明を記入してください。"),
  },
  "rate-missing": {
    title: "達成率がない",
    message: ({ found, expected }) =>
      `達成率が${quote(found)}ですが、目標と実績から計算すると${quote(expected)}です。`,
    suggestion: ({ expected }) => `達成率${quote(expected)}を記入してください。`,
  },
  "verdict-missing": {
    title: "達成状況がない",
    message: ({ facts: { verdict } }) => `達成状況が空欄ですが、目標と実績では${verdictWord(verdict)}です。`,
    suggestion: ({ facts: { verdict } }) => `達成状況に「${verdictWord(verdict)}」と記入してください。`,
  },
  "verdict-without-actual": {
    title: "実績のない達成状況",
    message: ({ found, facts: { actualCell } }) =>
      `実績（${cellText(actualCell)}）がないのに、達成状況が${quote(found)}になっています。`,
    suggestion: always("実績を記入するか、達成状況を空欄に戻してください。"),
  },
  "not-comparable": {
    title: "判定できない値",
    message: ({ found, facts: { target } }) =>
      `実績${quote(found)}と目標${quote(target)}から、達成か未達成かを判定できません。`,
    suggestion: always("目標と実績を同じ表し方で記入するか、達成か未達成かを担当者が判断してください。"),
  },
  "rate-method-differs": {
    title: "達成率の計算方法の相違",
    message: ({ found, facts: { differing, computed } }) =>
      `この表の達成率のうち${differing}件が、計画の方法で計算した値と違います。このセルは${quote(found)}ですが、計算すると${quote(computed)}です。`,
    suggestion: always("達成率の計算方法が計画の方法と同じか確かめてください。"),
  },
} satisfies Partial<CheckTexts>;
