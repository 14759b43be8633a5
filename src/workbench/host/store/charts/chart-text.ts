import { escapeXml, xmlElement } from "../xml";
import type { ChartFontLook } from "./chart";

/** Properties of letters as DrawingML writes them, in an element of that name. */
export function fontXml(element: string, { name, size, bold, color }: ChartFontLook): string {
  const attributes = {
    lang: element === "a:rPr" ? "ja-JP" : undefined,
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: bold === undefined ? undefined : Number(bold),
  };
  const faces = name === undefined ? "" : ["latin", "ea"].map((script) => faceXml(script, name)).join("");
  return xmlElement(element, attributes, (color === undefined ? "" : solidFill(color)) + faces);
}

const faceXml = (script: string, typeface: string): string => xmlElement(`a:${script}`, { typeface });

/** A fill in one colour ("#RRGGBB"). */
export function solidFill(color: string): string {
  return xmlElement("a:solidFill", {}, xmlElement("a:srgbClr", { val: color.replace("#", "") }));
}

/** The letters of the whole chart. */
export function chartFontXml(font: ChartFontLook): string {
  const paragraph = xmlElement("a:p", {}, xmlElement("a:pPr", {}, fontXml("a:defRPr", font)));
  return xmlElement("c:txPr", {}, `<a:bodyPr/>${paragraph}`);
}

/** The title of a chart. */
export function titleXml(text: string, font: ChartFontLook): string {
  const run = xmlElement("a:r", {}, fontXml("a:rPr", font) + xmlElement("a:t", {}, escapeXml(text)));
  const rich = xmlElement("c:rich", {}, `<a:bodyPr/>${xmlElement("a:p", {}, run)}`);
  return xmlElement("c:title", {}, `${xmlElement("c:tx", {}, rich)}<c:overlay val="0"/>`);
}
