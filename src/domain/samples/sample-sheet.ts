import type { Area } from "../grid/cell-address";
import type { SheetGrid } from "../grid/sheet-grid";

/** A line along an edge of a cell; width in points. */
export type EdgeLine = {
  readonly width: number;
  readonly color: string;
  readonly kind: "solid" | "dashed" | "dotted" | "double";
};

/** How a cell of the officer's sheet looks: what decides about the room for its text, and what is seen. Colours "#RRGGBB". */
export type CellLook = {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly color: string;
  };
  /** Null where the cell is not filled. */
  readonly fill: string | null;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly edges: {
    readonly top: EdgeLine | null;
    readonly bottom: EdgeLine | null;
    readonly left: EdgeLine | null;
    readonly right: EdgeLine | null;
  };
  readonly wrap: boolean;
  readonly indent: number;
  /** The text is made smaller until it fits. */
  readonly shrinks: boolean;
  /** Written upright or turned: its height cannot be told from its width. */
  readonly turned: boolean;
};

/** A cell that nobody has formatted. */
export const plainLook: CellLook = {
  font: { name: "", size: 11, bold: false, color: "#000000" },
  fill: null,
  horizontal: "left",
  vertical: "center",
  edges: { top: null, bottom: null, left: null, right: null },
  wrap: false,
  indent: 0,
  shrinks: false,
  turned: false,
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
  /** Height of each row of the area in points, of a card also of the rows right below it; 0 for a hidden one. */
  readonly rowHeights: readonly number[];
  /** Looks of the cells of the area, row by row. */
  readonly looks: readonly (readonly CellLook[])[];
  readonly page: SamplePage;
};
