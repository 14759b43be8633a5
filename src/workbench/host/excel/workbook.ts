import type { ReferenceTable } from "../wire/references";
import { HostObject } from "../wire/host-object";
import { Application, Runtime } from "./application";
import { asText } from "./arguments";
import { CustomXmlPartCollection } from "./custom-xml-parts";
import { DocumentProperties } from "./document-properties";
import type { ExcelContext } from "./excel-context";
import { insertWorksheets } from "./insert-worksheets";
import { found } from "./lookup";
import { NamedItemCollection } from "./named-items";
import { SettingCollection } from "./settings";
import { StyleCollection } from "./styles";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheets";

/** `Excel.Workbook`, the root of everything. */
export class Workbook extends HostObject {
  static override readonly wireName = "Workbook";
  static override readonly scalars = ["Name", "ReadOnly", "IsDirty"];

  private readonly application: Application;
  private dirty = false;

  constructor(
    private readonly context: ExcelContext,
    private readonly references: () => ReferenceTable,
  ) {
    super();
    this.application = new Application(context);
  }

  get Name(): string {
    return this.context.name;
  }

  get ReadOnly(): boolean {
    return false;
  }

  get IsDirty(): boolean {
    return this.dirty;
  }

  set IsDirty(value: unknown) {
    this.dirty = value === true;
  }

  get Application(): Application {
    return this.application;
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, undefined);
  }

  get Styles(): StyleCollection {
    return new StyleCollection(this.context);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.context);
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.context);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.context);
  }

  InsertWorksheetsFromBase64(file: unknown, options?: unknown): Promise<readonly string[]> {
    return insertWorksheets(this.context, file, options);
  }

  GetSelectedRange(): HostObject {
    const sheet = this.context.activeSheet;
    return this.context.make.range(sheet, found(this.context.selectionOf(sheet)[0]));
  }

  GetSelectedRanges(): HostObject {
    const sheet = this.context.activeSheet;
    return this.context.make.rangeAreas(sheet, this.context.selectionOf(sheet));
  }

  GetActiveCell(): HostObject {
    const sheet = this.context.activeSheet;
    return this.context.make.range(sheet, {
      ...found(this.context.selectionOf(sheet)[0]),
      rowCount: 1,
      columnCount: 1,
    });
  }

  _RemoveReference(id: unknown): void {
    this.references().remove(asText(id));
  }

  _RemoveAllReferences(): void {
    this.references().removeAll();
  }

  _GetReferenceCount(): number {
    return this.references().size;
  }

  _GetObjectByReferenceId(id: unknown): HostObject {
    return this.references().get(asText(id));
  }
}
