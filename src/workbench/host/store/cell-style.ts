/** Look of a cell, in the shape that the store library writes. Objects are shared between cells: never change one. */
export interface CellStyle {
  readonly font?: StyleFont;
  readonly fill?: StyleFill;
  readonly border?: StyleBorder;
  readonly alignment?: StyleAlignment;
  readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
  readonly numFmt?: string;
  /** Name of the named style that the cell follows; absent for the normal style. */
  readonly named?: string;
}

export interface StyleColor {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
}

export interface StyleFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean | "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";
  readonly vertAlign?: "superscript" | "subscript";
  readonly color?: StyleColor;
  readonly family?: number;
  readonly charset?: number;
  readonly scheme?: string;
}

export interface StyleFill {
  readonly type: string;
  readonly pattern?: string;
  readonly fgColor?: StyleColor;
  readonly bgColor?: StyleColor;
}

export interface BorderEdge {
  readonly style?: string;
  readonly color?: StyleColor;
}

export interface StyleBorder {
  readonly top?: BorderEdge;
  readonly bottom?: BorderEdge;
  readonly left?: BorderEdge;
  readonly right?: BorderEdge;
  readonly diagonal?: BorderEdge & { readonly up?: boolean; readonly down?: boolean };
}

export interface StyleAlignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  readonly textRotation?: number | "vertical";
  readonly readingOrder?: string | number;
}

/** The style of a cell that was never formatted. */
export const PLAIN_STYLE: CellStyle = Object.freeze({});

/** Keeps one object per distinct style, because the library writes and caches styles by identity. */
export class StyleTable {
  private readonly byKey = new Map<string, CellStyle>([["{}", PLAIN_STYLE]]);
  private readonly known = new WeakSet<object>([PLAIN_STYLE]);

  /** The shared object for a style; equal styles give the same object. */
  intern(style: CellStyle): CellStyle {
    if (this.known.has(style)) return style;
    const clean = withoutUndefined(style);
    const key = JSON.stringify(clean);
    const found = this.byKey.get(key);
    if (found) return found;
    this.byKey.set(key, clean);
    this.known.add(clean);
    return clean;
  }

  /** Every style that was ever interned. */
  all(): Iterable<CellStyle> {
    return this.byKey.values();
  }
}

const ORDER = ["numFmt", "font", "fill", "border", "alignment", "protection", "named"] as const;

function withoutUndefined(style: CellStyle): CellStyle {
  const clean: Record<string, unknown> = {};
  const source = style as Record<string, unknown>;
  for (const key of ORDER) if (source[key] !== undefined) clean[key] = source[key];
  for (const key of Object.keys(source))
    if (!(key in clean) && source[key] !== undefined) clean[key] = source[key];
  return clean as CellStyle;
}
