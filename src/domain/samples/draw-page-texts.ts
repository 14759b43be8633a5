import type { HeaderFooterPart, SamplePage } from "./sample-sheet";

/** A header or footer on a page: `x` is its beginning, middle or end, `y` its baseline. In points. */
export type PageText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly horizontal: "left" | "center" | "right";
};

/** What the codes of headers and footers stand for on a page. */
type PageFacts = { readonly page: number; readonly pages: number; readonly sheet: string };

/** About the height of a line of the letters that Excel prints headers in, in points. */
const lineHeight = 12;

const places: readonly (readonly [HeaderFooterPart, "header" | "footer", PageText["horizontal"]])[] = [
  ["leftHeader", "header", "left"],
  ["centerHeader", "header", "center"],
  ["rightHeader", "header", "right"],
  ["leftFooter", "footer", "left"],
  ["centerFooter", "footer", "center"],
  ["rightFooter", "footer", "right"],
];

/** Headers and footers of a page as they are printed; what only the printer knows (date, file) is left out. */
export function drawPageTexts(
  { headerFooter, margins }: SamplePage,
  paper: { readonly width: number; readonly height: number },
  facts: PageFacts,
): readonly PageText[] {
  const xs = { left: margins.left, center: paper.width / 2, right: paper.width - margins.right };
  const ys = { header: margins.header + lineHeight, footer: paper.height - margins.footer };
  return places.flatMap(([part, place, horizontal]) => {
    const text = printed(headerFooter[part], facts);
    return text === "" ? [] : [{ text, x: xs[horizontal], y: ys[place], horizontal }];
  });
}

/** The codes of fonts, sizes and colours, each with what belongs to it. */
const formatCodes = /&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[BIUESXYDTFZG]/giu;

function printed(codes: string, { page, pages, sheet }: PageFacts): string {
  return codes
    .split("&&")
    .map((part) =>
      part
        .replace(formatCodes, "")
        .replace(/&P/giu, String(page))
        .replace(/&N/giu, String(pages))
        .replace(/&A/giu, () => sheet),
    )
    .join("&")
    .trim();
}
