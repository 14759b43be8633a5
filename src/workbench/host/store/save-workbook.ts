import type { CellStyle } from "./cell-style";
import { dropUnusedCharts } from "./charts/drop-unused";
import { writeCharts } from "./charts/write-charts";
import { writeCustomXml } from "./custom-xml";
import { writeDefinedNames } from "./defined-names";
import { writeLibraryWorkbook, type DraftParts } from "./library";
import { pack, textBytes, type Parts } from "./package";
import { addContentType, addRelationship, RELATIONSHIP, textOf } from "./relationships";
import { writeSettings } from "./settings-part";
import { writeSheetPart } from "./sheet-part";
import type { SheetStore } from "./sheet-store";
import { styleMarkCode, writeNamedStyles, type StyleMark } from "./styles-part-write";
import type { WorkbookStore } from "./workbook-store";

/** Writes a workbook to the bytes of an .xlsx file. The workbook can be used further afterwards. */
export async function saveWorkbook(store: WorkbookStore): Promise<Uint8Array> {
  const { parts, marks } = await writeMarked(store);
  const styles = textOf(parts, STYLES);
  if (styles !== undefined) parts[STYLES] = writeNamedStyles(styles, store.namedStyles.all(), marks);
  store.sheets.forEach((sheet, index) => finishSheet(parts, sheet, `xl/worksheets/sheet${index + 1}.xml`));
  dropUnusedCharts(parts);
  const names = store.names.map(({ sheetId, ...name }) => ({
    ...name,
    position: positionOf(store, sheetId),
  }));
  parts[WORKBOOK] = writeDefinedNames(textOf(parts, WORKBOOK) ?? "", names);
  writeCustomXml(parts, [...store.customXml, ...writeSettings(store.settings)]);
  return pack(encode(parts));
}

const WORKBOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

function positionOf(store: WorkbookStore, sheetId: string | undefined): number | undefined {
  const position = store.sheets.findIndex((sheet) => sheet.id === sheetId);
  return position < 0 ? undefined : position;
}

/**
 * Lets the library write while every style that follows a named style carries a mark in place of its number format; the
 * marks are how the named style finds its way into the file.
 */
async function writeMarked(
  store: WorkbookStore,
): Promise<{ readonly parts: DraftParts; readonly marks: readonly StyleMark[] }> {
  const marks: StyleMark[] = [];
  const marked: { readonly style: { numFmt?: string }; readonly numFmt: string | undefined }[] = [];
  for (const style of store.styles.all() as Iterable<CellStyle & { numFmt?: string }>) {
    if (style.named === undefined) continue;
    marked.push({ style, numFmt: style.numFmt });
    marks.push({ numFmt: style.numFmt, named: style.named });
    style.numFmt = styleMarkCode(marks.length - 1);
  }
  try {
    return { parts: await writeLibraryWorkbook(store.library), marks };
  } finally {
    for (const { style, numFmt } of marked) {
      if (numFmt === undefined) delete style.numFmt;
      else style.numFmt = numFmt;
    }
  }
}

function finishSheet(parts: DraftParts, sheet: SheetStore, path: string): void {
  const customProperties = [...sheet.customProperties.values()].map(({ key, value }, index) => {
    const name = `customProperty${/sheet(\d+)/.exec(path)?.[1] ?? ""}_${index + 1}.bin`;
    parts[`xl/${name}`] = utf16(value);
    addContentType(parts, {
      part: `xl/${name}`,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
    });
    return { key, relationship: addRelationship(parts, path, RELATIONSHIP.customProperty, `../${name}`) };
  });
  parts[path] = writeSheetPart(textOf(parts, path) ?? "", {
    merges: sheet.merges.all(),
    uid: sheet.id,
    customProperties,
    drawing: writeCharts(parts, path, sheet.charts),
  });
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytes;
}

function encode(parts: DraftParts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([path, content]) => [
      path,
      typeof content === "string" ? textBytes(content) : content,
    ]),
  );
}
