import { add, type DecimalText } from "../decimal/decimal";
import type { CellAddress } from "../grid/cell-address";
import type { SheetGrid } from "../grid/sheet-grid";
import type { SourcedText } from "../plan/plan";
import type { Problem } from "../problem/problem";
import { failure, success, type Result } from "../result/result";
import { amountUnit } from "./effect-amount";
import { areRepeated, termEffect, type TermEffect } from "./effect-of-term";
import { statedTotals } from "./effect-total";
import { findPlainTable } from "./find-plain-table";
import { cellsOf } from "./grouped-rows";
import type { PlainNotice } from "./plain-notice";
import type { PlainTableForm } from "./plain-table";
import { termHeading, type TermYears } from "./term-heading";

/** One term (次) of the earlier plans: its years, its basic items and what it saved or earned. */
export type EffectTerm = {
  /** Name without the years: 第１次. */
  readonly name: SourcedText;
  readonly years: TermYears | null;
  readonly items: readonly SourcedText[];
  readonly effect: TermEffect;
};

/** 基本項目と財政的効果, as read from a plain table. */
export type EffectTerms = {
  readonly title: SourcedText | null;
  readonly terms: readonly EffectTerm[];
  /** Sum in yen of the terms that have an amount; null when none has. */
  readonly total: DecimalText | null;
  readonly totalSources: readonly CellAddress[];
  readonly notices: readonly PlainNotice[];
};

export type EffectColumn = "term" | "years" | "item" | "effect";

const effectForm: PlainTableForm<EffectColumn> = {
  kind: "effectHistory",
  columns: [
    {
      key: "term",
      heading: "期",
      understood: /^(期|次|期別|次数|期次|大綱|大綱名|大綱の名称|行政改革大綱|改革大綱|計画期)$/u,
      isNeeded: true,
    },
    {
      key: "years",
      heading: "年度",
      understood: /^((計画|実施|推進|取組|対象)?(期間|年度|年次))$/u,
      isNeeded: false,
    },
    {
      key: "item",
      heading: "基本項目",
      understood: /^((基本|重点|改革|取組|主な|主要)?項目(名|の名称)?)$/u,
      isNeeded: true,
    },
    {
      key: "effect",
      heading: "財政的効果",
      understood: /^((財政的な?|財政)?効果額?|財政的効果の額|効果金額)$/u,
      isNeeded: true,
    },
  ],
  group: "term",
  item: "item",
  about: /効果|大綱/u,
};

/**
 * Reads the table 期・年度・基本項目・財政的効果 from the sheets of a book: one row an item. The amount of a term stands once
 * (merged or in its first row), in each of its rows, or as amounts of the items, which are then added up; sums are exact.
 */
export function readEffectTerms(grids: readonly SheetGrid[]): Result<EffectTerms, Problem> {
  const found = findPlainTable(grids, effectForm);
  if (!found.ok) return found;
  const { title, groups, headings, above, totals } = found.value;
  const unit = amountUnit(headings.effect, above);
  const notices: PlainNotice[] = [...found.value.notices];
  const repeated = areRepeated(groups, unit);
  const terms: EffectTerm[] = [];
  for (const group of groups) {
    const heading = termHeading(group);
    if (!heading.ok) return heading;
    const { name, years } = heading.value;
    if (years !== null && years.from === null && years.to === null)
      notices.push({ kind: "yearsNotRead", cell: years.source.cell, text: years.source.text });
    const effect = termEffect(group, name.text, unit, repeated);
    if (!effect.ok) return effect;
    notices.push(...effect.value.notices);
    terms.push({ name, years, items: cellsOf(group, "item"), effect: effect.value.effect });
  }
  const counted = terms.filter(({ effect }) => effect.yen !== null);
  const total = counted.reduce<DecimalText>((sum, { effect }) => add(sum, effect.yen ?? "0"), "0");
  const stated = statedTotals(totals, total, unit);
  if (!stated.ok) return failure(stated.problem);
  return success({
    title,
    terms,
    total: counted.length === 0 ? null : total,
    totalSources: counted.flatMap(({ effect }) => effect.sources),
    notices: [...notices, ...stated.value],
  });
}
