/**
 * The one place that imports the store library. Only what we use is named here, with the internals that we need
 * and that its own types keep private (loading from parts, writing to parts).
 */
import { Workbook } from "@cj-tech-master/excelts";
import type { CellStyle } from "./cell-style";
import type { Parts } from "./package";

export interface LibraryCell {
  value: unknown;
  style: CellStyle;
  readonly type: number;
  readonly formula: string | undefined;
  readonly result: unknown;
  readonly col: number;
}

export interface LibraryRow {
  readonly number: number;
  height: number | undefined;
  customHeight: boolean | undefined;
  hidden: boolean;
  style: CellStyle;
  outlineLevel: number;
  _cells: (LibraryCell | undefined)[];
  getCell(column: number): LibraryCell;
}

export interface LibraryColumn {
  width: number | undefined;
  hidden: boolean;
  style: CellStyle;
}

export interface LibraryPageSetup {
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  orientation: string | undefined;
  fitToPage: boolean;
  pageOrder: string | undefined;
  blackAndWhite: boolean;
  draft: boolean;
  cellComments: string;
  errors: string;
  scale: number | undefined;
  fitToWidth: number | undefined;
  fitToHeight: number | undefined;
  paperSize: number | undefined;
  showRowColHeaders?: boolean;
  showGridLines?: boolean;
  firstPageNumber: number | undefined;
  useFirstPageNumber?: boolean;
  horizontalCentered?: boolean;
  verticalCentered?: boolean;
  printArea: string | undefined;
  printTitlesRow: string | undefined;
  printTitlesColumn: string | undefined;
}

export interface LibraryView {
  state?: string;
  xSplit?: number;
  ySplit?: number;
  topLeftCell?: string;
  activeCell?: string;
  showGridLines?: boolean;
  showRowColHeaders?: boolean;
  zoomScale?: number;
  tabSelected?: boolean;
  [other: string]: unknown;
}

export interface LibraryBreak {
  id: number;
  max?: number;
  min?: number;
  man?: number;
}

/** A rule of a conditional format; other members, by its type, are carried along. */
export interface LibraryConditionalRule {
  readonly type: string;
  priority?: number;
  style?: CellStyle;
  formulae?: (string | number)[];
  readonly [other: string]: unknown;
}

/** Rules that hold for the same cells; `ref` lists areas with spaces between them. */
export interface LibraryConditionalFormat {
  readonly ref: string;
  readonly rules: LibraryConditionalRule[];
}

export interface LibrarySheet {
  readonly id: number;
  name: string;
  orderNo: number;
  state: string;
  _rows: (LibraryRow | undefined)[];
  readonly columns: (LibraryColumn | undefined)[];
  rowBreaks: LibraryBreak[];
  colBreaks: LibraryBreak[];
  properties: {
    tabColor?: { argb?: string; theme?: number; tint?: number } | undefined;
    defaultRowHeight?: number;
    defaultColWidth?: number;
    [other: string]: unknown;
  };
  pageSetup: LibraryPageSetup;
  /** Missing on a sheet of a file that has neither. */
  headerFooter?: Record<string, unknown> & { oddHeader: string | null; oddFooter: string | null };
  /** Undefined where a file gives a sheet no view. */
  views: LibraryView[] | undefined;
  sheetProtection: Record<string, unknown> | null;
  conditionalFormattings: LibraryConditionalFormat[];
  getRow(row: number): LibraryRow;
  getColumn(column: number): LibraryColumn;
}

export interface LibraryWorkbook {
  readonly worksheets: LibrarySheet[];
  protection: Record<string, unknown> | undefined;
  definedNames: {
    model: { name: string; ranges: string[]; localSheetId?: number }[];
    add(reference: string, name: string): void;
    remove(reference: string, name: string): void;
  };
  views: Record<string, unknown>[] | undefined;
  creator: string;
  lastModifiedBy: string;
  created: Date | undefined;
  modified: Date | undefined;
  title: string;
  subject: string;
  keywords: string;
  category: string;
  description: string;
  company: string;
  manager: string;
  defaultFont: { name?: string; size?: number } | undefined;
  addWorksheet(name: string): LibrarySheet;
  removeWorksheet(id: number): void;
}

interface PartSink {
  append(data: string | Uint8Array, options: { name: string; base64?: boolean }): void;
  createEntry(name: string): { write(chunk: string): void; end(): void };
  waitForDrain(): Promise<void>;
}

interface LibraryCodec {
  loadFromFiles(parts: Parts): Promise<unknown>;
  writeToZip(sink: PartSink, options: object): Promise<void>;
}

/** Numbers of the value types of the library that we tell apart. */
export const VALUE_TYPE = {
  null: 0,
  merge: 1,
  number: 2,
  string: 3,
  date: 4,
  hyperlink: 5,
  formula: 6,
  richText: 8,
  boolean: 9,
  error: 10,
} as const;

/** A row of a sheet by 0-based index, made if it is not there yet. */
export function ensureRow(sheet: LibrarySheet, row: number): LibraryRow {
  return sheet.getRow(row + 1);
}

/** A workbook without sheets. */
export function emptyLibraryWorkbook(): LibraryWorkbook {
  return new Workbook() as unknown as LibraryWorkbook;
}

/**
 * Reads a workbook from the parts of its package. The library refuses a file with charts unless it is told to support them; that
 * part of it is loaded when a file has any.
 */
export async function readLibraryWorkbook(parts: Parts): Promise<LibraryWorkbook> {
  if (Object.keys(parts).some((path) => /(^|\/)charts\//i.test(path))) {
    const { supportCharts } = await import("./library-charts");
    supportCharts();
  }
  const workbook = new Workbook();
  await (workbook.xlsx as unknown as LibraryCodec).loadFromFiles(parts);
  return workbook as unknown as LibraryWorkbook;
}

/** Parts of a package on the way to a file: text parts stay texts until they are packed. */
export type DraftParts = Record<string, string | Uint8Array>;

/** Writes a workbook to the parts of a package, not yet packed. */
export async function writeLibraryWorkbook(workbook: LibraryWorkbook): Promise<DraftParts> {
  const parts: DraftParts = {};
  const sink: PartSink = {
    append(data, { name, base64 }) {
      parts[name] =
        typeof data === "string" && base64 ? Uint8Array.from(atob(data), (c) => c.charCodeAt(0)) : data;
    },
    createEntry(name) {
      const chunks: string[] = [];
      return {
        write: (chunk) => void chunks.push(chunk),
        end: () => void (parts[name] = chunks.join("")),
      };
    },
    waitForDrain: () => Promise.resolve(),
  };
  const { xlsx } = workbook as unknown as { readonly xlsx: LibraryCodec };
  await xlsx.writeToZip(sink, {});
  return parts;
}

/** Computes every formula of a workbook in place. The calculation engine is loaded on first use. */
export async function calculateLibraryWorkbook(workbook: LibraryWorkbook): Promise<void> {
  const engine = await import("@cj-tech-master/excelts/formula");
  engine.calculateFormulas(workbook as unknown as Parameters<typeof engine.calculateFormulas>[0]);
}
