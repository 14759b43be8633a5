import { folded } from "../label";

const figure = /^[約※▲△+\-−±(]*\d[\d,.]*(?!\d)/u;
const nothing = /^([-―‐ー—–−]+(\(.*\))?|なし|無し|未定|未設定|集計中|調査中|未実施|実績なし|皆増|\.\.\.)$/u;
const sentence = /[。、]/u;
const longestFigure = 30;
const unitText =
  /^\(?(%|‰|ポイント|pt|人|名|件|回|円|千円|万円|百万円|億円|団体|箇所|か所|カ所|ヶ所|ケ所|時間|分|秒|日|か月|月|年|校|園|施設|事業|事業者|社|者|世帯|組|冊|点|台|本|棟|戸|位|割|倍|種類|項目|業務|手続|サービス|課|公園|店|店舗|枚|部|頭|館|床|便|票|席|区画|路線|地区|ha|km|kg|t|m|m2|㎡|h|kwh|kl|g|l|人\/日|回\/年|t-co2)\)?$/u;

/** Whether a text is a figure as targets and actuals are: 「69.0％」「約1,200人」「△42%」「―」; sentences are none. */
export function looksLikeFigure(text: string): boolean {
  const plain = folded(text);
  if (plain.length > longestFigure || sentence.test(text)) return false;
  return figure.test(plain) || nothing.test(plain);
}

/** Whether a cell holds only the unit of the figure left of it. */
export const isUnitText = (text: string): boolean => unitText.test(folded(text));
