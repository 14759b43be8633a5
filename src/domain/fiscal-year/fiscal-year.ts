/**
 * A year as an officer wrote it. `from` and `to` are western years (for `fiscal`, the year the fiscal year starts in);
 * an open end is null, and both are null when the kind is `unknown`.
 */
export interface FiscalYearNotation {
  readonly raw: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly kind: "fiscal" | "calendar" | "unknown";
}
