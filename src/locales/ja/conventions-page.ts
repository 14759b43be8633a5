import type { Conventions, RateFormat, RateMethod } from "../../domain/conventions/conventions";
import type { KnownScale } from "../../domain/conventions/ranks/known-scale";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { inline } from "./cells";
import { roundingSpec } from "./conventions-line";
import { methodFormula, methodWord, roundingWord } from "./rate-words";

/** A method with its formula, for a choice: "基準値からの進み具合　（実績－基準値）÷（目標－基準値）". */
function methodChoice(method: RateMethod): string {
  const [word, formula] = [methodWord(method), methodFormula(method)];
  return formula === "" || formula === word ? word : `${word}　${formula}`;
}

/** What a way of computing does, in one or two sentences. */
function sentence({ higherIsBetter, lowerIsBetter, format, judgedOn, rankScale }: Conventions): string {
  const rounded = `${roundingWord(format.rounding)}${format.rounding === "halfUp" ? "して" : "て"}`;
  const place = format.decimals === 0 ? "整数" : `小数第${format.decimals}位まで`;
  const kind = format.display === "ratio" ? "の比" : "";
  const lower =
    lowerIsBetter === "none"
      ? "少ないほど良い指標の達成率は算出しません。"
      : `少ないほど良い指標は${methodFormula(lowerIsBetter)}です。`;
  const judged = judgedOn === "printed" ? "達成・未達成は丸めた達成率で決めます。" : "";
  const ranks =
    rankScale === null ? "" : `評価は${rankScale.bands.map(({ mark }) => mark).join("・")}の区分です。`;
  const higher =
    higherIsBetter === "none"
      ? `多いほど良い指標の達成率は算出しません。達成率の端数は${place}${roundingWord(format.rounding)}です。`
      : `達成率は${methodFormula(higherIsBetter)}${kind}を${rounded}${place}表します。`;
  return `${higher}${lower}${judged}${ranks}`;
}

