import type { SeriesTable } from "../../plain-tables/series/series-table";

/** Name of the written sheet. */
export const sheetName = "グラフ";

/** Stands above a table that has no title. */
export const untitled = "（表題なし）";

/** Heading of the first column where the table has none for what stands there. */
export function categoryHeading(areYears: boolean): string {
  return areYears ? "年度" : "区分";
}

/** What was typed where no figure stands. The cell stays blank: a text would be drawn as zero. */
export function blankNote(typed: readonly string[]): string {
  const words = [...new Set(typed)].filter((text) => text !== "").map((text) => `「${text}」`);
  return `※ 空欄は、数値がないもの${words.length === 0 ? "" : `（元の表では${words.join("")}）`}です。`;
}

/** The order in which the key of a stack is read: greys come round again. */
export const stackNote = "※ 凡例は、積み上げた順に並べています。";

/** Above the cells that a pyramid is drawn from. */
export function besidePyramid(men: string): string {
  return `人口ピラミッドの元の数値（印刷されません）。左側に描くため、「${men}」は負の数（△）にしています。`;
}

const sourceNumber = /^資\s*料\s*[\d０-９]+(?:[-－の][\d０-９]+)?\s*[　 ]*/u;

/** 本市の市税収入の推移（単位：億円）: what the chart says of itself, where it is taken into another document. */
export function chartTitle({ title, unit }: Pick<SeriesTable, "title" | "unit">): string {
  const words = (title?.text ?? "").replace(sourceNumber, "").trim();
  const bare = words === "" ? (title?.text ?? "").trim() : words;
  return unit === null ? bare : `${bare}${unitWords(unit.text)}`;
}

/** （単位：億円） */
export function unitWords(unit: string): string {
  return `（単位：${unit}）`;
}

/** 出典：あつぎの財政状況 2020年度版 */
export function originWords(origin: string): string {
  return `出典：${origin}`;
}
