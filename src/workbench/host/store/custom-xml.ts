import type { DraftParts } from "./library";
import { partText, textBytes, type Parts } from "./package";
import {
  addContentType,
  addRelationship,
  readRelationships,
  RELATIONSHIP,
  XML_DECLARATION,
} from "./relationships";
import { localName, parseXml, xmlElement, XmlError } from "./xml";

/** A custom XML part of the workbook. `id` is the GUID in braces under which programs find it again. */
export interface CustomXml {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

const ITEM_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Namespace of the root element of a text; throws `XmlError` when the text is not well-formed XML. */
export function rootNamespace(xml: string): string {
  const root = parseXml(xml);
  const prefix = root.name.includes(":") ? root.name.slice(0, root.name.indexOf(":")) : "";
  const uri = root.attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
  if (prefix !== "" && uri === undefined) throw new XmlError(`The prefix ${prefix} is not declared.`);
  return uri ?? "";
}

/** A new identifier, in braces and capitals as Office writes them. */
export function newGuid(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}

function decode(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return new TextDecoder(utf16).decode(bytes);
}

/** Custom XML parts that belong to the workbook, in the order of their relationships. */
export function readCustomXml(parts: Parts, workbookPart: string): CustomXml[] {
  return readRelationships(parts, workbookPart)
    .filter((relationship) => relationship.type === RELATIONSHIP.customXml)
    .flatMap(({ target }) => {
      const bytes = parts[target];
      if (!bytes) return [];
      const xml = decode(bytes);
      const properties = readRelationships(parts, target).find(
        (r) => r.type === RELATIONSHIP.customXmlProperties,
      );
      const item = properties && partText(parts, properties.target);
      const root = item === undefined ? undefined : parseXml(item);
      const id =
        Object.entries(root?.attributes ?? {}).find(([name]) => localName(name) === "itemID")?.[1] ??
        newGuid();
      return [{ id, namespaceUri: namespaceOrEmpty(xml), xml }];
    });
}

function namespaceOrEmpty(xml: string): string {
  try {
    return rootNamespace(xml);
  } catch (error) {
    if (error instanceof XmlError) return "";
    throw error;
  }
}

/** Writes custom XML parts with their identifiers. */
export function writeCustomXml(parts: DraftParts, customXml: readonly CustomXml[]): void {
  customXml.forEach(({ id, namespaceUri, xml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    parts[item] = textBytes(
      xml.replace(/^\ufeff/, "").replace(/(<\?xml[^>]*encoding=["'])utf-16(["'])/i, "$1UTF-8$2"),
    );
    const reference = xmlElement(
      "ds:schemaRefs",
      {},
      namespaceUri === "" ? "" : xmlElement("ds:schemaRef", { "ds:uri": namespaceUri }),
    );
    parts[properties] =
      XML_DECLARATION +
      xmlElement("ds:datastoreItem", { "ds:itemID": id, "xmlns:ds": ITEM_NAMESPACE }, reference);
    addRelationship(parts, "xl/workbook.xml", RELATIONSHIP.customXml, `../${item}`);
    addRelationship(parts, item, RELATIONSHIP.customXmlProperties, `itemProps${index + 1}.xml`);
    addContentType(parts, { extension: "xml", type: "application/xml" });
    addContentType(parts, {
      part: properties,
      type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    });
  });
}
