import type { DecimalText } from "../../decimal/decimal";
import {
  inHundredMillions,
  inMillions,
  inThousands,
  sumOfAll,
  sumOfItem,
  sumOfYear,
} from "../../effects/effect-sums";
import type { EffectItem, EffectTable, LeftOut, YearEffect } from "../../effects/effect-table";
import { formatFiscalYear } from "../../fiscal-year/format-fiscal-year";
import type { CellAddress } from "../../grid/cell-address";
import type { AmountGrid } from "../formulas/amount-grid";
import type { SheetPlan } from "../sheet-plan";
import type { AppendixFont } from "../shiryo9/form";
import type { Band, Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import { assembleTable } from "../tables/assemble-table";
import { columnWidths, fixedText, headingRow, tableCell, wholeWidth, type Printed } from "../tables/columns";
import { styleNames, tableFrame, tableWidth } from "../tables/form";
import { columnWords as tableWords, nothingToList } from "../tables/words";
import {
  columnWords,
  leftOutNote,
  openNote,
  periodNote,
  effectsName,
  sumNote,
  totalWord,
  yearHeading,
} from "./words";

/** What the sheet says and where it comes from. */
export type EffectsRequest = {
  readonly layout: string;
  readonly title: Printed;
  readonly table: EffectTable;
  readonly font: AppendixFont;
};

const orientation = "landscape";
const sumsPrinted = [
  { print: inThousands, shown: "thousands" },
  { print: inMillions, shown: "millions" },
  { print: inHundredMillions, shown: "hundredMillions" },
] as const;

const sourcesOf = (effects: readonly YearEffect[]): readonly CellAddress[] =>
  effects.flatMap(({ yen, sources }) => (yen === null ? [] : sources));

const amount = (yen: DecimalText | null, print: (yen: DecimalText) => string): string =>
  yen === null ? "" : print(yen);

/** The three sums of a row: exact, and rounded twice. */
function sums(
  yen: DecimalText | null,
  sources: readonly CellAddress[],
  grid: AmountGrid,
  row: number | null,
): readonly Printed[] {
  return sumsPrinted.map(({ print, shown }) => {
    if (yen === null) return { text: "", sources };
    const text = print(yen);
    return { text, sources, parts: [{ kind: "amount", text, grid, row, column: null, shown }] };
  });
}

function itemBands(item: EffectItem, index: number, grid: AmountGrid, frame: Frame): readonly Band[] {
  const number = index + 1;
  const { name, years, department } = item;
  const about = item.indicatorId === undefined ? {} : { indicatorId: item.indicatorId };
  const words = department === null ? name.text : `${name.text}（${department.text}）`;
  const named: Printed = {
    text: words,
    sources: [name.cell, ...(department === null ? [] : [department.cell])],
    ...about,
  };
  const amounts = years.map(({ yen, typed, sources }, column): Printed => {
    if (yen === null) return { text: typed, sources, ...about };
    const text = inThousands(yen);
    return {
      text,
      sources,
      ...about,
      parts: [{ kind: "amount", text, grid, row: index, column, shown: "thousands" }],
    };
  });
  const printed = [
    ...amounts,
    ...sums(sumOfItem(item), sourcesOf(years), grid, index).map((one) => ({ ...one, ...about })),
  ];
  return layRow(
    [
      tableCell(0, styleNames.centred, { text: String(number), sources: [], ...about }),
      tableCell(1, styleNames.body, named),
      ...printed.map((one, index) => tableCell(index + 2, styleNames.figure, one)),
    ],
    frame,
  );
}

function totalBands(table: EffectTable, grid: AmountGrid, frame: Frame): readonly Band[] {
  const years = table.fiscalYears.map((_year, index): Printed => {
    const effects = table.items.flatMap((item) => item.years[index] ?? []);
    const text = amount(sumOfYear(table, index), inThousands);
    const part = { kind: "amount", text, grid, row: null, column: index, shown: "thousands" } as const;
    return { text, sources: sourcesOf(effects), parts: [part] };
  });
  const all = sums(sumOfAll(table), sourcesOf(table.items.flatMap((item) => item.years)), grid, null);
  return layRow(
    [
      tableCell(0, styleNames.total, fixedText(totalWord), 2),
      ...[...years, ...all].map((one, index) => tableCell(index + 2, styleNames.totalFigure, one)),
    ],
    frame,
  );
}

function gridOf({ fiscalYears, items }: EffectTable): AmountGrid {
  return {
    headings: fiscalYears.map(formatFiscalYear),
    rows: items.map(({ name, years }) => ({
      name: name.text,
      amounts: years.map(({ yen, amount: sourced }) => (sourced === null ? null : { ...sourced, yen })),
    })),
  };
}

/** What is not in the sums, and why. */
function leftOutNotes({ items }: EffectTable): readonly string[] {
  const byReason = new Map<LeftOut, number[]>();
  items.forEach(({ leftOut }, index) => {
    if (leftOut !== null) byReason.set(leftOut, [...(byReason.get(leftOut) ?? []), index + 1]);
  });
  const open = items
    .filter(({ leftOut }) => leftOut === null)
    .flatMap(({ years }) => years.filter(({ yen }) => yen === null)).length;
  return [
    ...[...byReason].map(([why, numbers]) => leftOutNote(numbers, why)),
    ...(open === 0 ? [] : [openNote(open)]),
  ];
}

/**
 * Lays out 「効果額の集計」: one row an item with its amounts by year in 千円, the sums of the years in 千円 (exact), 百万円 and 億円 (rounded from the
 * exact sum, 四捨五入), and 合計. Depends on the request alone.
 */
export function planEffects({ layout, title, table, font }: EffectsRequest): SheetPlan {
  const { fiscalYears, items } = table;
  const columns = [
    { width: 30, grows: 0 },
    { width: 120, grows: 3 },
    ...fiscalYears.map(() => ({ width: 54, grows: 1 })),
    { width: 69, grows: 0 },
    { width: 57, grows: 0 },
    { width: 51, grows: 0 },
  ];
  const frame = tableFrame(font, orientation, columnWidths(columns, tableWidth[orientation]));
  const notes =
    items.length === 0 ? [nothingToList] : [periodNote(fiscalYears), sumNote, ...leftOutNotes(table)];
  const grid = gridOf(table);
  const { thousands, millions, hundredMillions, item } = columnWords;
  return assembleTable({
    sheetName: effectsName,
    layout,
    orientation,
    frame,
    top: [
      ...wholeWidth(title, styleNames.title, frame, true),
      ...notes.flatMap((note, index) =>
        wholeWidth(fixedText(note), styleNames.note, frame, items.length > 0 || index < notes.length - 1),
      ),
    ],
    heading:
      items.length === 0
        ? []
        : headingRow(
            [tableWords.number, item, ...fiscalYears.map(yearHeading), thousands, millions, hundredMillions],
            frame,
          ),
    groups:
      items.length === 0
        ? []
        : [
            ...items.map((one, index) => ({ spaceBefore: 0, bands: itemBands(one, index, grid, frame) })),
            { spaceBefore: 0, bands: totalBands(table, grid, frame) },
          ],
  });
}
