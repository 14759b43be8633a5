import type { Conventions, RateFormat } from "../../domain/conventions/conventions";
import type { ConventionDifference } from "../../domain/conventions/differences";
import { exclusionWord } from "./plan-years";
import { methodFormula, methodWord, roundingWord, zeroTargetWord } from "./rate-words";
import { rankScaleLines } from "./rank-scales";

type Part = ConventionDifference["part"];

const parts: Readonly<Record<Part, string>> = {
  higherIsBetter: "多いほど良い指標の計算方法",
  lowerIsBetter: "少ないほど良い指標の計算方法",
  zeroTarget: "目標が0のとき",
  judgedOn: "達成・未達成の判定",
  rankScale: "評価の区分",
  excluded: "件数から自動で除く指標",
  rounding: "端数の処理",
  decimals: "小数の桁数",
  display: "達成率の表し方",
  percentSign: "％の字",
  noRateMark: "達成率がないときの記号",
  plainZero: "達成率が0のとき",
  stopBelowFull: "未達成で100％に丸められるとき",
  cap: "達成率の上限",
  floorAtZero: "達成率が0を下回るとき",
};

/** What a part of the conventions is called. */
export function conventionWord(part: Part): string {
  return parts[part];
}

/** How a plan computes, judges and prints, one sentence each. */
export function conventionsLines(conventions: Conventions): readonly string[] {
  const { higherIsBetter, lowerIsBetter, zeroTarget, format, judgedOn, rankScale, excluded } = conventions;
  return [
    `多いほど良い指標：${methodText(higherIsBetter)}`,
    `少ないほど良い指標：${methodText(lowerIsBetter)}`,
    `目標が0のとき：${zeroTargetWord(zeroTarget)}`,
    formatText(format),
    `達成・未達成は${judgedOnWord(judgedOn)}`,
    ...(rankScale === null ? [] : ["評価の区分", ...rankScaleLines(rankScale)]),
    ...(excluded.length === 0 ? [] : [`件数から自動で除く指標：${excluded.map(exclusionWord).join("、")}`]),
  ];
}

/** How rates are printed: "百分率の小数第2位で四捨五入（96.1％）。達成率がないときは「―」". */
export function formatText(format: RateFormat): string {
  const { decimals, rounding, display, stopBelowFull, cap, floorAtZero, noRateMark } = format;
  const kind = display === "percent" ? "百分率の" : "比の";
  const limits = [
    ...(stopBelowFull ? ["未達成は100％に丸めない"] : []),
    ...(cap === null ? [] : [`上限${cap}％`]),
    ...(floorAtZero ? ["0を下回るときは0"] : []),
    ...(noRateMark === "" ? ["達成率がないときは空欄"] : [`達成率がないときは「${noRateMark}」`]),
  ];
  return `${kind}小数第${decimals + 1}位${rounding === "halfUp" ? "で" : "以下を"}${roundingWord(rounding)}（${sample(format)}）。${limits.join("、")}`;
}

/** One thing that was changed of the preset: "端数の処理：四捨五入 → 切り捨て". */
export function differenceText(difference: ConventionDifference): string {
  const { part } = difference;
  return `${parts[part]}：${valueText(part, difference.preset)} → ${valueText(part, difference.chosen)}`;
}

function valueText(part: Part, value: ConventionDifference["preset"]): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? "なし" : (value as Conventions["excluded"]).map(exclusionWord).join("、");
  }
  if (part === "cap") return value === null ? "なし" : `${String(value)}％`;
  if (value === null) return "なし";
  if (typeof value === "object")
    return (value as Conventions["rankScale"])?.bands.map(({ mark }) => mark).join("・") ?? "";
  return typeof value === "boolean" ? flagText(part, value) : wordText(part, value as string | number);
}

function flagText(part: Part, value: boolean): string {
  if (part === "plainZero") return value ? "小数を付けない（0％）" : "ほかと同じ桁数";
  if (part === "stopBelowFull") return value ? "100％に丸めない（99.9％）" : "そのまま丸める";
  return value ? "0とする" : "そのまま表す";
}

function wordText(part: Part, value: string | number): string {
  switch (part) {
    case "higherIsBetter":
    case "lowerIsBetter":
      return methodWord(value as Conventions["higherIsBetter"]);
    case "zeroTarget":
      return zeroTargetWord(value as Conventions["zeroTarget"]);
    case "judgedOn":
      return judgedOnWord(value as Conventions["judgedOn"]);
    case "rounding":
      return roundingWord(value as RateFormat["rounding"]);
    case "display":
      return value === "percent" ? "百分率" : "比";
    case "percentSign":
      return value === "％" ? "全角" : "半角";
    case "noRateMark":
      return value === "" ? "空欄" : `「${value}」`;
    default:
      return `${value}桁`;
  }
}

function judgedOnWord(judgedOn: Conventions["judgedOn"]): string {
  return judgedOn === "exact" ? "丸める前の数値で判定" : "丸めた後の達成率が100％以上かどうかで判定";
}

function methodText(method: Conventions["higherIsBetter"]): string {
  const [word, formula] = [methodWord(method), methodFormula(method)];
  return formula === "" || formula === word ? word : `${word} ${formula}`;
}

/** What 0.961 looks like: "96.1％", "0.96". */
function sample({ decimals, display, percentSign }: RateFormat): string {
  const digits = display === "percent" ? ["96", "1", "0", "0"] : ["0", "9", "6", "1"];
  const fraction = digits.slice(1, decimals + 1).join("");
  if (display === "ratio") return decimals === 0 ? "1" : `0.${fraction}`;
  return `${digits[0] ?? ""}${fraction === "" ? "" : `.${fraction}`}${percentSign}`;
}
