import type { RateFormat } from "../../conventions/conventions";
import { eraYear } from "../../fiscal-year/eras";
import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";
import type { DecimalText } from "../../quantity/quantity";
import { noFigure } from "../tables/words";
import type { Movement, NoComparison, YearOnYear } from "./year-on-year";

/** Name of the layout and of its sheet. */
export const trendName = "目標・実績の推移";

/** What the rows of an indicator hold. */
export const rowWords = {
  kind: "区分",
  target: "目標",
  actual: "実績",
  rate: "達成率",
  ratio: "前年度比",
  difference: "前年度差",
} as const;

/** What the last row of an indicator says, and when it says 「―」. */
export const trendNote =
  "※ 前年度比は、前年度の実績に対する割合です。割合（％）などの指標は、比ではなく前年度との差（前年度差。割合はポイント）を示します。" +
  "比べられる実績が前年度にないときは「―」とし、必要な場合は理由を指標の下に示します。" +
  "↑は前年度からの増加、↓は減少、→は同じ値であることを示し、良し悪しを示すものではありません。";

/** Years that the page has no room for. */
export function earlierYearsNote(first: number): string {
  return `※ ${formatFiscalYear(first)}より前の年度は、欄に収まらないため省いています。`;
}

/** ふるさと納税寄附額（単位：千円、所管課：財政課）. Dashes and blanks are no unit. */
export function indicatorHeading(name: string, unit: string, department: string): string {
  const facts = [
    /^[\s―－ー\-‐—–−]*$/u.test(unit) ? "" : `単位：${unit.trim()}`,
    department.trim() === "" ? "" : `所管課：${department.trim()}`,
  ].filter((fact) => fact !== "");
  return facts.length === 0 ? name : `${name}（${facts.join("、")}）`;
}

/** Marks that stay apart in a print in one ink; the fonts of the sheets have all of them. */
export const movementMarks: Readonly<Record<Movement, string>> = { up: "↑", down: "↓", same: "→" };

/** 105.3％ ↑, ＋1.2ポイント ↑, △3位 ↓, ±0ポイント →, ―. */
export function yearOnYearText(outcome: YearOnYear, format: RateFormat): string {
  if (outcome.kind === "none") return noFigure;
  const mark = movementMarks[outcome.movement];
  if (outcome.kind === "ratio") return `${outcome.percent}${format.percentSign} ${mark}`;
  return `${signed(outcome.value)}${outcome.unit} ${mark}`;
}

/** What stands before a difference; `none` is the whole of one that is zero. */
export const signs = { plus: "＋", minus: "△", none: "±0" } as const;

function signed(value: DecimalText): string {
  if (value.startsWith("-")) return `${signs.minus}${value.slice(1)}`;
  return value === "0" ? signs.none : `${signs.plus}${value}`;
}

const reasons: Readonly<Record<NoComparison, string>> = {
  noPrevious: "前年度の実績がない",
  notANumber: "一つの数値で表されていない",
  notExact: "おおよその値や「以上」「以下」などの値である",
  aChange: "実績が増減で表されている",
  unitsDiffer: "前年度と単位が異なる",
  cumulative: "累計と単年度の値を比べることになる",
  otherDate: "見込みや年度途中など、その年度末の実績でない値がある",
  previousZero: "前年度の実績が0である",
  negative: "負の値がある",
};

/** ※ 令和５年度の前年度比は、前年度と単位が異なるため示していません。 `what` is the label of the row. */
export function noComparisonNote(years: readonly number[], what: string, reason: NoComparison): string {
  return `※ ${years.map(formatFiscalYear).join("、")}の${what}は、${reasons[reason]}ため示していません。`;
}

/** Heading of a year, in two lines: 令和５年度 over （2023）. */
export function yearHeading(fiscalYear: number): string {
  return eraYear(fiscalYear) === null
    ? formatFiscalYear(fiscalYear)
    : `${formatFiscalYear(fiscalYear)}\n（${fiscalYear}）`;
}
