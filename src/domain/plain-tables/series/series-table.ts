import type { DecimalText } from "../../decimal/decimal";
import type { SourcedText } from "../../plan/plan";

/** How a series table is drawn. */
export type SeriesChartKind = "columns" | "stackedColumns" | "bars" | "stackedBars" | "lines" | "pyramid";

/** A figure of a series. `value` is null where there is none yet (blank, ―, 集計中); then `text` is as typed. */
export type SeriesFigure = SourcedText & {
  readonly value: DecimalText | null;
  /** Decimals that the officer's sheet shows. */
  readonly decimals: number;
};

/** One series (市民税, 男): a figure for each category. */
export type Series = { readonly name: SourcedText; readonly figures: readonly SeriesFigure[] };

/** Figures over years or groups that belong in one chart, as read from a plain table. */
export type SeriesTable = {
  readonly sheet: string;
  readonly title: SourcedText | null;
  /** What the categories are (年度, 年齢); null where the sheet does not say it. */
  readonly corner: SourcedText | null;
  /** Whether the categories are years. */
  readonly areYears: boolean;
  /** Of all figures; null where nobody says it. */
  readonly unit: SourcedText | null;
  /** 出典, without the word. */
  readonly origin: SourcedText | null;
  /** Lines below the table that begin with ※ or 注. */
  readonly notes: readonly SourcedText[];
  readonly kind: SeriesChartKind;
  readonly categories: readonly SourcedText[];
  readonly series: readonly Series[];
  /** 合計 as typed; it is printed but not drawn. */
  readonly total: Series | null;
};
