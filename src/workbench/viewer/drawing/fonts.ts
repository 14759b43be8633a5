import type { StyleFont } from "../../host/store/cell-style";

const MINCHO = '"MS Mincho", "IPAMincho", "Hiragino Mincho ProN", "Noto Serif CJK JP", serif';
const GOTHIC = '"MS Gothic", "IPAGothic", "Hiragino Sans", "Noto Sans CJK JP", sans-serif';
const MODERN_GOTHIC = '"Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", "IPAPGothic", sans-serif';

/** What takes the place of a font that is not installed: first by its exact name, then by what its name says of it. */
const FALLBACKS: readonly { readonly pattern: RegExp; readonly family: string }[] = [
  { pattern: /^(ＭＳ Ｐ明朝|MS PMincho)$/i, family: `"MS PMincho", "IPAPMincho", ${MINCHO}` },
  { pattern: /^(ＭＳ 明朝|MS Mincho)$/i, family: MINCHO },
  { pattern: /^(ＭＳ Ｐゴシック|MS PGothic)$/i, family: `"MS PGothic", "IPAPGothic", ${GOTHIC}` },
  { pattern: /^(ＭＳ ゴシック|MS Gothic|MS UI Gothic)$/i, family: GOTHIC },
  { pattern: /BIZ UDP明朝|BIZ UDPMincho/i, family: `"BIZ UDPMincho", "IPAPMincho", ${MINCHO}` },
  { pattern: /BIZ UD明朝|BIZ UDMincho/i, family: `"BIZ UDMincho", ${MINCHO}` },
  { pattern: /BIZ UDPゴシック|BIZ UDPGothic/i, family: `"BIZ UDPGothic", "IPAPGothic", ${GOTHIC}` },
  { pattern: /BIZ UDゴシック|BIZ UDGothic/i, family: `"BIZ UDGothic", ${GOTHIC}` },
  {
    pattern: /^(游明朝|Yu Mincho)/i,
    family: `"Yu Mincho", "Hiragino Mincho ProN", "Noto Serif CJK JP", serif`,
  },
  {
    pattern: /明朝|Mincho|Times|Century|Serif$/i,
    family: `"Hiragino Mincho ProN", "Noto Serif CJK JP", serif`,
  },
];

/** The font list for a font name of a file. Names cannot break out of the list: quotes and backslashes are dropped. */
export function fontFamily(name: string): string {
  const fallback = FALLBACKS.find(({ pattern }) => pattern.test(name))?.family ?? MODERN_GOTHIC;
  return `"${name.replace(/["\\\n]/g, "")}", ${fallback}`;
}

const DEFAULT_FONT = { name: "游ゴシック", size: 11 } as const;
const PIXELS_PER_POINT = 4 / 3;

/** Size of a font in pixels at a zoom. */
export function fontPixels(font: StyleFont | undefined, zoom: number): number {
  return (font?.size ?? DEFAULT_FONT.size) * PIXELS_PER_POINT * zoom;
}

/** A font of a file as the canvas and style sheets write it. */
export function cssFont(font: StyleFont | undefined, zoom: number): string {
  const slant = font?.italic ? "italic " : "";
  const weight = font?.bold ? "bold " : "";
  const size = Math.round(fontPixels(font, zoom) * 100) / 100;
  return `${slant}${weight}${size}px ${fontFamily(font?.name ?? DEFAULT_FONT.name)}`;
}

/** Distance of two lines in em: ＭＳ 明朝 and ＭＳ ゴシック stand closer than newer fonts. */
export function lineEm(font: StyleFont | undefined): number {
  return /^(ＭＳ|MS |BIZ)/.test(font?.name ?? DEFAULT_FONT.name) ? 1.25 : 1.35;
}
