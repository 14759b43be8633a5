import type { DraftParts } from "./library";
import { partText, type Parts } from "./package";
import { childrenNamed, parseXml, xmlElement } from "./xml";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part in the package without a leading slash, or the address of something outside. */
  readonly target: string;
}

export const RELATIONSHIP = {
  chart: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart",
  drawing: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml",
  customXmlProperties: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps",
  customProperty: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty",
} as const;

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relationships of a part. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const xml = partText(parts, relationshipsPath(part));
  if (xml === undefined) return [];
  return childrenNamed(parseXml(xml), "Relationship").map(({ attributes }) => ({
    id: attributes.Id ?? "",
    type: attributes.Type ?? "",
    target:
      attributes.TargetMode === "External"
        ? (attributes.Target ?? "")
        : resolveTarget(part, attributes.Target ?? ""),
  }));
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

const OPEN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds a relationship to a part of a package that is being written; gives its new id. */
export function addRelationship(parts: DraftParts, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const known =
    textOf(parts, path) ??
    `${OPEN}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
  const used = new Set([...known.matchAll(/\bId="([^"]*)"/g)].map((match) => match[1]));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const open = known.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  parts[path] = open.replace(
    "</Relationships>",
    () => `${xmlElement("Relationship", { Id: id, Type: type, Target: target })}</Relationships>`,
  );
  return id;
}

/** Text of a part that is being written. */
export function textOf(parts: DraftParts, path: string): string | undefined {
  const content = parts[path];
  return content === undefined || typeof content === "string" ? content : new TextDecoder().decode(content);
}

/** Declares the content type of a part or of a file extension. */
export function addContentType(
  parts: DraftParts,
  entry: { readonly part?: string; readonly extension?: string; readonly type: string },
): void {
  const path = "[Content_Types].xml";
  const xml = textOf(parts, path) ?? "";
  const key = entry.part === undefined ? `Extension="${entry.extension ?? ""}"` : `PartName="/${entry.part}"`;
  if (xml.includes(key)) return;
  const line =
    entry.part === undefined
      ? xmlElement("Default", { Extension: entry.extension, ContentType: entry.type })
      : xmlElement("Override", { PartName: `/${entry.part}`, ContentType: entry.type });
  parts[path] = xml.replace("</Types>", () => `${line}</Types>`);
}

export const XML_DECLARATION = OPEN;
