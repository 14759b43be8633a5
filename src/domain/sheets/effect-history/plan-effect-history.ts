import { hundredMillionYenText, totalAmountText } from "../../plain-tables/amount-text";
import type { EffectTerm, EffectTerms } from "../../plain-tables/effect-terms";
import { assembleRows } from "../flow/assemble-sheet";
import type { Band, BandGroup, DraftCell, Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import type { AmountGrid } from "../formulas/amount-grid";
import { amountWords } from "../formulas/words";
import { paginate } from "../flow/paginate";
import { pageSetup, styleNames, type AppendixFont } from "../shiryo9/form";
import type { SheetPlan } from "../sheet-plan";
import { columnWidths, historyFrame, termsInBand } from "./form";
import { bandOfTerms } from "./term-band";
import { defaultTitle, printedTermName, roundingNote, sheetName, totalLabel } from "./words";

const columnCount = columnWidths.length;

function inBands(terms: readonly EffectTerm[]): readonly (readonly EffectTerm[])[] {
  return Array.from({ length: Math.ceil(terms.length / termsInBand) }, (_band, index) =>
    terms.slice(index * termsInBand, (index + 1) * termsInBand),
  );
}

/** The amounts of each term: one, or as many as were added up. */
function amountsOf(terms: readonly EffectTerm[]): AmountGrid {
  const most = Math.max(1, ...terms.map(({ effect }) => effect.amounts.length));
  const places = Array.from({ length: most }, (_place, index) => index);
  return {
    headings: places.map((place) => `${amountWords.amount}${most === 1 ? "" : place + 1}`),
    rows: terms.map((term) => ({
      name: printedTermName(term),
      amounts: places.map((place) => term.effect.amounts[place] ?? null),
    })),
  };
}

/** The total below the bands, in 千円 and, rounded, in 億円; nothing where there is only one amount. */
function totalBands(
  { terms, total, totalSources }: EffectTerms,
  grid: AmountGrid,
  frame: Frame,
): readonly Band[] {
  const counted = terms.filter(({ effect }) => effect.yen !== null);
  if (total === null || counted.length < 2) return [];
  const without = terms.filter(({ effect }) => effect.yen === null).map(printedTermName);
  const isRounded = hundredMillionYenText(total) !== null;
  const text = totalAmountText(total);
  const label = { column: 0, columnCount: 1, text: totalLabel(without), style: styleNames.label };
  const cells: readonly DraftCell[] = [
    { ...label, sources: [] },
    {
      column: 1,
      columnCount: columnCount - 1,
      text,
      style: styleNames.figure,
      sources: totalSources,
      parts: [{ kind: "amount", text, grid, row: null, column: null, shown: "total" }],
    },
  ];
  const row = layRow(cells, frame, isRounded);
  if (!isRounded) return row;
  const note = { column: 0, columnCount, text: roundingNote, style: styleNames.note, sources: [] };
  return [...row, ...layRow([note], frame)];
}

/**
 * Lays out 「これまでの行政改革大綱の基本項目と財政的効果」 of 平塚市: three terms beside each other, then the next three; in each the
 * heading with its years, the numbered items and the effect in 千円; below all the exact total.
 */
export function planEffectHistory(effects: EffectTerms, font: AppendixFont): SheetPlan {
  const frame = historyFrame(font);
  const { title, terms } = effects;
  const grid = amountsOf(terms);
  const titleCell: DraftCell = {
    column: 0,
    columnCount,
    text: title?.text ?? defaultTitle,
    style: styleNames.title,
    sources: title === null ? [] : [title.cell],
  };
  const titleBands = layRow([titleCell], frame, true);
  const bands = inBands(terms).map((three, index) => bandOfTerms(three, index * termsInBand, grid, frame));
  const last = bands.length - 1;
  const groups = bands.map((band, index): BandGroup => ({
    spaceBefore: 0,
    bands: [
      ...(index === 0 ? titleBands : []),
      ...band,
      ...(index === last ? totalBands(effects, grid, frame) : []),
    ],
  }));
  const assembled = assembleRows(paginate(groups, frame.pageHeight), columnCount);
  const rowCount = assembled.rowHeights.length;
  // Only styles that are used are written into the workbook.
  const used = new Set(assembled.styledAreas.map(({ style }) => style));
  return {
    sheetName,
    layout: "effect-history",
    columnWidths,
    styles: Object.fromEntries(Object.entries(frame.styles).filter(([name]) => used.has(name))),
    page: { ...pageSetup(rowCount), printArea: { row: 0, column: 0, rowCount, columnCount } },
    ...assembled,
  };
}
