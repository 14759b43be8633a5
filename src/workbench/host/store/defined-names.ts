import { childNamed, childrenNamed, escapeXml, parseXml, xmlElement } from "./xml";

/** A name of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Identifier of the sheet it belongs to, or undefined for the whole workbook. */
  readonly sheetId: string | undefined;
  /** What it stands for, without `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** A name as the workbook part keeps it: the sheet by its position. */
export interface WrittenName extends Omit<DefinedName, "sheetId"> {
  readonly position: number | undefined;
}

const OF_THE_LIBRARY = /^_xl(nm|chart)\./i;

/** Reads the names of a workbook part, except those of printing and filtering, which the library handles. */
export function readDefinedNames(xml: string): WrittenName[] {
  return childrenNamed(childNamed(parseXml(xml), "definedNames"), "definedName")
    .filter(({ attributes }) => !OF_THE_LIBRARY.test(attributes.name ?? ""))
    .map(({ attributes, text }) => ({
      name: attributes.name ?? "",
      position: attributes.localSheetId === undefined ? undefined : Number(attributes.localSheetId),
      formula: text.trim(),
      visible: attributes.hidden !== "1" && attributes.hidden !== "true",
      comment: attributes.comment ?? "",
    }));
}

const ONE_NAME = /<definedName\b[^>]*?(?:\/>|>[\s\S]*?<\/definedName>)/g;

/** The workbook part without the names that we keep ourselves. */
export function withoutDefinedNames(xml: string): string {
  return xml
    .replace(ONE_NAME, (whole) =>
      OF_THE_LIBRARY.test(/\bname="([^"]*)"/.exec(whole)?.[1] ?? "") ? whole : "",
    )
    .replace(/<definedNames\s*>\s*<\/definedNames>/, "");
}

/** Puts our names beside the library's into a workbook part. */
export function writeDefinedNames(xml: string, names: readonly WrittenName[]): string {
  const ours = names
    .map((n) => {
      const attributes = {
        name: n.name,
        localSheetId: n.position,
        hidden: n.visible ? undefined : 1,
        comment: n.comment || undefined,
      };
      return xmlElement("definedName", attributes, escapeXml(n.formula));
    })
    .join("");
  const kept = withoutDefinedNames(xml);
  if (ours === "") return kept;
  if (kept.includes("</definedNames>"))
    return kept.replace("</definedNames>", () => `${ours}</definedNames>`);
  return kept.replace(/<\/sheets>/, (close) => `${close}<definedNames>${ours}</definedNames>`);
}
