import { Workbook } from "@cj-tech-master/excelts";
import { writeFileSync } from "node:fs";
import { mergeUnchecked } from "./unchecked-merges";

/** Indicators that one initiative carries, in turn: as mixed as in a real plan. */
const indicatorsPerInitiative = [1, 1, 2, 1, 3, 1];

const goals = [
  "重点目標１ 強い組織をつくる",
  "重点目標２ 強い財政をつくる",
  "重点目標３ 市民とともに公共サービスを向上させる",
];
const contents = [
  "①階層別研修の充実\n②専門研修への派遣",
  "・庁内応援制度の活用\n・部内人事配置制度の活用",
  "・厚木市企業等の立地促進等に関する条例に基づく、企業誘致の積極的な展開",
];
const names = [
  "職員アンケート\n「柔軟な人材活用が図られていると感じている職員の割合」",
  "庁内応援制度及び部内人事配置制度の活用件数",
  "市民活動団体と行政の協働機会の数（累計）",
];
const headings = [
  "No.",
  "重点目標",
  "計画名",
  "取組内容",
  "指標名",
  "所管課",
  "令和元年度\n目標",
  "令和元年度\n実績",
  "備　考",
];

/**
 * Makes a list of so many indicators as an officer keeps it: goals, initiatives and contents merged downwards.
 * Every third indicator is achieved.
 */
export async function makeWorkbook(indicators: number, path: string): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("取組一覧");
  sheet.addRow(["第６次行政改革大綱「あつぎ行政経営プラン」令和元（2019）年度 取組一覧"]);
  sheet.addRow([]);
  sheet.addRow(headings);
  const firstRow = 4;
  const merges: { column: number; top: number; bottom: number }[] = [];
  for (let done = 0, initiative = 0; done < indicators; initiative++) {
    const count = Math.min(
      indicatorsPerInitiative[initiative % indicatorsPerInitiative.length] ?? 1,
      indicators - done,
    );
    for (let index = 0; index < count; index++, done++) {
      const target = 40 + ((done * 7) % 50);
      const actual = done % 3 === 0 ? target + 1 : target - 3.5;
      const goal = goals[Math.floor((done * goals.length) / indicators)];
      sheet.addRow([
        initiative + 1,
        goal,
        `計画${initiative + 1} 市民とともに進める取組`,
        contents[initiative % contents.length],
        `${names[done % names.length]} ${done + 1}`,
        `第${(initiative % 30) + 1}課`,
        `${target}.0％`,
        `${actual.toFixed(1)}％`,
        done % 10 === 0 ? "※ 年度末の数値" : null,
      ]);
    }
    if (count > 1) {
      const top = firstRow + done - count;
      for (const column of [1, 3, 4, 6]) merges.push({ column, top, bottom: top + count - 1 });
    }
  }
  for (let goal = 0; goal < goals.length; goal++) {
    const top = firstRow + Math.ceil((goal * indicators) / goals.length);
    const bottom = firstRow + Math.ceil(((goal + 1) * indicators) / goals.length) - 1;
    if (bottom > top) merges.push({ column: 2, top, bottom });
  }
  mergeUnchecked();
  for (const { column, top, bottom } of merges) sheet.mergeCells(top, column, bottom, column);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
}
