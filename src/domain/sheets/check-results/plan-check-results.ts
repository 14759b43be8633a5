import type { Severity } from "../../checks/rule";
import { cellName, type CellAddress } from "../../grid/cell-address";
import { assembleRows } from "../flow/assemble-sheet";
import { bandHeight, type Band, type DraftCell, type Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import { paginate } from "../flow/paginate";
import type { SheetPlan, StyleName } from "../sheet-plan";
import type { AppendixFont } from "../shiryo9/form";
import { columnCount, columnWidths, pageSetup, resultsFrame, styleNames } from "./form";
import { columnHeadings, countsLine, nothingFound, resultsTitle, severityWords, textPlace } from "./words";

/** One finding in words, as it is printed. */
export type CheckResultRow = {
  readonly severity: Severity;
  readonly department: string;
  readonly indicator: string;
  readonly sheet: string | null;
  readonly cell: CellAddress | null;
  readonly message: string;
  readonly suggestion: string;
  /** Why the officer leaves it as it is; null where it is not confirmed. */
  readonly reason: string | null;
};

/** What is printed on 「点検結果」. */
export type CheckResults = {
  readonly planName: string | null;
  readonly fiscalYear: number;
  /** In the order of the sheets. */
  readonly rows: readonly CheckResultRow[];
  readonly font: AppendixFont;
};

/** Marks the sheet as this one of ours. */
export const checkResultsLayout = "checkResults";

const sheetName = "点検結果";
const severities: readonly Severity[] = ["error", "warning", "info"];

const draft = (column: number, text: string, style: StyleName, sources: DraftCell["sources"]): DraftCell => ({
  column,
  columnCount: 1,
  text,
  style,
  sources,
});

const wholeWidth = (text: string, style: StyleName, frame: Frame): readonly Band[] =>
  layRow([{ column: 0, columnCount, text, style, sources: [] }], frame, true);

const headingBand = (frame: Frame): readonly Band[] =>
  layRow(
    columnHeadings.map((text, column) => draft(column, text, styleNames.label, [])),
    frame,
    true,
  );

function resultBands(row: CheckResultRow, number: number, frame: Frame): readonly Band[] {
  const { severity, department, indicator, sheet, cell, message, suggestion, reason } = row;
  const texts = [
    String(number),
    severityWords[severity],
    department,
    indicator,
    sheet ?? textPlace,
    cell === null ? "" : cellName(cell.row, cell.column),
    message,
    suggestion,
    reason ?? "",
  ];
  const centred = new Set([0, 1, 5]);
  const sources = cell === null ? [] : [cell];
  return layRow(
    texts.map((text, column) =>
      draft(column, text, centred.has(column) ? styleNames.centred : styleNames.body, sources),
    ),
    frame,
  );
}

/** Open findings first, by severity; what was confirmed comes last. */
function inPrintedOrder(rows: readonly CheckResultRow[]): readonly CheckResultRow[] {
  const open = rows.filter(({ reason }) => reason === null);
  return [
    ...severities.flatMap((wanted) => open.filter(({ severity }) => severity === wanted)),
    ...rows.filter(({ reason }) => reason !== null),
  ];
}

/** Lays out 「点検結果」: one row a finding, the heading row on every page. Depends on what it is given alone. */
export function planCheckResults({ planName, fiscalYear, rows, font }: CheckResults): SheetPlan {
  const heading = headingBand(resultsFrame(font, 0));
  const frame = resultsFrame(
    font,
    heading.reduce((sum, band) => sum + bandHeight(band), 0),
  );
  const ordered = inPrintedOrder(rows);
  const open = ordered.filter(({ reason }) => reason === null);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of open) counts[severity] += 1;
  const top = [
    ...wholeWidth(resultsTitle(planName, fiscalYear), styleNames.title, frame),
    ...wholeWidth(countsLine(counts, ordered.length - open.length), styleNames.note, frame),
  ];
  const lines =
    ordered.length === 0
      ? layRow([{ column: 0, columnCount, text: nothingFound, style: styleNames.body, sources: [] }], frame)
      : ordered.flatMap((row, index) => resultBands(row, index + 1, frame));
  const placed = paginate([{ spaceBefore: 0, bands: [...top, ...heading, ...lines] }], frame.pageHeight);
  const assembled = assembleRows(placed, columnCount);
  const headingRow = top.reduce((sum, band) => sum + band.heights.length, 0);
  return {
    sheetName,
    layout: checkResultsLayout,
    columnWidths,
    styles: frame.styles,
    page: pageSetup(assembled.rowHeights.length, headingRow),
    ...assembled,
  };
}
