import type { CellStyle } from "./cell-style";

/** What of a cell's look a named style decides. */
export interface StyleIncludes {
  readonly number: boolean;
  readonly alignment: boolean;
  readonly font: boolean;
  readonly border: boolean;
  readonly patterns: boolean;
  readonly protection: boolean;
}

export const INCLUDE_ALL: StyleIncludes = {
  number: true,
  alignment: true,
  font: true,
  border: true,
  patterns: true,
  protection: true,
};

/** A named cell style of the workbook (`workbook.styles`). */
export interface NamedStyle {
  readonly name: string;
  /** Number of the built-in style that it is (0 = Normal), or undefined for one of the workbook's own. */
  readonly builtInId: number | undefined;
  readonly style: CellStyle;
  readonly includes: StyleIncludes;
}

export const NORMAL = "Normal";

/** Named styles of one workbook by name; names do not tell upper from lower case. */
export class NamedStyles {
  private readonly byKey = new Map<string, NamedStyle>();

  constructor(styles: readonly NamedStyle[] = []) {
    for (const style of styles) this.set(style);
    if (!this.get(NORMAL)) this.set({ name: NORMAL, builtInId: 0, style: {}, includes: INCLUDE_ALL });
  }

  all(): NamedStyle[] {
    return [...this.byKey.values()];
  }

  get(name: string): NamedStyle | undefined {
    return this.byKey.get(name.toLowerCase());
  }

  set(style: NamedStyle): void {
    this.byKey.set(style.name.toLowerCase(), style);
  }

  delete(name: string): void {
    this.byKey.delete(name.toLowerCase());
  }
}

/** The look of a cell after it was given a named style: what the style includes is taken over, the rest stays. */
export function underStyle(cell: CellStyle, named: NamedStyle): CellStyle {
  const { style, includes } = named;
  return {
    numFmt: includes.number ? style.numFmt : cell.numFmt,
    font: includes.font ? style.font : cell.font,
    fill: includes.patterns ? style.fill : cell.fill,
    border: includes.border ? style.border : cell.border,
    alignment: includes.alignment ? style.alignment : cell.alignment,
    protection: includes.protection ? style.protection : cell.protection,
    named: named.name === NORMAL ? undefined : named.name,
  };
}
