import type { Area, CellAddress } from "../grid/cell-address";
import type { PrintedPart } from "./formulas/printed-part";

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

/** A number that a cell holds, for a chart to draw: the nearest double, and the format in which it displays the cell's text. */
export type CellNumber = { readonly value: number; readonly format: string };

/** One written cell. Its text is written as text, unless it has a formula or a number. */
export type PlannedCell = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where the text comes from: empty for fixed words. */
  readonly sources: readonly CellAddress[];
  /** Id of the indicator that the cell is about, if any. */
  readonly indicatorId?: string;
  /** What the text is made of, where parts of it can be computed from the officer's cells. */
  readonly parts?: readonly PrintedPart[];
  /** "=…", to be written instead of the text, which it must give when it is computed. */
  readonly formula?: string;
  readonly number?: CellNumber;
};

/** How a series of a chart is told from the others in one colour of ink. Colours "#RRGGBB". */
export type SeriesLook = {
  readonly fill: string;
  readonly dash: "solid" | "dash" | "dot" | "dashDot";
  readonly marker: "circle" | "square" | "triangle" | "diamond";
};

/** What a chart looks like. Of a pyramid the series left of zero has negative figures; a sparkline is a line and nothing else. */
export type ChartKind =
  "columns" | "stackedColumns" | "bars" | "stackedBars" | "lines" | "pyramid" | "sparkline";

/** Ends of an axis, and the step between the numbers beside it. */
export type AxisScale = { readonly low: number; readonly high: number; readonly step: number };

/** A native chart over cells of its own. */
export type PlannedChart = {
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells that it covers; nothing is written into them. */
  readonly area: Area;
  /**
   * Headings in the first row, categories in the first column, one series in each further column. Of a sparkline its figures alone,
   * in one row.
   */
  readonly source: Area;
  /** Where the categories of a sparkline stand. */
  readonly categories?: Area;
  readonly fontName: string;
  /** Format of the numbers beside the axis. */
  readonly axisFormat: string;
  /** As Excel finds it where absent. */
  readonly scale?: AxisScale;
  /** Size in points of the names of the categories, every one of which is then written; left to Excel where absent. */
  readonly labelSize?: number;
  /** One for each series. */
  readonly series: readonly SeriesLook[];
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
  readonly charts?: readonly PlannedChart[];
};
