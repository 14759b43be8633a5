import { StyleTable, type CellStyle } from "./cell-style";
import { readCustomXml } from "./custom-xml";
import { readDefinedNames, withoutDefinedNames } from "./defined-names";
import {
  readLibraryWorkbook,
  VALUE_TYPE,
  type LibraryCell,
  type LibrarySheet,
  type LibraryWorkbook,
} from "./library";
import { NamedStyles } from "./named-style";
import { OpenError, partText, textBytes, unpack, type Parts, type UnpackLimits } from "./package";
import { readRelationships } from "./relationships";
import { readSheetPart, withoutPhonetics, type SheetReading } from "./sheet-part";
import { readSettings, SETTINGS_NAMESPACE } from "./settings-part";
import { markedFormat, readStyles, type CellFormatEntry, type StylesReading } from "./styles-part";
import { WorkbookStore } from "./workbook-store";
import { childNamed, childrenNamed, localName, parseXml, XmlError, type XmlElement } from "./xml";

/**
 * Reads an .xlsx file. Rejects with `OpenError` whose `failure` tells a file that is no zip, an encrypted or old-format
 * file, a zip that is no workbook, broken XML, and a file that unpacks to too much.
 */
export async function openWorkbook(bytes: Uint8Array, limits?: UnpackLimits): Promise<WorkbookStore> {
  const parts = unpack(bytes, limits);
  const workbookPart = readingPart("_rels/.rels", () => findWorkbookPart(parts));
  const reading = readingPart(workbookPart, () => readWorkbookPart(parts, workbookPart));
  const sheets = new Map<string, SheetReading>();
  for (const { part } of reading.sheets) {
    const xml = partText(parts, part);
    if (xml === undefined) throw new OpenError({ kind: "broken", part, detail: "The part is missing." });
    const sheet = readSheetPart(xml);
    sheets.set(part, sheet);
    parts[part] = textBytes(sheet.xml);
  }
  const stylesPart = reading.stylesPart;
  const stylesXml = stylesPart === undefined ? undefined : partText(parts, stylesPart);
  const styles =
    stylesXml === undefined ? undefined : readingPart(stylesPart ?? "", () => readStyles(stylesXml));
  if (styles && stylesPart !== undefined) parts[stylesPart] = textBytes(styles.marked);
  for (const path of Object.keys(parts)) {
    if (/sharedStrings\.xml$/i.test(path))
      parts[path] = textBytes(withoutPhonetics(partText(parts, path) ?? ""));
  }
  const customXml = readingPart("customXml", () => readCustomXml(parts, workbookPart));
  parts[workbookPart] = textBytes(withoutDefinedNames(partText(parts, workbookPart) ?? ""));
  const library = await loadLibrary(parts, workbookPart);
  const store = new WorkbookStore(library, new StyleTable(), new NamedStyles(styles?.namedStyles));
  store.customXml = customXml.filter((part) => part.namespaceUri !== SETTINGS_NAMESPACE);
  for (const part of customXml) for (const [key, value] of readSettings(part)) store.settings.set(key, value);
  fillSheets(store, reading, sheets, styles, parts);
  return store;
}

interface WorkbookReading {
  readonly sheets: readonly { readonly name: string; readonly sheetId: string; readonly part: string }[];
  readonly stylesPart: string | undefined;
  readonly names: ReturnType<typeof readDefinedNames>;
}

function readingPart<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlError) throw new OpenError({ kind: "broken", part, detail: error.message });
    throw error;
  }
}

function findWorkbookPart(parts: Parts): string {
  const root = readRelationships(parts, "").find((r) => r.type.endsWith("/officeDocument"));
  const path = root?.target ?? "xl/workbook.xml";
  if (!parts["[Content_Types].xml"] || !parts[path] || !/workbook\.xml$/.test(path))
    throw new OpenError({ kind: "not-a-workbook" });
  return path;
}

function relationshipId(element: XmlElement): string | undefined {
  return Object.entries(element.attributes).find(
    ([name]) => name.includes(":") && localName(name) === "id",
  )?.[1];
}

