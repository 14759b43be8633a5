import type { CellStyle } from "./cell-style";
import { NORMAL, type NamedStyle } from "./named-style";
import { builtInFormatId } from "../../../number-formats/number-format-ids";
import { writeAlignment, writeBorder, writeFill, writeFont } from "./style-xml";
import { xmlElement, escapeXml, unescapeXml } from "./xml";

/** The named style and number format that a marked cell format of the written file stands for. */
export interface StyleMark {
  readonly numFmt: string | undefined;
  readonly named: string;
}

/** The marker code written in place of a number format while the library writes. */
export function styleMarkCode(index: number): string {
  return `"st#${index}"`;
}

const CUSTOM_BASE = 164;

/** A list element of the styles part (`fonts`, `fills`, …) that can be appended to. */
class PartList {
  private readonly added: string[] = [];
  private readonly count: number;

  constructor(
    readonly tag: string,
    private readonly original: string,
    child: RegExp,
  ) {
    this.count = (original.match(child) ?? []).length;
  }

  add(xml: string): number {
    const known = this.added.indexOf(xml);
    if (known >= 0) return this.count + known;
    this.added.push(xml);
    return this.count + this.added.length - 1;
  }

  toString(): string {
    const inner = this.original.replace(/^<[^>]*>/, "").replace(/<\/[^>]*>$/, "");
    const body = this.original.endsWith("/>") && !this.original.includes("</") ? "" : inner;
    return `<${this.tag} count="${this.count + this.added.length}">${body}${this.added.join("")}</${this.tag}>`;
  }
}

function block(xml: string, tag: string): string {
  return new RegExp(`<${tag}\\b[^>]*?(?:/>|>[\\s\\S]*?</${tag}>)`).exec(xml)?.[0] ?? "";
}

/** Number format ids of the written file: built-in ids, ids it already has, and new ones as needed. */
class FormatIds {
  private readonly ids = new Map<string, number>();
  private next = CUSTOM_BASE;
  readonly marks = new Map<number, number>();

  constructor(numFmts: string) {
    for (const [, id, code] of numFmts.matchAll(
      /<numFmt\b[^>]*?numFmtId="(\d+)"[^>]*?formatCode="([^"]*)"/g,
    )) {
      const text = unescapeXml(code ?? "");
      const mark = /^"st#(\d+)"$/.exec(text);
      this.next = Math.max(this.next, Number(id) + 1);
      if (mark) this.marks.set(Number(id), Number(mark[1]));
      else this.ids.set(text, Number(id));
    }
  }

  idOf(code: string | undefined): number {
    const known = builtInFormatId(code) ?? this.ids.get(code ?? "");
    if (known !== undefined) return known;
    const id = this.next++;
    this.ids.set(code ?? "", id);
    return id;
  }

  toString(): string {
    if (this.ids.size === 0) return "";
    const entries = [...this.ids].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    return `<numFmts count="${entries.length}">${entries.join("")}</numFmts>`;
  }
}

/**
 * Puts named styles into a styles part that the library wrote: adds their definitions, and gives each marked cell format
 * its real number format and its style.
 */
export function writeNamedStyles(
  xml: string,
  styles: readonly NamedStyle[],
  marks: readonly StyleMark[],
): string {
  const ids = new FormatIds(block(xml, "numFmts"));
  const fonts = new PartList("fonts", block(xml, "fonts"), /<font[\s/>]/g);
  const fills = new PartList("fills", block(xml, "fills"), /<fill[\s/>]/g);
  const borders = new PartList("borders", block(xml, "borders"), /<border[\s/>]/g);
  const ordered = [...styles].sort((a, b) => Number(b.name === NORMAL) - Number(a.name === NORMAL));
  const xfIds = new Map(ordered.map((style, index) => [style.name.toLowerCase(), index]));
  const styleXf = (named: NamedStyle): string => {
    const { style, includes } = named;
    return xf(style, {
      numFmtId: ids.idOf(style.numFmt),
      fontId: style.font && named.name !== NORMAL ? fonts.add(writeFont(style.font)) : 0,
      fillId: style.fill ? fills.add(writeFill(style.fill)) : 0,
      borderId: style.border ? borders.add(writeBorder(style.border)) : 0,
      applyNumberFormat: includes.number ? undefined : 0,
      applyFont: includes.font ? undefined : 0,
      applyFill: includes.patterns ? undefined : 0,
      applyBorder: includes.border ? undefined : 0,
      applyAlignment: includes.alignment ? undefined : 0,
      applyProtection: includes.protection ? undefined : 0,
    });
  };
  const styleXfs = ordered.map(styleXf).join("");
  const cellXfs = block(xml, "cellXfs").replace(
    /<xf\b([^>]*?)(\/?)>/g,
    (whole, attributes: string, end: string) => {
      const index = ids.marks.get(Number(/numFmtId="(\d+)"/.exec(attributes)?.[1] ?? -1));
      const entry = index === undefined ? undefined : marks[index];
      if (!entry) return whole;
      const rest = attributes.replace(/\s+(numFmtId|xfId|applyNumberFormat)="[^"]*"/g, "");
      const id = ids.idOf(entry.numFmt);
      const applied = id === 0 ? "" : ' applyNumberFormat="1"';
      return `<xf numFmtId="${id}"${rest} xfId="${xfIds.get(entry.named.toLowerCase()) ?? 0}"${applied}${end}>`;
    },
  );
  const cellStyles = ordered
    .map((s, xfId) => xmlElement("cellStyle", { name: s.name, xfId, builtinId: s.builtInId }))
    .join("");
  return xml
    .replace(block(xml, "numFmts"), "")
    .replace(block(xml, "fonts"), () => ids.toString() + fonts.toString())
    .replace(block(xml, "fills"), () => fills.toString())
    .replace(block(xml, "borders"), () => borders.toString())
    .replace(
      block(xml, "cellStyleXfs"),
      () => `<cellStyleXfs count="${ordered.length}">${styleXfs}</cellStyleXfs>`,
    )
    .replace(block(xml, "cellXfs"), () => cellXfs)
    .replace(
      block(xml, "cellStyles"),
      () => `<cellStyles count="${ordered.length}">${cellStyles}</cellStyles>`,
    );
}

function xf(style: CellStyle, attributes: Readonly<Record<string, number | undefined>>): string {
  const protection =
    style.protection &&
    xmlElement("protection", {
      locked: Number(style.protection.locked ?? true),
      hidden: Number(style.protection.hidden ?? false),
    });
  return xmlElement(
    "xf",
    attributes,
    (style.alignment ? writeAlignment(style.alignment) : "") + (protection ?? ""),
  );
}
