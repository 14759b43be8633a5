import { mostLines } from "./trend-lines";

/** Heading of the column of lines. */
export const lineHeading = "推移";

/** What the lines show. */
export const lineNote =
  "※ 推移は、比べられる実績が２年度分以上ある指標の実績を、左から年度の順に結んだ折れ線です。比べられない年度は空けています。" +
  "目盛りは指標ごとに異なります。";

/** Where there would be too many lines. */
export const leftOutNote = `※ 推移の折れ線は、${mostLines}件を超えるとブックの動作が遅くなるため、載せていません。`;

/** Above the figures that the lines connect, outside the print area. */
export const besideLines = {
  title: "推移の折れ線の元の数値（単位をそろえた実績。印刷されません）",
  name: "指標名",
} as const;
