import type { Area } from "../grid/cell-address";
import type { SheetGrid } from "../grid/sheet-grid";

/** What decides how much room a text needs in a cell. */
export type CellLook = {
  readonly font: { readonly name: string; readonly size: number };
  readonly wrap: boolean;
  readonly indent: number;
  /** The text is made smaller until it fits. */
  readonly shrinks: boolean;
  /** Written upright or turned: its height cannot be told from its width. */
  readonly turned: boolean;
};

/** The print set-up of the officer's sheet; lengths in points. */
export type SamplePage = {
  /** Excel's word for the paper; null where it has none. */
  readonly paper: string | null;
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly showGridlines: boolean;
  /** Size in percent, or so many pages wide and high (null: as many as it takes). */
  readonly zoom:
    | { readonly kind: "scale"; readonly percent: number }
    | { readonly kind: "fit"; readonly wide: number | null; readonly high: number | null };
  /** Header and footer with Excel's codes. */
  readonly headerFooter: Readonly<Record<HeaderFooterPart, string>>;
  /** Rows repeated on every page, 0-based and inclusive; null when there are none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
};

/** The six places of header and footer. */
export type HeaderFooterPart =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** ひな形: a sheet that the officer drew, with all that decides how it is filled. */
export type SampleSheet = {
  readonly grid: SheetGrid;
  /** What is copied: the print area, else everything that holds content. */
  readonly area: Area;
  /** Width of each column in points, from column 0 to the last of the area; 0 for a hidden one. */
  readonly columnWidths: readonly number[];
  /** Height of each row of the area in points; 0 for a hidden one. */
  readonly rowHeights: readonly number[];
  /** Looks of the cells of the area, row by row. */
  readonly looks: readonly (readonly CellLook[])[];
  readonly page: SamplePage;
};
