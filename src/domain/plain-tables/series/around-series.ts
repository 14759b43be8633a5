import type { SourcedText } from "../../plan/plan";
import { sourcedCell } from "../../recognition/cell-sources";
import { folded } from "../../recognition/label";
import { seenCells, type SheetView } from "../../recognition/sheet-view";
import { linesAboveTable, titleAboveTable } from "../above-table";
import { isAside, type SeriesBlock } from "./series-block";
import type { SeriesChartKind } from "./series-table";

/** What stands around a table of figures. */
export type AroundSeries = {
  readonly title: SourcedText | null;
  readonly unit: SourcedText | null;
  readonly origin: SourcedText | null;
  readonly notes: readonly SourcedText[];
  /** The kind of chart that a line 「グラフ：…」 asks for; `kind` null where its words are not known. */
  readonly asked: { readonly line: SourcedText; readonly kind: SeriesChartKind | null } | null;
  /** First row after the lines below the table. */
  readonly endRow: number;
};

const originLine = /^(?:出\s*典|資\s*料)\s*[:：]\s*(.+)$/su;
/** A source at the end of a title: 市税収入の推移（出典：あつぎの財政状況（2020年度版））. */
const originInTitle = /^(.*\S)\s*[（(]\s*出\s*典\s*[:：]\s*(.+?)\s*[)）]\s*$/su;
const unitLine = /単\s*位\s*[:：]?\s*([^\s、）)】]+)/u;
const chartLine = /^グラフ(?:の種類)?\s*[:：]\s*(.+)$/su;
/** A line in brackets: （出典：…）, 【グラフ：折れ線】. */
const inBrackets = /^[（(【]\s*(.*?)\s*[)）】]$/su;

/** Blank rows that may stand between a table and the lines below it. */
const gapBelow = 1;

/** A line without the brackets around the whole of it. */
function bareText({ text }: SourcedText): string {
  const line = text.trim();
  return inBrackets.exec(line)?.[1] ?? line;
}

const partOf = (line: SourcedText, part: string | undefined): SourcedText | null =>
  part === undefined ? null : { text: part, cell: line.cell };

const isChartLine = (line: SourcedText): boolean => chartLine.test(bareText(line));

function firstMatch(lines: readonly SourcedText[], pattern: RegExp): SourcedText | null {
  for (const line of lines) {
    const found = partOf(line, pattern.exec(bareText(line))?.[1]?.trim());
    if (found !== null) return found;
  }
  return null;
}

function kindOf(words: string): SeriesChartKind | null {
  const text = folded(words);
  if (/折れ?線/u.test(text)) return "lines";
  if (/ピラミッド/u.test(text)) return "pyramid";
  const isStacked = /積|累積|内訳/u.test(text);
  if (/横/u.test(text)) return isStacked ? "stackedBars" : "bars";
  if (isStacked) return "stackedColumns";
  return /棒|縦/u.test(text) ? "columns" : null;
}

/** Lines below a table that speak of it: from its end to the first blank row after them. */
function linesBelow(
  view: SheetView,
  { endRow }: SeriesBlock,
): { readonly lines: readonly SourcedText[]; readonly endRow: number } {
  const lines: SourcedText[] = [];
  let end = endRow;
  for (let row = endRow; row < view.endRow; row++) {
    const cells = seenCells(view, row).filter(({ anchor }) => anchor.row === row);
    const [first] = cells;
    if (first === undefined) {
      if (lines.length > 0 || row >= endRow + gapBelow) break;
      continue;
    }
    if (!isAside(first.text) && !isChartLine(sourcedCell(view, first))) break;
    lines.push(...cells.map((cell) => sourcedCell(view, cell)));
    end = row + 1;
  }
  return { lines, endRow: end };
}

/** Reads the lines around a table: those above it from `from` on, and those below it. `alone` when no other table is beside it. */
export function aroundSeries(
  view: SheetView,
  block: SeriesBlock,
  from: number,
  alone: boolean,
): AroundSeries {
  const last = Math.max(...block.columns);
  const isNear = ({ cell }: SourcedText): boolean =>
    cell.row >= from && (alone || (cell.column >= block.first && cell.column <= last));
  const above = linesAboveTable(view, block.headerRow).filter(isNear);
  const { lines, endRow } = linesBelow(view, block);
  const below = lines.filter((line) => alone || isNear(line));
  const all = [...below, ...above];
  const title = titleAboveTable(above.filter((line) => !isChartLine(line)));
  const [, bare, inTitle] = title === null ? [] : (originInTitle.exec(title.text) ?? []);
  const line = all.find(isChartLine);
  return {
    title: title === null ? null : (partOf(title, bare) ?? title),
    unit: firstMatch(above, unitLine),
    origin: firstMatch(all, originLine) ?? (title === null ? null : partOf(title, inTitle)),
    notes: below.filter(({ text }) => /^[（(【]?\s*(?:※|＊|注)/u.test(text.trim())),
    asked: line === undefined ? null : { line, kind: kindOf(bareText(line)) },
    endRow,
  };
}
