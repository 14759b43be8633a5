import { add, equal } from "../decimal/decimal";
import type { EffectItem, EffectTable, YearEffect } from "../effects/effect-table";
import { sumOfAll, sumOfItem, sumOfYear } from "../effects/effect-sums";
import type { SheetGrid } from "../grid/sheet-grid";
import type { SourcedFigure, SourcedText } from "../plan/plan";
import type { PlainCellProblem, Problem } from "../problem/problem";
import type { UnitCell } from "../quantity/units";
import { sourcedCell, sourcedFigure, sourcedText } from "../recognition/cell-sources";
import { seenCells, sheetView, type SheetView } from "../recognition/sheet-view";
import { failure, success, type Result } from "../result/result";
import { linesAboveTable, titleAboveTable } from "./above-table";
import { thousandYenText } from "./amount-text";
import { amountUnit, readAmount } from "./effect-amount";
import { effectHeadersOn, type EffectHeader } from "./effect-header";
import type { PlainNotice } from "./plain-notice";
import { isCountedElsewhere, isTotalWord } from "./total-word";

/** 取組別の効果額, as read from a plain table: one row an item, one column a year. */
export type EffectYears = {
  readonly title: SourcedText | null;
  readonly table: EffectTable;
  readonly notices: readonly PlainNotice[];
};

const unclear = (
  { cell, text }: SourcedFigure,
  why: PlainCellProblem["why"],
): { readonly ok: false; readonly problem: PlainCellProblem } =>
  failure({ code: "plainCellUnclear", why, cell, text, heading: "効果額" });

function effectOf(figure: SourcedFigure, unit: UnitCell): Result<YearEffect, PlainCellProblem> {
  const read = readAmount(figure, unit);
  const sources = [figure.cell];
  const amount = { figure, unit };
  if (read.kind === "amount") return success({ yen: read.yen, typed: "", sources, amount });
  if (read.kind === "none") return success({ yen: null, typed: figure.text.trim(), sources, amount });
  return unclear(figure, read.kind === "noUnit" ? "unit" : "amount");
}

type Rows = {
  readonly items: readonly EffectItem[];
  readonly totalRow: number | null;
  readonly notices: readonly PlainNotice[];
};

function itemsBelow(view: SheetView, header: EffectHeader, unit: UnitCell): Result<Rows, PlainCellProblem> {
  const items: EffectItem[] = [];
  const notices: PlainNotice[] = [];
  const hidden = new Set(view.grid.hiddenRows);
  let totalRow: number | null = null;
  for (let row = header.row + 1; row < view.endRow; row++) {
    const [first] = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    if (first === undefined) break;
    if (isTotalWord(first.text) || isTotalWord(view.shownAt(row, header.item))) {
      totalRow = row;
      continue;
    }
    const name = sourcedText(view, row, header.item);
    const figures = header.years.flatMap(({ column }) => sourcedFigure(view, row, column) ?? []);
    if (figures.every(({ text }) => text === "") || isCountedElsewhere(name.text)) {
      const { cell, text } = sourcedCell(view, first);
      notices.push({ kind: "rowNotRead", cell, text: name.text === "" ? text : name.text });
      continue;
    }
    if (hidden.has(row)) notices.push({ kind: "hiddenRow", cell: name.cell });
    if (name.text === "" || name.cell.row !== row)
      return failure({
        code: "plainCellUnclear",
        why: "noItem",
        cell: { ...name.cell, row },
        text: figures.find(({ text }) => text !== "")?.text ?? "",
        heading: header.itemHeading.text,
      });
    const years: YearEffect[] = [];
    for (const figure of figures) {
      const effect = effectOf(figure, unit);
      if (!effect.ok) return effect;
      years.push(effect.value);
    }
    const department = header.department === null ? null : sourcedText(view, row, header.department);
    items.push({ name, department: department?.text ? department : null, years, leftOut: null });
  }
  return success({ items, totalRow, notices });
}

/** What typed totals say that the amounts do not; the sums are those of the amounts. */
function totalNotices(
  view: SheetView,
  header: EffectHeader,
  unit: UnitCell,
  { items, totalRow }: Rows,
): readonly PlainNotice[] {
  const table: EffectTable = { fiscalYears: header.years.map(({ fiscalYear }) => fiscalYear), items };
  const compared = (row: number, column: number, sum: string | null): readonly PlainNotice[] => {
    const figure = sourcedFigure(view, row, column);
    const stated = figure === null ? null : readAmount(figure, unit);
    if (figure === null || stated?.kind !== "amount" || equal(stated.yen, sum ?? "0")) return [];
    const computed = thousandYenText(add(sum ?? "0", "0"));
    return [{ kind: "totalDiffers", cell: figure.cell, stated: figure.text, computed }];
  };
  const { total } = header;
  return [
    ...(totalRow === null
      ? []
      : header.years.flatMap(({ column }, index) => compared(totalRow, column, sumOfYear(table, index)))),
    ...(total === null ? [] : items.flatMap((item) => compared(item.name.cell.row, total, sumOfItem(item)))),
    ...(totalRow === null || total === null ? [] : compared(totalRow, total, sumOfAll(table))),
  ];
}

/**
 * Reads the table 取組・年度ごとの効果額 from the sheets of a book: one row an item, one column a year, amounts in a unit that the heading or a
 * line above says. Its sheet, its title or a heading says that it is about an effect. Sums are exact.
 */
export function readEffectYears(grids: readonly SheetGrid[]): Result<EffectYears, Problem> {
  const visible = grids.filter(({ visible: isVisible, rowCount }) => isVisible && rowCount > 0);
  const found = visible.flatMap((grid) => effectHeadersOn(sheetView(grid)));
  const [only, ...others] = found;
  if (only === undefined)
    return failure({
      code: "plainTableNotFound",
      table: "effects",
      headings: ["取組名", "令和５年度"],
      sheets: visible.map(({ name }) => ({ sheet: name, missing: ["取組名", "令和５年度"] })),
    });
  if (others.length > 0)
    return failure({
      code: "plainTablesSeveral",
      table: "effects",
      cells: found.map(({ header }) => header.itemHeading.cell),
    });
  const { view, header } = only;
  const above = linesAboveTable(view, header.row);
  const unit = amountUnit(undefined, above);
  const rows = itemsBelow(view, header, unit);
  if (!rows.ok) return rows;
  return success({
    title: titleAboveTable(above),
    table: { fiscalYears: header.years.map(({ fiscalYear }) => fiscalYear), items: rows.value.items },
    notices: [...rows.value.notices, ...totalNotices(view, header, unit, rows.value)],
  });
}
