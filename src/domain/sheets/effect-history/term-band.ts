import { thousandYenText } from "../../plain-tables/amount-text";
import type { EffectTerm } from "../../plain-tables/effect-terms";
import { bandHeight, type Band, type DraftCell, type Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import type { AmountGrid } from "../formulas/amount-grid";
import { styleNames } from "../shiryo9/form";
import { listStyle } from "./form";
import { itemLines, noAmount, termHeading } from "./words";

/** Follows the heading of a term whose items go on. */
const continuedMark = "（続き）";

/** A share of a page for items, so that headings and amounts have room beside them. */
const shareForItems = 0.8;

const one = (column: number, text: string, style: string, sources: DraftCell["sources"]): DraftCell => ({
  column,
  columnCount: 1,
  text,
  style,
  sources,
});

function headingRow(terms: readonly EffectTerm[], isContinued: boolean, frame: Frame): readonly Band[] {
  const cells = terms.map((term, column) => {
    const sources = [term.name.cell, ...(term.years === null ? [] : [term.years.source.cell])];
    const mark = isContinued ? continuedMark : "";
    return one(column, termHeading(term) + mark, styleNames.label, sources);
  });
  return layRow(cells, frame, true);
}

/** The items from one to another, each term beside the others. */
function itemsRow(terms: readonly EffectTerm[], from: number, to: number, frame: Frame): readonly Band[] {
  const cells = terms.map(({ items }, column) => {
    const lines = itemLines(items.map(({ text }) => text)).slice(from, to);
    const sources = items.slice(from, to).map(({ cell }) => cell);
    return one(column, lines.join("\n"), listStyle, sources);
  });
  return layRow(cells, frame, true);
}

/** `first` is the place of the first of these terms among all. */
function effectRow(
  terms: readonly EffectTerm[],
  first: number,
  grid: AmountGrid,
  frame: Frame,
): readonly Band[] {
  const cells = terms.map(({ effect: { yen, typed, sources } }, column): DraftCell => {
    if (yen === null) return one(column, typed === "" ? noAmount : typed, styleNames.figure, sources);
    const text = thousandYenText(yen);
    const row = first + column;
    const part = { kind: "amount", text, grid, row, column: null, shown: "thousandYen" } as const;
    return { ...one(column, text, styleNames.figure, sources), parts: [part] };
  });
  return layRow(cells, frame);
}

/** How many items each row holds: all of them, or so many that a page has room for the row. */
function itemsInRow(terms: readonly EffectTerm[], frame: Frame): number {
  const most = Math.max(1, ...terms.map(({ items }) => items.length));
  let count = most;
  while (count > 1) {
    const heights = Array.from({ length: Math.ceil(most / count) }, (_row, index) =>
      itemsRow(terms, index * count, (index + 1) * count, frame).reduce(
        (sum, band) => sum + bandHeight(band),
        0,
      ),
    );
    if (Math.max(...heights) <= frame.pageHeight * shareForItems) break;
    count = Math.ceil(count / 2);
  }
  return count;
}

/**
 * Up to three terms beside each other: headings, items, effects. Lists that no page can hold are continued in further
 * rows, each under the headings with 「（続き）」. `first` is the place of the first of these terms in the grid of amounts.
 */
export function bandOfTerms(
  terms: readonly EffectTerm[],
  first: number,
  grid: AmountGrid,
  frame: Frame,
): readonly Band[] {
  const count = itemsInRow(terms, frame);
  const most = Math.max(1, ...terms.map(({ items }) => items.length));
  const rows: Band[] = [];
  for (let from = 0; from < most; from += count) {
    const isLast = from + count >= most;
    const items = itemsRow(terms, from, from + count, frame);
    rows.push(
      ...headingRow(terms, from > 0, frame),
      ...(isLast ? items : items.map((band) => ({ ...band, keepWithNext: false }))),
    );
  }
  return [...rows, ...effectRow(terms, first, grid, frame)];
}
