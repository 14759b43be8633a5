import { XMLParser } from "fast-xml-parser";

/** A node of the parser's ordered tree: one tag with its children, or a piece of text under "#text". */
type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  ignoreAttributes: true,
  removeNSPrefix: true,
});

/**
 * Not part of what a reader sees: deleted and moved-away text, field codes, the second copy of a text box for older
 * programs, readings (ruby) beside a word.
 */
const unseen = new Set([
  "del",
  "moveFrom",
  "delText",
  "instrText",
  "Fallback",
  "rt",
  "pPr",
  "rPr",
  "tblPr",
  "sectPr",
]);

const after: Readonly<Record<string, string>> = {
  p: "\n",
  tc: "\t",
  tr: "\n",
  br: "\n",
  cr: "\n",
  tab: "\t",
};

/**
 * The text of a part of a Word document (document.xml, footnotes.xml) as a reader sees it: a line for each paragraph, cells of
 * a table apart. `xml` must be well-formed and without a document type.
 */
export function wordText(xml: string): string {
  const pieces: string[] = [];
  collect(parser.parse(xml), pieces);
  return pieces.join("");
}

function collect(nodes: unknown, pieces: string[]): void {
  if (!Array.isArray(nodes)) return;
  for (const node of nodes as readonly Node[]) {
    for (const [tag, inside] of Object.entries(node)) {
      if (unseen.has(tag)) continue;
      if (tag === "t") pieces.push(textIn(inside));
      else collect(inside, pieces);
      pieces.push(after[tag] ?? "");
    }
  }
}

function textIn(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return (nodes as readonly Node[])
    .map(({ "#text": text }) => (typeof text === "string" ? text : ""))
    .join("");
}
