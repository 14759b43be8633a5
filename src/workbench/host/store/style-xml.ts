import type {
  BorderEdge,
  CellStyle,
  StyleAlignment,
  StyleBorder,
  StyleColor,
  StyleFill,
  StyleFont,
} from "./cell-style";
import { childNamed, localName, xmlElement, type XmlElement } from "./xml";

function flag(value: string | undefined): boolean {
  return value !== undefined && value !== "0" && value !== "false";
}

function number(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

/** Copies only the members that have a value, so that equal looks give equal objects. */
function defined<T extends object>(members: T): T {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;
}

function readColor(element: XmlElement | undefined): StyleColor | undefined {
  if (!element) return undefined;
  const { rgb, theme, tint, indexed } = element.attributes;
  return defined({ argb: rgb, theme: number(theme), tint: number(tint), indexed: number(indexed) });
}

function writeColor(tag: string, color: StyleColor | undefined): string {
  return color
    ? xmlElement(tag, { rgb: color.argb, theme: color.theme, indexed: color.indexed, tint: color.tint })
    : "";
}

/** Reads `<font>`. */
export function readFont(element: XmlElement): StyleFont {
  const value = (name: string): string | undefined => childNamed(element, name)?.attributes.val;
  const on = (name: string): true | undefined => {
    const child = childNamed(element, name);
    return child && (child.attributes.val === undefined || flag(child.attributes.val)) ? true : undefined;
  };
  const underline = childNamed(element, "u");
  return defined({
    name: value("name"),
    size: number(value("sz")),
    bold: on("b"),
    italic: on("i"),
    strike: on("strike"),
    underline: underline && ((underline.attributes.val as StyleFont["underline"]) ?? true),
    vertAlign: value("vertAlign") as StyleFont["vertAlign"],
    color: readColor(childNamed(element, "color")),
    family: number(value("family")),
    charset: number(value("charset")),
    scheme: value("scheme"),
  });
}

/** Writes `<font>` with its children in the order of the schema. */
export function writeFont(font: StyleFont): string {
  const val = (tag: string, value: string | number | undefined): string =>
    value === undefined ? "" : xmlElement(tag, { val: value });
  const underline = font.underline === true ? "single" : font.underline || undefined;
  return xmlElement(
    "font",
    {},
    (font.bold ? "<b/>" : "") +
      (font.italic ? "<i/>" : "") +
      (font.strike ? "<strike/>" : "") +
      val("u", underline === "none" ? undefined : underline) +
      val("vertAlign", font.vertAlign) +
      val("sz", font.size) +
      writeColor("color", font.color) +
      val("name", font.name) +
      val("family", font.family) +
      val("charset", font.charset) +
      val("scheme", font.scheme),
  );
}

/** Reads `<fill>`; gradients, which named styles hardly use, are not kept. */
export function readFill(element: XmlElement): StyleFill | undefined {
  const pattern = childNamed(element, "patternFill");
  if (!pattern) return undefined;
  return defined({
    type: "pattern",
    pattern: pattern.attributes.patternType ?? "none",
    fgColor: readColor(childNamed(pattern, "fgColor")),
    bgColor: readColor(childNamed(pattern, "bgColor")),
  });
}

/** Writes `<fill>`. */
export function writeFill(fill: StyleFill): string {
  const colors = writeColor("fgColor", fill.fgColor) + writeColor("bgColor", fill.bgColor);
  return xmlElement("fill", {}, xmlElement("patternFill", { patternType: fill.pattern ?? "none" }, colors));
}

const EDGES = ["left", "right", "top", "bottom"] as const;

/** Reads `<border>`. */
export function readBorder(element: XmlElement): StyleBorder {
  const edge = (name: string): BorderEdge | undefined => {
    const child = childNamed(element, name);
    if (!child?.attributes.style) return undefined;
    return defined({ style: child.attributes.style, color: readColor(childNamed(child, "color")) });
  };
  return defined(Object.fromEntries(EDGES.map((name) => [name, edge(name)])) as StyleBorder);
}

/** Writes `<border>`. */
export function writeBorder(border: StyleBorder): string {
  const edges = EDGES.map((name) =>
    xmlElement(name, { style: border[name]?.style }, writeColor("color", border[name]?.color)),
  );
  return xmlElement("border", {}, `${edges.join("")}<diagonal/>`);
}

const VERTICAL: Readonly<Record<string, string>> = { center: "middle" };

/** Reads `<alignment>`. */
export function readAlignment(element: XmlElement): StyleAlignment {
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation, readingOrder } =
    element.attributes;
  const rotation = number(textRotation);
  return defined({
    horizontal,
    vertical: vertical === undefined ? undefined : (VERTICAL[vertical] ?? vertical),
    wrapText: flag(wrapText) || undefined,
    shrinkToFit: flag(shrinkToFit) || undefined,
    indent: number(indent),
    textRotation:
      rotation === 255
        ? ("vertical" as const)
        : rotation !== undefined && rotation > 90
          ? 90 - rotation
          : rotation,
    readingOrder: readingOrder === "1" ? "ltr" : readingOrder === "2" ? "rtl" : undefined,
  });
}

/** Writes `<alignment>`. */
export function writeAlignment(alignment: StyleAlignment): string {
  const turn = alignment.textRotation;
  return xmlElement("alignment", {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical === "middle" ? "center" : alignment.vertical,
    textRotation: turn === "vertical" ? 255 : turn !== undefined && turn < 0 ? 90 - turn : turn,
    wrapText: alignment.wrapText ? 1 : undefined,
    indent: alignment.indent,
    shrinkToFit: alignment.shrinkToFit ? 1 : undefined,
    readingOrder: alignment.readingOrder === "ltr" ? 1 : alignment.readingOrder === "rtl" ? 2 : undefined,
  });
}

/** The look that an `<xf>` stands for, without its number format. */
export function readXf(
  xf: XmlElement,
  parts: {
    readonly fonts: readonly XmlElement[];
    readonly fills: readonly XmlElement[];
    readonly borders: readonly XmlElement[];
  },
): CellStyle {
  const at = (list: readonly XmlElement[], name: string): XmlElement | undefined =>
    list[Number(xf.attributes[name] ?? -1)];
  const font = at(parts.fonts, "fontId");
  const fill = at(parts.fills, "fillId");
  const border = at(parts.borders, "borderId");
  const alignment = xf.children.find((child) => localName(child.name) === "alignment");
  const protection = xf.children.find((child) => localName(child.name) === "protection");
  const readFillIfAny = fill && readFill(fill);
  return defined({
    font: font && readFont(font),
    fill: readFillIfAny?.pattern === "none" ? undefined : readFillIfAny,
    border: border && Object.keys(readBorder(border)).length > 0 ? readBorder(border) : undefined,
    alignment: alignment && readAlignment(alignment),
    protection: protection && {
      locked: protection.attributes.locked === undefined ? true : flag(protection.attributes.locked),
      hidden: flag(protection.attributes.hidden),
    },
  });
}
