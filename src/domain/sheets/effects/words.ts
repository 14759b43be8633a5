import type { LeftOut } from "../../effects/effect-table";
import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";
import { itemsText } from "../tables/words";

/** Name of the layout and of its sheet. */
export const effectsName = "効果額の集計";

/** Headings of the columns. */
export const columnWords = {
  item: "取組・指標名",
  thousands: "計\n（千円）",
  millions: "計\n（百万円）",
  hundredMillions: "計\n（億円）",
} as const;

/** The last row. */
export const totalWord = "合　計";

/** 令和５年度 over （千円） */
export function yearHeading(fiscalYear: number): string {
  return `${formatFiscalYear(fiscalYear)}\n（千円）`;
}

/** From which amounts the sums are made, and how they are rounded. */
export const sumNote =
  "※ 各年度の額を円単位で合計しています。百万円は小数第１位を、億円は小数第２位を四捨五入した額で、端数処理前の合計から求めているため、内訳の合計と一致しないことがあります。";

/** Which years the sums cover. */
export function periodNote(fiscalYears: readonly number[]): string {
  const [first] = fiscalYears;
  const last = fiscalYears.at(-1);
  if (first === undefined || last === undefined) return "";
  const span =
    first === last ? formatFiscalYear(first) : `${formatFiscalYear(first)}から${formatFiscalYear(last)}まで`;
  return `※ 計は、${span}の合計です。`;
}

const reasons: Readonly<Record<LeftOut, string>> = {
  cumulative: "累計など複数年度の額である",
  notExact: "一つの金額として読み取れない",
  otherDate: "見込みや年度途中などの額である",
};

/** ※ 番号３、５は、累計など複数年度の額であるため、計に含めていません。 */
export function leftOutNote(numbers: readonly number[], why: LeftOut): string {
  return `※ 番号${numbers.join("、")}には、${reasons[why]}ため、計に含めていない額があります。`;
}

/** Amounts that are not there yet. */
export function openNote(count: number): string {
  return `※ 「―」や空欄など、金額のない欄が${itemsText(count).replace("項目", "か所")}あります。計には含めていません。`;
}
