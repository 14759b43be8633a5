import type { SheetStore } from "../store/sheet-store";
import { HostError } from "../wire/host-error";
import type { HostObject } from "../wire/host-object";
import { asBoolean, asInteger, asNumber, asText, asWord, wordFor } from "./arguments";
import { ChartCollection } from "./charts/chart";
import { fromHex, toHex } from "./colors";
import { copyWorksheet } from "./copy-worksheet";
import { EVENT } from "./excel-context";
import { WorksheetFreezePanes } from "./freeze-panes";
import { found } from "./lookup";
import { NamedItemCollection } from "./named-items";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { checkSheetName } from "./sheet-names";
import { WorksheetCustomPropertyCollection } from "./worksheet-custom-properties";
import { SheetRanges } from "./worksheet-ranges";
import { WorksheetProtection } from "./worksheet-protection";

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** `Excel.Worksheet`. */
export class Worksheet extends SheetRanges {
  static override readonly wireName = "Worksheet";
  static override readonly scalars = [
    "Id",
    "Name",
    "Position",
    "ShowGridlines",
    "ShowHeadings",
    "StandardHeight",
    "StandardWidth",
    "TabColor",
    "Visibility",
  ];

  override $identity(): Readonly<Record<string, unknown>> {
    return { Id: this.$sheet.id };
  }

  get Id(): string {
    return this.$sheet.id;
  }

  get Name(): string {
    return this.$sheet.name;
  }

  set Name(value: unknown) {
    const name = checkSheetName(this.$context.store, asText(value), this.$sheet);
    const before = this.$sheet.name;
    if (name === before) return;
    this.$context.assertStructureWritable();
    this.$context.store.renameSheet(this.$sheet, name);
    this.$context.emit(EVENT.worksheetNameChanged, this.Id, {
      worksheetId: this.Id,
      nameBefore: before,
      nameAfter: name,
      source: "Local",
    });
  }

  get Position(): number {
    return this.$context.store.sheets.indexOf(this.$sheet);
  }

  set Position(value: unknown) {
    this.$context.assertStructureWritable();
    this.$context.store.moveSheet(this.$sheet, asInteger(value, 0, this.$context.store.sheets.length - 1));
  }

  get Visibility(): string {
    return wordFor(this.$sheet.visibility, VISIBILITY) ?? "Visible";
  }

  set Visibility(value: unknown) {
    const visibility = asWord<SheetStore["visibility"]>(value, VISIBILITY);
    if (visibility === this.$sheet.visibility) return;
    this.$context.assertStructureWritable();
    if (visibility !== "visible") this.assertNotLastVisible();
    this.$sheet.visibility = visibility;
    if (visibility !== "visible" && this.$context.activeSheet === this.$sheet) this.activateAnother();
  }

  get TabColor(): string {
    return toHex(this.$sheet.properties.tabColor, "");
  }

  set TabColor(value: unknown) {
    this.$context.assertStructureWritable();
    this.$sheet.properties.tabColor = value === "" ? undefined : fromHex(value);
  }

  get ShowGridlines(): boolean {
    return this.$sheet.view.showGridLines !== false;
  }

  set ShowGridlines(value: unknown) {
    this.$context.assertWritable(this.$sheet);
    this.$sheet.changeView({ showGridLines: asBoolean(value) });
  }

  get ShowHeadings(): boolean {
    return this.$sheet.view.showRowColHeaders !== false;
  }

  set ShowHeadings(value: unknown) {
    this.$context.assertWritable(this.$sheet);
    this.$sheet.changeView({ showRowColHeaders: asBoolean(value) });
  }

  /** The client library sets `showGridlines` under this name. */
  set Gridlines(value: unknown) {
    this.ShowGridlines = value;
  }

  /** The client library sets `showHeadings` under this name. */
  set Headings(value: unknown) {
    this.ShowHeadings = value;
  }

  /** Characters. */
  get StandardWidth(): number {
    return this.$sheet.dimensions.standardCharacters;
  }

  set StandardWidth(value: unknown) {
    this.$context.assertWritable(this.$sheet);
    this.$sheet.dimensions.standardCharacters = asNumber(value, 0, 255);
  }

  /** Points. */
  get StandardHeight(): number {
    return this.$sheet.dimensions.defaultRowHeight;
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.$context, this.$sheet);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.$context, this.$sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.$context, this.$sheet);
  }

  get HorizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.$context, this.$sheet, "row");
  }

  get VerticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.$context, this.$sheet, "column");
  }

  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.$context, this.$sheet);
  }

  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.$context, this.$sheet);
  }

  get CustomProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.$context, this.$sheet);
  }

  Activate(): void {
    if (this.$sheet.visibility !== "visible") throw new HostError("InvalidOperation");
    this.$context.activate(this.$sheet);
  }

  Calculate(): void {
    this.$context.requireCalculation();
  }

  Delete(): void {
    this.$context.assertStructureWritable();
    if (this.$sheet.visibility === "visible") this.assertNotLastVisible();
    const { id } = this.$sheet;
    this.$context.store.removeSheet(this.$sheet);
    this.$context.sheetRemoved(this.$sheet);
    this.$context.formulasMayChange();
    this.$context.emit(EVENT.worksheetDeleted, id, { worksheetId: id, source: "Local" });
  }

  Copy(positionType: unknown = "None", relativeTo?: unknown): HostObject {
    const other = relativeTo instanceof Worksheet ? relativeTo.$sheet : undefined;
    return this.$context.make.worksheet(copyWorksheet(this.$context, this.$sheet, positionType, other));
  }

  /** Used by the client to make event arguments. */
  _GetSheetById(id: unknown): HostObject {
    return this.$context.make.worksheet(found(this.$context.store.sheets.find((sheet) => sheet.id === id)));
  }

  private assertNotLastVisible(): void {
    const visible = this.$context.store.sheets.filter((sheet) => sheet.visibility === "visible");
    if (visible.length < 2)
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }

  private activateAnother(): void {
    const next = this.$context.store.sheets.find((sheet) => sheet.visibility === "visible");
    if (next) this.$context.activate(next);
  }
}
