import { CellGrid } from "./cell-grid";
import type { StyleTable } from "./cell-style";
import type { ChartStore } from "./charts/chart";
import { ConditionalFormats } from "./conditional-formats";
import type { LibraryPageSetup, LibrarySheet, LibraryView } from "./library";
import { MergeIndex } from "./merge-index";
import { SheetDimensions } from "./sheet-dimensions";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** Excel's own margins in inches, where a file leaves them out. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** One worksheet in the store. `id` stays the same across saving and loading. */
export class SheetStore {
  readonly cells: CellGrid;
  readonly dimensions: SheetDimensions;
  readonly merges = new MergeIndex();
  readonly conditionalFormats: ConditionalFormats;
  /** Charts that were made since the workbook was opened; those of the file are kept by the library. */
  readonly charts: ChartStore[] = [];
  /** Custom properties of the sheet by key; upper and lower case of a key are the same. */
  readonly customProperties = new Map<string, { key: string; value: string }>();

  constructor(
    readonly library: LibrarySheet,
    readonly id: string,
    styles: StyleTable,
    digitWidth: number,
  ) {
    this.cells = new CellGrid(library, styles);
    this.dimensions = new SheetDimensions(library, digitWidth);
    this.conditionalFormats = new ConditionalFormats(library);
    const { margins } = library.pageSetup as Partial<LibraryPageSetup>;
    if (!margins) library.pageSetup.margins = { ...usualMargins };
  }

  get name(): string {
    return this.library.name;
  }

  set name(name: string) {
    this.library.name = name;
  }

  get visibility(): SheetVisibility {
    return this.library.state as SheetVisibility;
  }

  set visibility(state: SheetVisibility) {
    this.library.state = state;
  }

  /** Page setup as the file keeps it: margins in inches, paper by number. */
  get page(): LibrarySheet["pageSetup"] {
    return this.library.pageSetup;
  }

  get headerFooter(): NonNullable<LibrarySheet["headerFooter"]> {
    return (this.library.headerFooter ??= { oddHeader: null, oddFooter: null });
  }

  get properties(): LibrarySheet["properties"] {
    return this.library.properties;
  }

  /** The first view of the sheet: grid lines, headings, frozen panes. A file need not have one. */
  get view(): LibraryView {
    return this.library.views?.[0] ?? {};
  }

  changeView(change: LibraryView): void {
    this.library.views = [{ ...this.view, ...change }, ...(this.library.views?.slice(1) ?? [])];
  }

  /** True while the sheet is protected: nothing of it may be changed. */
  get protected(): boolean {
    return Boolean(this.library.sheetProtection?.sheet);
  }

  get protection(): Record<string, unknown> | null {
    return this.library.sheetProtection;
  }

  set protection(options: Record<string, unknown> | null) {
    this.library.sheetProtection = options;
  }

  /** Rows before which a page starts (0-based). */
  get rowBreaks(): readonly number[] {
    return this.library.rowBreaks.map((b) => b.id);
  }

  set rowBreaks(rows: readonly number[]) {
    this.library.rowBreaks = sorted(rows).map((id) => ({ id, max: 16_383, man: 1 }));
  }

  /** Adds one break; cheap when breaks come in the order of rows. */
  addRowBreak(row: number): void {
    const last = this.library.rowBreaks.at(-1);
    if (last && last.id >= row) this.rowBreaks = [...this.rowBreaks, row];
    else this.library.rowBreaks.push({ id: row, max: 16_383, man: 1 });
  }

  /** Columns before which a page starts (0-based). */
  get columnBreaks(): readonly number[] {
    return this.library.colBreaks.map((b) => b.id);
  }

  set columnBreaks(columns: readonly number[]) {
    this.library.colBreaks = sorted(columns).map((id) => ({ id, max: 1_048_575, man: 1 }));
  }
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
