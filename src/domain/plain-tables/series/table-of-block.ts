import { add, equal } from "../../decimal/decimal";
import type { SourcedText } from "../../plan/plan";
import type { PlainCellProblem } from "../../problem/problem";
import { sourcedFigure, sourcedText } from "../../recognition/cell-sources";
import { folded } from "../../recognition/label";
import type { SheetView } from "../../recognition/sheet-view";
import { failure, success, type Result } from "../../result/result";
import { groupedDecimal } from "../amount-text";
import type { PlainNotice } from "../plain-notice";
import { isCountedElsewhere, isTotalWord } from "../total-word";
import type { AroundSeries } from "./around-series";
import { areYears, oriented, type Line } from "./oriented";
import { populationPyramid } from "./population-pyramid";
import type { SeriesBlock } from "./series-block";
import { readPlainFigure } from "./series-figure";
import type { Series, SeriesFigure, SeriesTable } from "./series-table";
import { usualChart } from "./usual-chart";

const problemOf = (
  why: PlainCellProblem["why"],
  { cell, text }: SourcedText,
  heading: string,
): PlainCellProblem => ({ code: "plainCellUnclear", why, cell, text, heading });

/** The figures of a column of the sheet under its heading. */
function columnLine(view: SheetView, block: SeriesBlock, column: number): Result<Line, PlainCellProblem> {
  const name = sourcedText(view, block.headerRow, column);
  const units = new Set<string>();
  const cells: SeriesFigure[] = [];
  for (const row of block.bodyRows) {
    const figure = sourcedFigure(view, row, column);
    if (figure === null) continue;
    const read = readPlainFigure(figure);
    if (read.kind === "unclear") return failure(problemOf("figure", figure, name.text));
    const { text, cell } = figure;
    if (read.kind === "none") cells.push({ text: text.trim(), cell, value: null, decimals: 0 });
    else {
      units.add(read.unit);
      cells.push({ text, cell, value: read.value, decimals: read.decimals });
    }
  }
  return success({ name, cells, units });
}

/** What the totals say that the figures do not. A row or column in which a figure is missing is not compared. */
function totalNotices(series: readonly Series[], total: Series | null): readonly PlainNotice[] {
  return (total?.figures ?? []).flatMap((stated, index): readonly PlainNotice[] => {
    const values = series.map(({ figures }) => figures[index]?.value ?? null);
    if (stated.value === null || values.includes(null)) return [];
    const sum = values.reduce<string>((all, value) => add(all, value ?? "0"), "0");
    if (equal(sum, stated.value)) return [];
    return [{ kind: "totalDiffers", cell: stated.cell, stated: stated.text, computed: groupedDecimal(sum) }];
  });
}

/** The one unit of all figures: that of the line above them, or the one that every figure carries. */
function unitOf(lines: readonly Line[], around: AroundSeries): Result<SourcedText | null, PlainCellProblem> {
  const units = new Set(lines.flatMap((line) => [...line.units]));
  const [first] = lines.flatMap(({ cells }) => cells.filter(({ value }) => value !== null));
  const { unit } = around;
  const [own = "", ...others] = [...units].filter((each) => each !== "" || unit === null);
  const isOther = others.length > 0 || (unit !== null && own !== "" && folded(own) !== folded(unit.text));
  if (isOther && first) return failure(problemOf("unitsDiffer", first, unit?.text ?? own));
  return success(unit ?? (own === "" || !first ? null : { text: own, cell: first.cell }));
}

type Read = { readonly table: SeriesTable; readonly notices: readonly PlainNotice[] };

/** A table from its cells and the lines around it; fails with "plainCellUnclear" where a figure is no plain number of its unit. */
export function tableOfBlock(
  view: SheetView,
  block: SeriesBlock,
  around: AroundSeries,
): Result<Read, PlainCellProblem> {
  const lines: Line[] = [];
  for (const column of block.columns) {
    const line = columnLine(view, block, column);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  const side = block.bodyRows.map((row) => sourcedText(view, row, block.first));
  const turned = oriented(side, lines);
  // 計 at the end of the years would stand among them as one more.
  const counted = turned.categories.flatMap(({ text }, index) =>
    isTotalWord(text) || isCountedElsewhere(text) ? [] : [index],
  );
  const pick = <Item>(items: readonly Item[]): readonly Item[] => counted.flatMap((at) => items[at] ?? []);
  const once = turned.series.filter(({ name }) => !isCountedElsewhere(name.text));
  const all = once.map(({ name, figures }) => ({ name, figures: pick(figures) }));
  const parts = all.filter(({ name }) => !isTotalWord(name.text));
  const series = parts.length === 0 ? all : parts;
  const total = parts.length === 0 ? null : (all.find(({ name }) => isTotalWord(name.text)) ?? null);
  const unit = unitOf(lines, around);
  if (!unit.ok) return unit;
  const corner = sourcedText(view, block.headerRow, block.first);
  const { title, origin, notes, asked } = around;
  const categories = pick(turned.categories);
  // The corner of a table that was turned round names the series.
  const ofCategories = corner.text === "" || turned.isTurned ? null : corner;
  const shape = { title, corner: ofCategories, categories, series, total };
  const isNoPyramid = asked?.kind === "pyramid" && populationPyramid(shape) === null;
  const kind = (isNoPyramid ? null : asked?.kind) ?? usualChart(shape, unit.value?.text ?? "");
  const table: SeriesTable = {
    ...shape,
    sheet: view.grid.name,
    areYears: areYears(categories),
    unit: unit.value,
    origin,
    notes,
    kind,
  };
  const names = [...turned.series.map(({ name }) => name), ...turned.categories];
  const hidden = block.bodyRows.filter((row) => view.grid.hiddenRows.includes(row));
  const notices: PlainNotice[] = [
    ...names
      .filter(({ text }) => isCountedElsewhere(text))
      .map(({ cell, text }): PlainNotice => ({ kind: "rowNotRead", cell, text })),
    ...hidden.map((row): PlainNotice => ({ kind: "hiddenRow", cell: view.cellAt(row, block.first) })),
    ...totalNotices(series, total),
  ];
  if (unit.value === null) notices.push({ kind: "unitMissing", cell: corner.cell });
  if (asked && asked.kind === null)
    notices.push({ kind: "chartKindNotRead", cell: asked.line.cell, text: asked.line.text });
  if (asked && isNoPyramid) notices.push({ kind: "noPyramid", cell: asked.line.cell, text: asked.line.text });
  return success({ table, notices });
}
