import { areaAddress, parseArea, type Area } from "./geometry";
import { escapeXml } from "./xml";

/** What we read of a worksheet part ourselves, because the library loses it or is slow at it. */
export interface SheetReading {
  /** The part as the library shall see it. */
  readonly xml: string;
  readonly merges: readonly Area[];
  /** Identifier that Excel keeps in `xr:uid`. */
  readonly uid: string | undefined;
  /** Custom properties of the sheet: key and id of the relationship that holds the value. */
  readonly customProperties: readonly { readonly key: string; readonly relationship: string }[];
}

const PHONETIC = /<rPh\b[\s\S]*?<\/rPh>|<phoneticPr\b[^>]*\/>|<phoneticPr\b[\s\S]*?<\/phoneticPr>/g;

/** Removes furigana, which the library cannot read. */
export function withoutPhonetics(xml: string): string {
  return xml.includes("<rPh") || xml.includes("<phoneticPr") ? xml.replace(PHONETIC, "") : xml;
}

/** Takes merges, identifier and custom properties out of a worksheet part. */
export function readSheetPart(source: string): SheetReading {
  const merges: Area[] = [];
  let xml = withoutPhonetics(source);
  const start = xml.indexOf("<mergeCells");
  if (start >= 0) {
    const close = xml.indexOf("</mergeCells>", start);
    const end = close < 0 ? xml.indexOf("/>", start) + 2 : close + "</mergeCells>".length;
    for (const [, reference] of xml.slice(start, end).matchAll(/<mergeCell\b[^>]*?ref="([^"]+)"/g)) {
      const area = parseArea(reference ?? "");
      if (area) merges.push(area);
    }
    xml = xml.slice(0, start) + xml.slice(end);
  }
  const uid = /<worksheet\b[^>]*?\bxr:uid="([^"]+)"/.exec(xml.slice(0, 4096))?.[1];
  const customProperties = [...xml.matchAll(/<customPr\b[^>]*>/g)].flatMap(([tag]) => {
    const key = /\bname="([^"]*)"/.exec(tag)?.[1];
    const relationship = /\br:id="([^"]*)"/.exec(tag)?.[1];
    return key !== undefined && relationship !== undefined ? [{ key, relationship }] : [];
  });
  return { xml, merges, uid, customProperties };
}

/** What is put into a worksheet part after the library wrote it. */
export interface SheetAdditions {
  /** Relationship of a drawing that the part does not name yet. */
  readonly drawing: string | null;
  readonly merges: readonly Area[];
  readonly uid: string;
  readonly customProperties: readonly { readonly key: string; readonly relationship: string }[];
}

const BEFORE_MERGES =
  /<(sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)\b(?:[^>]*\/>|[\s\S]*?<\/\1>)/y;
const AFTER_CUSTOM_PROPERTIES =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|drawingHF|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/g;
const AFTER_DRAWING =
  /<(?:drawingHF|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/g;
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const REVISION_NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";

/** Puts merges, identifier, custom properties and drawing into a worksheet part, each at its place in the schema's order. */
export function writeSheetPart(xml: string, additions: SheetAdditions): string {
  const dataEnd = endOfSheetData(xml);
  let mergeAt = dataEnd;
  for (;;) {
    BEFORE_MERGES.lastIndex = mergeAt;
    const match = BEFORE_MERGES.exec(xml);
    if (!match) break;
    mergeAt = BEFORE_MERGES.lastIndex;
  }
  AFTER_CUSTOM_PROPERTIES.lastIndex = mergeAt;
  const customAt = AFTER_CUSTOM_PROPERTIES.exec(xml)?.index ?? mergeAt;
  AFTER_DRAWING.lastIndex = customAt;
  const drawingAt = AFTER_DRAWING.exec(xml)?.index ?? customAt;
  const { merges, customProperties, drawing } = additions;
  const mergeXml =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((m) => `<mergeCell ref="${areaAddress(m)}"/>`).join("")}</mergeCells>`;
  const customXml =
    customProperties.length === 0
      ? ""
      : `<customProperties>${customProperties.map((p) => `<customPr name="${escapeXml(p.key)}" r:id="${p.relationship}"/>`).join("")}</customProperties>`;
  return (
    withUid(xml.slice(0, dataEnd), additions.uid) +
    xml.slice(dataEnd, mergeAt) +
    mergeXml +
    xml.slice(mergeAt, customAt) +
    customXml +
    xml.slice(customAt, drawingAt) +
    (drawing === null ? "" : `<drawing xmlns:r="${RELATIONSHIPS_NAMESPACE}" r:id="${drawing}"/>`) +
    xml.slice(drawingAt)
  );
}

function endOfSheetData(xml: string): number {
  const close = xml.indexOf("</sheetData>");
  if (close >= 0) return close + "</sheetData>".length;
  const empty = /<sheetData\s*\/>/.exec(xml);
  return empty ? empty.index + empty[0].length : xml.indexOf("</worksheet>");
}

function withUid(head: string, uid: string): string {
  return head.replace(/<worksheet\b([^>]*)>/, (_, attributes: string) => {
    let text = attributes.replace(/\s+xr:uid="[^"]*"/, "");
    if (!text.includes("xmlns:xr=")) text += ` xmlns:xr="${REVISION_NAMESPACE}"`;
    if (!text.includes("xmlns:mc="))
      text += ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
    text = /mc:Ignorable="/.test(text)
      ? text.replace(/mc:Ignorable="([^"]*)"/, (whole, list: string) =>
          /\bxr\b/.test(list) ? whole : `mc:Ignorable="${list} xr"`,
        )
      : `${text} mc:Ignorable="xr"`;
    return `<worksheet${text} xr:uid="${uid}">`;
  });
}
