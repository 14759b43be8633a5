import type { CellAddress } from "../../grid/cell-address";
import { reportedYear, settledYears } from "../column-years";
import type { CorrectedSheet } from "../corrections/applied";
import { allColumns } from "../corrections/corrected-header";
import { headingKeys } from "../corrections/heading-key";
import { headerColumns, type HeaderBlock, type HeaderColumn } from "../header-block";
import { ownText } from "../cell-sources";
import type { RecognisedColumn, RecognisedTable } from "../recognised-table";
import type { SheetView } from "../sheet-view";
import type { OutlinedColumn, OutlinedTable } from "./sheet-outline";

const rowsLookedAt = 200;
const mostSamples = 3;

/** The first different texts of a column below a row, at most three. */
export function samplesBelow(view: SheetView, bottom: number, column: number): readonly string[] {
  const found = new Set<string>();
  const endRow = Math.min(view.endRow, bottom + 1 + rowsLookedAt);
  for (let row = bottom + 1; row < endRow && found.size < mostSamples; row++) {
    const text = ownText(view, row, column).trim();
    if (text !== "") found.add(text);
  }
  return [...found];
}

const holds = ({ headerRows }: RecognisedTable, { top, bottom }: HeaderBlock): boolean =>
  headerRows.some((row) => row >= top && row <= bottom);

const covers = ({ columns }: RecognisedTable, block: HeaderBlock): boolean =>
  columns.some(({ column }) => block.columns.some((header) => header.column === column));

/** The table that was read below a header, or null. */
function tableOf(tables: readonly RecognisedTable[], block: HeaderBlock): RecognisedTable | null {
  return tables.find((table) => holds(table, block) && covers(table, block)) ?? null;
}

/** What a heading would be taken for if its table were read; nothing beside a table that was. */
const proposed = (
  { column, label, guesses, fiscalYear, correction }: HeaderColumn,
  isRead: boolean,
): RecognisedColumn => ({
  column,
  label,
  role: isRead ? "other" : (guesses[0]?.role ?? "other"),
  fiscalYear: correction?.fiscalYear ?? fiscalYear,
  confidence: isRead ? 0.9 : (guesses[0]?.strength ?? 0.9),
});

/** The block that a column without heading belongs to: its own, else the one whose columns end nearest left of it. */
function blockOf(blocks: readonly HeaderBlock[], column: number): HeaderBlock | undefined {
  const own = blocks.find((block) => block.columns.some((header) => header.column === column));
  const left = blocks.filter((block) => block.columns.some((header) => header.column < column));
  return own ?? left.at(-1) ?? blocks[0];
}

/** The columns below one header, those without heading among them, shared out among the tables side by side. */
export function outlineHeader(
  { view, read }: CorrectedSheet,
  blocks: readonly HeaderBlock[],
  tables: readonly RecognisedTable[],
  titleYear: number | null,
): readonly OutlinedTable[] {
  const [first] = blocks;
  if (!first) return [];
  const { top, bottom } = first;
  const all = allColumns(view, bottom, headerColumns(view, top, bottom, read));
  const keys = headingKeys(all);
  const present = new Map(
    blocks.flatMap((block) => block.columns.map((header) => [header.column, header] as const)),
  );
  return blocks.map((block): OutlinedTable => {
    const table = tableOf(tables, block);
    const headers = settledYears(block.columns, titleYear);
    const columns = all.flatMap((header, index): readonly OutlinedColumn[] => {
      const key = keys[index];
      if (!key || blockOf(blocks, header.column) !== block) return [];
      const now = present.get(header.column) ?? header;
      const found =
        table?.columns.find(({ column }) => column === header.column) ?? proposed(now, table !== null);
      const apart = headers.map((other) =>
        other.column === header.column ? { ...other, fiscalYear: null, isYearUnclear: true } : other,
      );
      const { role, fiscalYear, confidence } = found;
      const cell: CellAddress = { sheet: view.grid.name, row: bottom, column: header.column };
      return [
        {
          kind: "column",
          key,
          label: header.label,
          cell,
          lastColumn: header.lastColumn,
          role,
          fiscalYear,
          reportedYear: reportedYear(apart, titleYear),
          confidence: now.correction ? 1 : confidence,
          samples: samplesBelow(view, bottom, header.column),
          correction: now.correction ?? null,
        },
      ];
    });
    return { top, bottom, isRead: table !== null, columns };
  });
}
