import { textAt, valueAt } from "../grid/sheet-grid";
import { folded } from "./label";
import type { Role } from "./recognised-table";
import type { SheetView } from "./sheet-view";

/** Shares (0 to 1) of the filled cells below a heading, nothing-to-report marks left out. `filled` counts them. */
export type ValueEvidence = {
  readonly filled: number;
  readonly figures: number;
  readonly longTexts: number;
};

const sampleRows = 200;
const units =
  "%|ポイント|人|名|件|回|円|千円|万円|百万円|億円|団体|箇所|か所|カ所|ヶ所|時間|分|秒|日|日間|か月|年|校|園|施設|事業|事業者|社|者|世帯|組|冊|点|" +
  "台|本|棟|戸|位|割|倍|種類|項目|業務|手続|サービス|課|公園|店|店舗|枚|部|頭|館|床|便|票|席|区画|路線|地区|ha|km|kg|t|m|m2|h|kwh|kl";
const figureText = new RegExp(
  `^[約※▲△+\\-−(]*\\d[\\d,.]*(?:${units})?(?:以上|以下|以内|未満|超)?\\)?$|[+\\-−▲△]?\\d[\\d,.]*(?:${units})(?!\\p{L})`,
  "u",
);
const nothingText = /^([-―‐ー—–−]+|未設定|なし|未定|集計中|調査中|\.\.\.)$/u;

/** Looks at the first cells below a heading. Only cells that begin in their row count, so merged ones count once. */
export function valueEvidence(
  view: SheetView,
  column: number,
  firstRow: number,
  endRow: number,
): ValueEvidence {
  let filled = 0;
  let figures = 0;
  let longTexts = 0;
  for (let row = firstRow; row < Math.min(endRow, firstRow + sampleRows); row++) {
    const text = folded(textAt(view.grid, row, column));
    if (text === "" || nothingText.test(text)) continue;
    const area = view.mergeAt(row, column);
    if (area && area.columnCount > 1) continue;
    filled++;
    if (typeof valueAt(view.grid, row, column) === "number") figures++;
    else if (text.length <= 25 && figureText.test(text)) figures++;
    else if (text.length > 30) longTexts++;
  }
  return { filled, figures: filled ? figures / filled : 0, longTexts: filled ? longTexts / filled : 0 };
}

/** How much (0 to about 0.5) the values speak against a role. */
export function mismatch(role: Role, { filled, figures, longTexts }: ValueEvidence): number {
  if (filled === 0) return 0;
  switch (role) {
    case "target":
    case "actual":
    case "baseline":
    case "rate":
      return 0.15 * (1 - figures) + 0.35 * longTexts;
    case "goal":
    case "initiative":
    case "content":
    case "indicator":
    case "department":
      return 0.4 * figures;
    case "unit":
    case "verdict":
      return 0.3 * figures + 0.4 * longTexts;
    case "number":
      return 0.4 * longTexts;
    case "remark":
    case "other":
      return 0;
  }
}
