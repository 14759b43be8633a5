import type { Area } from "../geometry";
import type { SheetStore } from "../sheet-store";

/** The kinds of charts that can be made. */
export type ChartKind = "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "LineMarkers";

/** Letters of a chart or of a part of it; what is absent is that of the whole chart, or Excel's own. */
export interface ChartFontLook {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  /** "#RRGGBB", as all colours here. */
  color?: string;
}

/** How a series is drawn; what is absent is as Excel draws it. */
export interface SeriesLook {
  fill?: string;
  lineColor?: string;
  /** Points. */
  lineWeight?: number;
  /** Dash pattern as DrawingML names it. */
  lineDash?: string;
  /** Shape of the marks as DrawingML names it. */
  marker?: string;
  /** Points. */
  markerSize?: number;
  markerFill?: string;
  markerLine?: string;
  /** Percent of a column's width between two columns. */
  gapWidth?: number;
  /** Whether a column below zero loses its fill. */
  invertIfNegative?: boolean;
}

/** One series: where its name and its figures stand. `name` is null where the source has no headings. */
export interface SeriesStore {
  readonly name: Area | null;
  categories: Area | null;
  values: Area;
  readonly look: SeriesLook;
}

/** One axis of a chart; null is what Excel finds by itself. */
export interface AxisStore {
  visible: boolean;
  gridlines: boolean;
  labels: "High" | "Low" | "NextToAxis" | "None";
  /** Every so many categories have their name written. */
  labelSpacing: number | null;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  /** Number format of the labels; "" for that of the figures. */
  numberFormat: string;
  readonly font: ChartFontLook;
}

/** A native chart on a sheet, as it was made since the workbook was opened. */
export interface ChartStore {
  name: string;
  kind: ChartKind;
  /** The sheet on which the figures stand; its name is written when the workbook is saved. */
  readonly source: SheetStore;
  readonly series: readonly SeriesStore[];
  /** The cells that the chart covers. */
  place: Area;
  /** The paper under the chart and the frame around it: Excel's own, or none. */
  readonly background: { filled: boolean; framed: boolean };
  title: { text: string; visible: boolean; readonly font: ChartFontLook };
  legend: { position: "Top" | "Bottom" | "Left" | "Right"; visible: boolean };
  readonly font: ChartFontLook;
  readonly axes: { readonly category: AxisStore; readonly value: AxisStore };
}
