import { StyleTable } from "./cell-style";
import { newGuid, type CustomXml } from "./custom-xml";
import type { DefinedName } from "./defined-names";
import { digitWidthOf } from "./digit-width";
import {
  calculateLibraryWorkbook,
  emptyLibraryWorkbook,
  type LibrarySheet,
  type LibraryWorkbook,
} from "./library";
import { NamedStyles } from "./named-style";
import { quoteSheetName } from "./geometry";
import { SheetStore } from "./sheet-store";

/** A workbook in memory: sheets in order, styles, names and custom XML. Made by `openWorkbook` or `newWorkbook`. */
export class WorkbookStore {
  sheets: SheetStore[] = [];
  customXml: CustomXml[] = [];
  names: DefinedName[] = [];
  /** Settings of the add-in by key; values are whatever JSON can hold. */
  readonly settings = new Map<string, unknown>();

  constructor(
    readonly library: LibraryWorkbook,
    readonly styles: StyleTable,
    readonly namedStyles: NamedStyles,
  ) {}

  /** Finds a sheet by name; upper and lower case are the same. */
  sheetNamed(name: string): SheetStore | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  addSheet(name: string): SheetStore {
    const library = this.library.addWorksheet(name);
    library.properties.defaultRowHeight ??= 15;
    const sheet = this.storeFor(library, newGuid());
    this.sheets.push(sheet);
    this.renumber();
    return sheet;
  }

  /** The store of one of the library's sheets; not yet among `sheets`. */
  storeFor(library: LibrarySheet, id: string): SheetStore {
    return new SheetStore(library, id, this.styles, digitWidthOf(this.library.defaultFont));
  }

  removeSheet(sheet: SheetStore): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.names = this.names.filter((name) => name.sheetId !== sheet.id);
    this.library.removeWorksheet(sheet.library.id);
    this.renumber();
  }

  moveSheet(sheet: SheetStore, position: number): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    this.sheets.splice(position, 0, sheet);
    this.renumber();
  }

  /** True while sheets may not be added, deleted, renamed or moved. */
  get structureProtected(): boolean {
    return Boolean(this.library.protection?.lockStructure);
  }

  set structureProtected(locked: boolean) {
    this.library.protection = locked ? { ...this.library.protection, lockStructure: true } : undefined;
  }

  hasFormulas(): boolean {
    return this.sheets.some((sheet) => sheet.cells.hasFormulas());
  }

  /** Computes all formulas. */
  async calculate(): Promise<void> {
    this.library.definedNames.model = this.names.map((name) => ({
      name: name.name,
      ranges: [],
      rawText: name.formula,
      ...(name.sheetId === undefined
        ? {}
        : { localSheetId: this.sheets.findIndex((s) => s.id === name.sheetId) }),
    }));
    try {
      await calculateLibraryWorkbook(this.library);
    } finally {
      this.library.definedNames.model = [];
    }
  }

  /** Index of the sheet that a file opens with. */
  get activeIndex(): number {
    const tab = this.library.views?.[0]?.activeTab;
    return typeof tab === "number" && this.sheets[tab] ? tab : 0;
  }

  set activeIndex(index: number) {
    const [first, ...rest] = this.library.views ?? [];
    this.library.views = [{ x: 0, y: 0, width: 24_000, height: 12_000, ...first, activeTab: index }, ...rest];
    this.sheets.forEach((sheet, i) => {
      if (sheet.view.tabSelected || i === index) sheet.changeView({ tabSelected: i === index });
    });
  }

  /** Renames a sheet, also where formulas and names refer to it. */
  renameSheet(sheet: SheetStore, name: string): void {
    const before = `${quoteSheetName(sheet.name)}!`;
    const after = `${quoteSheetName(name)}!`;
    sheet.name = name;
    const renamed = (formula: string): string => replaceReference(formula, before, after);
    this.names = this.names.map((item) => ({ ...item, formula: renamed(item.formula) }));
    for (const { cells } of this.sheets) cells.rewriteFormulas(renamed);
  }

  private renumber(): void {
    this.sheets.forEach((sheet, index) => {
      sheet.library.orderNo = index;
    });
  }
}

/** Replaces references to a sheet outside of texts in quotation marks. */
function replaceReference(formula: string, before: string, after: string): string {
  if (!formula.includes(before)) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.split(before).join(after)))
    .join("");
}

/** A workbook with one empty sheet. */
export function newWorkbook(sheetName = "Sheet1"): WorkbookStore {
  const store = new WorkbookStore(emptyLibraryWorkbook(), new StyleTable(), new NamedStyles());
  store.addSheet(sheetName);
  return store;
}
