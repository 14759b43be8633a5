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

/** The part of the plan that one department keeps, as it hands it in: the actuals are raised by so much. */
export type HandedIn = { readonly first: number; readonly count: number; readonly raisedBy: number };

export type WorkbookOptions = {
  /** Indicators in a row that one department keeps; without it an initiative's, thirty departments in turn. */
  readonly perDepartment?: number;
  /** Only these indicators of the plan. */
  readonly only?: HandedIn;
  /** Every third actual is missing, every fourth remark left open: much to be found by a check. */
  readonly untidy?: boolean;
};

/**
 * Makes a list of so many indicators as an officer keeps it: goals, initiatives and contents merged downwards.
 * Every third indicator is achieved.
 */
export async function makeWorkbook(
  indicators: number,
  path: string,
  {
    perDepartment,
    only = { first: 0, count: indicators, raisedBy: 0 },
    untidy = false,
  }: WorkbookOptions = {},
): Promise<void> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("取組一覧");
  sheet.addRow(["第６次行政改革大綱「あつぎ行政経営プラン」令和元（2019）年度 取組一覧"]);
  sheet.addRow([]);
  sheet.addRow(headings);
  const firstRow = 4;
  const end = Math.min(indicators, only.first + only.count);
  const rowOf = (indicator: number): number =>
    firstRow + Math.min(Math.max(indicator, only.first), end) - only.first;
  const merges: { column: number; top: number; bottom: number }[] = [];
  const merge = (column: number, from: number, to: number): void => {
    const [top, bottom] = [rowOf(from), rowOf(to) - 1];
    if (bottom > top) merges.push({ column, top, bottom });
  };
  for (let done = 0, initiative = 0; done < end; initiative++) {
    const count = Math.min(
      indicatorsPerInitiative[initiative % indicatorsPerInitiative.length] ?? 1,
      indicators - done,
    );
    for (let index = done; index < done + count; index++) {
      if (index < only.first || index >= end) continue;
      const target = 40 + ((index * 7) % 50);
      const actual = (index % 3 === 0 ? target + 1 : target - 3.5) + only.raisedBy;
      const department = perDepartment ? Math.floor(index / perDepartment) : initiative % 30;
      sheet.addRow([
        initiative + 1,
        goals[Math.floor((index * goals.length) / indicators)],
        `計画${initiative + 1} 市民とともに進める取組`,
        contents[initiative % contents.length],
        `${names[index % names.length]} ${index + 1}`,
        `第${department + 1}課`,
        `${target}.0％`,
        untidy && index % 3 === 1 ? null : `${actual.toFixed(1)}％`,
        untidy && index % 4 === 0 ? "調整中" : index % 10 === 0 ? "※ 年度末の数値" : null,
      ]);
    }
    for (const column of perDepartment ? [1, 3, 4] : [1, 3, 4, 6]) merge(column, done, done + count);
    done += count;
  }
  for (let goal = 0; goal < goals.length; goal++) {
    merge(
      2,
      Math.ceil((goal * indicators) / goals.length),
      Math.ceil(((goal + 1) * indicators) / goals.length),
    );
  }
  mergeUnchecked();
  for (const { column, top, bottom } of merges) sheet.mergeCells(top, column, bottom, column);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
}