/** Strings of 「計算のきまり」. */
export const conventionsPage = {
  title: "計算のきまり",
  back: "戻る",
  hint: (fiscalYear: number) =>
    `達成率と判定の決め方を選びます。選ぶとすぐに計算し直し、このブックに保存します。元のシートは変更しません。件数は${formatFiscalYear(fiscalYear)}のものです。`,
  preset: "方式",
  presetHint: "公表されている資料と同じ計算をします。",
  presetChoice: (name: string, format: RateFormat) => `${name}（${roundingSpec(format)}）`,
  presetUnknown: "この版にない方式",
  document: "資料",
  source: (name: string) => `${name}の資料を開く`,
  sentence,
  lacksPeriod:
    "この方式は計画の何年目かで計算が変わりますが、計画期間が分かりません。「細かく決める」で計画期間を選んでください。",
  differences: (name: string) => `${name === "" ? "元" : name}の方式と異なる点`,
  backToPreset: (name: string) => `${name}の方式に戻す`,
  details: "細かく決める",
  groups: {
    methods: "計算方法",
    format: "表し方",
    judging: "判定と件数",
    ranks: "評価の区分",
    period: "計画期間",
  },
  higherIsBetter: "多いほど良い指標の達成率",
  lowerIsBetter: "少ないほど良い指標の達成率",
  methodChoice,
  zeroTarget: "目標が0のとき",
  zeroTargets: { none: "達成率を算出しない", fullWhenMet: "達成したときは100％とする" },
  rounding: "端数の処理",
  decimals: "小数の桁数",
  decimalsChoice: (decimals: number) => (decimals === 0 ? "整数" : `小数第${decimals}位まで`),
  display: "達成率の表し方",
  displays: { percent: "百分率（96.1％）", ratio: "比（0.96）" },
  percentSign: "％の字",
  percentSigns: { "％": "全角（％）", "%": "半角（%）" },
  noRateMark: "達成率がないときの記号",
  noRateMarks: {
    "―": "―（ダッシュ）",
    "－": "－（全角ハイフン）",
    "-": "-（半角ハイフン）",
    "…": "…（三点リーダー）",
    "": "空欄",
  },
  plainZero: "達成率が0のときは小数を付けない（0％）",
  stopBelowFull: "未達成は100％と表示しない（端数の処理で100％になるときは99.9％などとする）",
  cap: "達成率の上限",
  capChoice: (cap: number | null) => (cap === null ? "上限なし" : `${cap}％`),
  floorAtZero: "0を下回る達成率は0とする",
  judgedOn: "達成・未達成の判定",
  judgedOns: { exact: "丸める前の数値で判定する", printed: "丸めた達成率が100％以上かどうかで判定する" },
  excluded: "件数から自動で除く指標",
  excludedHint: "シートにそう書かれている指標です。チェックのないものは、一つずつ確認します。",
  rankScale: "区分のめやす",
  noScale: "区分しない",
  ownScale: "このブックの区分",
  scaleChoice: ({ name, scale }: KnownScale) =>
    `${name}（${scale.bands.map(({ mark }) => inline(mark)).join("・")}）`,
  rankedOn: "区分に使う達成率",
  rankedOns: { exact: "丸める前の達成率", printed: "丸めた達成率" },
  findings: "区分の確認",
  noFindings: "区分に抜けや重なりはありません。",
  periodRead: (period: string) => `シートの記載：${period}`,
  periodNotRead: "シートに計画期間の記載が見つかりません。",
  periodFrom: "始まりの年度",
  periodTo: "終わりの年度",
  periodAsRead: "シートの記載のとおり",
  periodUnset: "選んでください",
  phases: "期の区分（第１期など）",
  phaseName: (number: number) => `${number}番目の期の名前`,
  phaseFrom: (number: number) => `${number}番目の期の始まり`,
  phaseTo: (number: number) => `${number}番目の期の終わり`,
  addPhase: "期を追加",
  phasesFull: "期を追加するときは、前の期の終わりを早めてください。",
  removePhase: (name: string) => `${name}を削除`,
  newPhase: (number: number) => `第${number}期`,
  remove: "削除",
  toDecide: (left: number) => `決めていただきたい指標（残り${left}件）`,
  toDecideHint: "計算の方法によって達成率が変わるものや、良い方向を決められないものです。",
  nothingToDecide: "決めていただきたい指標はありません。",
  manyLower: (count: number) =>
    `少ないほど良い指標が${count}件あります。まとめて決めるときは「少ないほど良い指標の達成率」を選んでください。`,
  chooseForAll: "まとめて決める",
  cameFor: "この指標の計算方法",
  decided: (count: number) => `決めた指標（${count}件）`,
  leftOut: (count: number) => `件数から除いている指標（${count}件）`,
  leftOutHint: "シートの記載から、件数と割合の計算に入れていません。",
  lost: (count: number) => `いまのシートにない指標の決定（${count}件）`,
  lostHint: "指標名が変わったか、なくなっています。使うときは、いまの指標で決め直してください。",
  more: (count: number) => `続きの${count}件を表示`,
  now: "いまの表示",
  isDecided: "決定済み",
  target: "目標",
  actual: "実績",
  baseline: "基準値",
  notSet: "記載なし",
  method: "達成率の計算方法",
  inForce: "いまの表示",
  direction: "良い方向",
  directions: { higherIsBetter: "多いほど良い", lowerIsBetter: "少ないほど良い" },
  judgedValue: "判定に使う値",
  judgedValues: { value: "かっこの外の値", bracket: "かっこの中の値" },
  counting: "件数",
  countings: { out: "件数から除く", in: "件数に含める" },
  anchors: "0％と100％の値を決めて計算する",
  anchorZero: "0％とする値",
  anchorFull: "100％とする値",
  anchorsHint: "シートと同じ単位で入力してください。両方を入力すると計算します。",
  others: "ほかの決め方",
  reason: "理由",
  reasonHint: "選んだ理由を書いておくと、根拠とともに表示され、次の担当者にも伝わります。",
  reasonOf: (reason: string) => `理由：${reason}`,
  again: "決め直す",
  againOf: (name: string) => `${inline(name)}を決め直す`,
  forget: "決めたことを取り消す",
  forgetOf: (name: string) => `${inline(name)}について決めたことを取り消す`,
} as const;