function readWorkbookPart(parts: Parts, path: string): WorkbookReading {
  const xml = partText(parts, path) ?? "";
  const relationships = readRelationships(parts, path);
  const sheets = childrenNamed(childNamed(parseXml(xml), "sheets"), "sheet").flatMap((element) => {
    const target = relationships.find((r) => r.id === relationshipId(element));
    if (!target?.type.endsWith("/worksheet")) return [];
    return [
      {
        name: element.attributes.name ?? "",
        sheetId: element.attributes.sheetId ?? "0",
        part: target.target,
      },
    ];
  });
  if (sheets.length === 0) throw new OpenError({ kind: "not-a-workbook" });
  const stylesPart = relationships.find((r) => r.type.endsWith("/styles"))?.target;
  return { sheets, stylesPart, names: readDefinedNames(xml) };
}

async function loadLibrary(parts: Parts, workbookPart: string): Promise<LibraryWorkbook> {
  try {
    return await readLibraryWorkbook(parts);
  } catch (error) {
    throw new OpenError({
      kind: "broken",
      part: workbookPart,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}

function fillSheets(
  store: WorkbookStore,
  reading: WorkbookReading,
  sheets: ReadonlyMap<string, SheetReading>,
  styles: StylesReading | undefined,
  parts: Parts,
): void {
  const looks = new Looks(store.styles, styles?.formats ?? []);
  for (const { name, sheetId, part } of reading.sheets) {
    const library = store.library.worksheets.find((candidate) => candidate.name === name);
    const own = sheets.get(part);
    if (!library || !own)
      throw new OpenError({ kind: "broken", part, detail: `The sheet ${name} could not be read.` });
    const sheet = store.storeFor(library, own.uid ?? derivedId(sheetId));
    settle(library, looks);
    for (const merge of own.merges) sheet.merges.add(merge);
    const targets = new Map(readRelationships(parts, part).map((r) => [r.id, r.target]));
    for (const { key, relationship } of own.customProperties) {
      const bytes = parts[targets.get(relationship) ?? ""];
      if (bytes)
        sheet.customProperties.set(key.toLowerCase(), {
          key,
          value: new TextDecoder("utf-16le").decode(bytes),
        });
    }
    store.sheets.push(sheet);
  }
  store.names = reading.names.map(({ position, ...name }) => ({
    ...name,
    sheetId: position === undefined ? undefined : store.sheets[position]?.id,
  }));
}

/** The identifier that Excel itself gives to the nth sheet of a new file. */
function derivedId(sheetId: string): string {
  return `{00000000-0001-0000-${Number(sheetId).toString(16).padStart(2, "0").toUpperCase().padEnd(4, "0")}-000000000000}`;
}

/** Turns the marked styles that the library read into shared styles with their real number format. */
class Looks {
  private readonly byFormat = new Map<number, CellStyle>();

  constructor(
    private readonly table: StyleTable,
    private readonly formats: readonly CellFormatEntry[],
  ) {}

  of(style: CellStyle | undefined): CellStyle {
    const index = markedFormat(style?.numFmt);
    const known = this.byFormat.get(index);
    if (known && index >= 0) return known;
    const entry = this.formats[index];
    const shared = this.table.intern(
      index < 0 ? { ...style } : { ...style, numFmt: entry?.numFmt, named: entry?.named },
    );
    this.byFormat.set(index, shared);
    return shared;
  }
}

function settle(sheet: LibrarySheet, looks: Looks): void {
  // The library would switch on a page number that the file keeps but does not use.
  if (!sheet.pageSetup.useFirstPageNumber)
    Object.assign(sheet.pageSetup, { firstPageNumber: undefined, useFirstPageNumber: undefined });
  for (const column of sheet.columns) if (column) column.style = looks.of(column.style);
  for (const row of sheet._rows) {
    if (!row) continue;
    row.style = looks.of(row.style);
    if (row.hidden && row._cells.length === 0) row.height ??= sheet.properties.defaultRowHeight ?? 15;
    for (const cell of row._cells) {
      if (!cell) continue;
      cell.style = looks.of(cell.style);
      if (cell.type === VALUE_TYPE.formula) unshare(cell);
    }
  }
}

/** Gives every cell of a shared formula its own, so that one of them can be overwritten without harm to the others. */
function unshare(cell: LibraryCell): void {
  const value = cell.value as { readonly sharedFormula?: string; readonly shareType?: string };
  if (value.sharedFormula !== undefined || value.shareType === "shared")
    cell.value = { formula: cell.formula, result: cell.result };
}
