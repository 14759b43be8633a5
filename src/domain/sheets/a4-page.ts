import type { PageSetup } from "./sheet-plan";

/** How the A4 page lies. */
export type Orientation = PageSetup["orientation"];

/** Sides of the paper in points. */
const short = 595.28;
const long = 841.89;

/** Part of the page height that is filled: printers differ in what they take as a page. */
const usedPage = 0.97;

/** Width and height of the paper in points. */
export const paper: Readonly<Record<Orientation, { readonly width: number; readonly height: number }>> = {
  portrait: { width: short, height: long },
  landscape: { width: long, height: short },
};

/** Margins on all four sides in points: 2 cm for what is bound into a document, 1.5 cm for tables. */
export const margins = { document: 56.7, table: 42.5 } as const;

/** What tells one page set-up from another. */
export type A4Page = {
  readonly orientation: Orientation;
  /** On all four sides, in points; header and footer stand in its middle. */
  readonly margin: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** As `PageSetup.footerCenter`; absent for a page without number. */
  readonly footer?: string;
  readonly titleRows?: PageSetup["titleRows"] | null;
};

/** Room for rows on one page in points. */
export function pageHeight(orientation: Orientation, margin: number): number {
  return (paper[orientation].height - 2 * margin) * usedPage;
}

/** Page set-up of a sheet that is printed from its first row and column on. */
export function a4Page({ orientation, margin, rowCount, columnCount, footer, titleRows }: A4Page): PageSetup {
  return {
    paper: "A4",
    orientation,
    margins: {
      top: margin,
      bottom: margin,
      left: margin,
      right: margin,
      header: margin / 2,
      footer: margin / 2,
    },
    printArea: { row: 0, column: 0, rowCount, columnCount },
    centerHorizontally: true,
    ...(footer === undefined ? {} : { footerCenter: footer }),
    ...(titleRows ? { titleRows } : {}),
  };
}
