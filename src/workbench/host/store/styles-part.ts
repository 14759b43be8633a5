import type { CellStyle } from "./cell-style";
import { INCLUDE_ALL, NORMAL, type NamedStyle, type StyleIncludes } from "./named-style";
import { builtInFormat } from "../../../number-formats/number-format-ids";
import { readXf } from "./style-xml";
import { childNamed, childrenNamed, parseXml, type XmlElement } from "./xml";

/** What we keep of a cell format (`<xf>` number N) beside what the library reads: its number format and named style. */
export interface CellFormatEntry {
  readonly numFmt: string | undefined;
  readonly named: string | undefined;
}

/** Result of reading the styles part before the library does. */
export interface StylesReading {
  readonly formats: readonly CellFormatEntry[];
  readonly namedStyles: readonly NamedStyle[];
  /** The part as the library shall see it: every cell format marked with its own number. */
  readonly marked: string;
}

const MARK_BASE = 20_000;
const MARK = /^"xf#(\d+)"$/;

/** The number of the cell format that a marked number format stands for, or -1. */
export function markedFormat(numFmt: string | undefined): number {
  const match = numFmt === undefined ? null : MARK.exec(numFmt);
  return match ? Number(match[1]) : -1;
}

/**
 * Reads what the library drops (named styles) and marks each cell format: its number format is replaced by a text that
 * names its index. After loading, a cell's number format thus tells which cell format it had. It also keeps the library
 * from turning date serials into `Date` objects.
 */
export function readStyles(xml: string): StylesReading {
  const root = parseXml(xml);
  const codes = new Map<number, string>();
  for (const numFmt of childrenNamed(childNamed(root, "numFmts"), "numFmt")) {
    codes.set(Number(numFmt.attributes.numFmtId), numFmt.attributes.formatCode ?? "General");
  }
  const formatOf = (xf: XmlElement): string | undefined => {
    const id = Number(xf.attributes.numFmtId ?? 0);
    const code = codes.get(id) ?? builtInFormat(id);
    return code === "General" ? undefined : code;
  };
  const namedStyles = readNamedStyles(root, formatOf);
  const names = new Map(namedStyles.map((entry) => [entry.xfId, entry.style.name]));
  const formats = childrenNamed(childNamed(root, "cellXfs"), "xf").map((xf) => {
    const name = names.get(Number(xf.attributes.xfId ?? 0));
    return { numFmt: formatOf(xf), named: name === NORMAL ? undefined : name };
  });
  return { formats, namedStyles: namedStyles.map((entry) => entry.style), marked: mark(xml, formats.length) };
}

function readNamedStyles(
  root: XmlElement,
  formatOf: (xf: XmlElement) => string | undefined,
): { readonly xfId: number; readonly style: NamedStyle }[] {
  const list = (name: string, child: string): XmlElement[] => childrenNamed(childNamed(root, name), child);
  const parts = {
    fonts: list("fonts", "font"),
    fills: list("fills", "fill"),
    borders: list("borders", "border"),
  };
  const xfs = list("cellStyleXfs", "xf");
  return list("cellStyles", "cellStyle").flatMap((element) => {
    const xfId = Number(element.attributes.xfId ?? 0);
    const xf = xfs[xfId];
    if (!xf) return [];
    const builtIn = element.attributes.builtinId;
    const builtInId = builtIn === undefined ? undefined : Number(builtIn);
    const name = builtInId === 0 ? NORMAL : (element.attributes.name ?? "");
    const numFmt = formatOf(xf);
    const look: CellStyle = numFmt === undefined ? readXf(xf, parts) : { ...readXf(xf, parts), numFmt };
    return [{ xfId, style: { name, builtInId, style: look, includes: includesOf(xf) } }];
  });
}

function includesOf(xf: XmlElement): StyleIncludes {
  const on = (name: string): boolean => xf.attributes[name] !== "0" && xf.attributes[name] !== "false";
  return {
    ...INCLUDE_ALL,
    number: on("applyNumberFormat"),
    alignment: on("applyAlignment"),
    font: on("applyFont"),
    border: on("applyBorder"),
    patterns: on("applyFill"),
    protection: on("applyProtection"),
  };
}

function mark(xml: string, count: number): string {
  let index = 0;
  const marked = xml.replace(/<cellXfs\b[\s\S]*?<\/cellXfs>/, (block) =>
    block.replace(/<xf\b([^>]*?)(\/?)>/g, (_, attributes: string, end: string) => {
      const rest = attributes.replace(/\s+numFmtId\s*=\s*("[^"]*"|'[^']*')/, "");
      return `<xf numFmtId="${MARK_BASE + index++}"${rest}${end}>`;
    }),
  );
  const marks = Array.from(
    { length: count },
    (_, i) => `<numFmt numFmtId="${MARK_BASE + i}" formatCode="&quot;xf#${i}&quot;"/>`,
  ).join("");
  if (/<numFmts\b[^>]*[^/]>/.test(marked)) return marked.replace("</numFmts>", () => `${marks}</numFmts>`);
  const without = marked.replace(/<numFmts\b[^>]*\/>/, "");
  return without.replace(
    /<styleSheet\b[^>]*>/,
    (open) => `${open}<numFmts count="${count}">${marks}</numFmts>`,
  );
}
