import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import type { PlanPeriod } from "../../domain/conventions/conventions";
import type { Exclusion, ExclusionKind } from "../../domain/plan-years/exclusion";
import type { FigureNote } from "../../domain/plan-years/figure-note";
import { cellText, inline } from "./cells";

/** What has to be said with a figure, with its cell: "実績は見込みです（一覧!H6）。". */
export function figureNoteText({ kind, about, words, cell }: FigureNote): string {
  const figure = about === "target" ? "目標" : "実績";
  const said = inline(words);
  const at = cellText(cell);
  switch (kind) {
    case "forecast":
      return `${figure}は見込みです（${at}）。`;
    case "provisional":
      return `${figure}は${/暫定/.test(said) ? "暫定値" : "速報値"}です（${at}）。`;
    case "asOf":
      return `${figure}は年度途中など、${said}の値です（${at}）。`;
    case "otherYear":
      return `${figure}は${said.replace(/(?:の?(?:実績|数)?値|の?実績)$/, "")}の値です（${at}）。`;
    case "cumulative":
      return about === "target"
        ? `目標「${said}」は、数年間を通した目標です（${at}）。`
        : `実績は累計です（${at}）。`;
    case "targetRevised":
      return `目標は計画期間中に変更されています（変更前 ${said}、${at}）。判定は変更後の目標で行います。`;
    case "actualsToDate":
      return `単年度の実績の合計は、${said}です。判定には使っていません。`;
    case "cumulativeBeside":
      return `累計の列「${said}」が隣にありますが（${at}）、この年度までの累計と確かめられないため、判定には使っていません。`;
  }
}

const exclusionKinds: Readonly<Record<ExclusionKind, string>> = {
  notSurveyed: "調査を行わない年度",
  cancelled: "中止",
  ended: "事業の終了・統合など",
  outOfScope: "評価の対象外",
  relisted: "再掲",
  suspended: "休止・延期",
  officer: "担当者の判断",
};

/** Why an indicator may be or is left out, as a short word: 再掲, 中止. */
export function exclusionWord(kind: ExclusionKind): string {
  return exclusionKinds[kind];
}

/** That an indicator is out of the counts, and why, with the cell that says so. */
export function exclusionText({ kind, words, source }: Exclusion): string {
  const reason = inline(words) === "" ? exclusionWord(kind) : inline(words);
  const place = source === null ? "" : `（${cellText(source.cell)}）`;
  return `件数に含めていません。理由：${reason}${place}`;
}

/** That the sheet gives a reason to leave an indicator out, and what to do. */
export function suggestedExclusionText({ words, source }: Exclusion): string {
  const place = source === null ? "" : `（${cellText(source.cell)}）`;
  return `「${inline(words)}」とあります${place}。いまは件数に含めています。件数から除くかどうかを確認してください。`;
}

/** 令和３年度～令和８年度（第１期 令和３年度～令和５年度、第２期 …）. */
export function planPeriodText({ from, to, phases }: PlanPeriod): string {
  const years = (first: number, last: number): string =>
    `${formatFiscalYear(first)}～${formatFiscalYear(last)}`;
  const parts = phases.map((phase) => `${phase.name} ${years(phase.from, phase.to)}`);
  return parts.length === 0 ? years(from, to) : `${years(from, to)}（${parts.join("、")}）`;
}
