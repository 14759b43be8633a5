import type { Area, CellAddress } from "../grid/cell-address";

/** Name of a cell style; the styles of a plan are defined in its `styles`. */
export type StyleName = string;

/** How a named cell style looks. Sizes in points, colours "#RRGGBB". */
export type CellStyle = {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border?: "none" | "thin";
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent?: number;
};

/** One written cell. Text is always written as text, never as a formula or number. */
export type PlannedCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where the text comes from: empty for fixed words. */
  readonly sources: readonly CellAddress[];
  /** Id of the indicator that the cell is about, if any. */
  readonly indicatorId?: string;
};

/** Page set-up; lengths in points. */
export type PageSetup = {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Printed area in sheet coordinates. */
  readonly printArea: Area;
  readonly centerHorizontally: boolean;
  /** Header or footer codes of Excel ("&P" page, "&N" pages). */
  readonly footerCenter?: string;
  /** Rows repeated on every page, 0-based and inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
};

/** A worksheet to be written: everything decided, nothing about Office.js. Coordinates counted from 0. */
export type SheetPlan = {
  /** Wanted name of the sheet; 31 characters at most. */
  readonly sheetName: string;
  readonly layout: string;
  /** Width of each column in points, from column 0. */
  readonly columnWidths: readonly number[];
  /** Height of each row in points, from row 0; one entry for each written row. */
  readonly rowHeights: readonly number[];
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Area[];
  readonly styles: Readonly<Record<StyleName, CellStyle>>;
  /** Which cells look how, all cells of a merge included. Areas do not overlap, so their order does not matter. */
  readonly styledAreas: readonly { readonly style: StyleName; readonly area: Area }[];
  readonly page: PageSetup;
  /** 0-based rows before which a new page begins. */
  readonly pageBreaks: readonly number[];
};
