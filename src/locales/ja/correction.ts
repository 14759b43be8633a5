import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import type { Tally } from "../../domain/evaluation/tally";
import type {
  HeaderCorrection,
  LabelCorrection,
  RowCorrection,
} from "../../domain/recognition/corrections/corrections";
import type { OutlinedRow } from "../../domain/recognition/outline/sheet-outline";
import type { Role } from "../../domain/recognition/recognised-table";
import { inline } from "./cells";
import { roleWord } from "./words";

const longest = 40;
const longestSample = 18;

/** A text of a sheet within a sentence or a line: one line, cut where it is long. */
function brief(text: string, most = longest): string {
  const line = inline(text);
  return line.length <= most ? line : `${line.slice(0, most)}…`;
}

const counted = (indicators: number, tally: Tally | null): string => {
  if (tally === null) return `${indicators}指標`;
  const parts = [
    `達成 ${tally.achieved}`,
    `未達成 ${tally.notAchieved}`,
    ...(tally.notReported > 0 ? [`実績なし ${tally.notReported}`] : []),
    ...(tally.notComparable > 0 ? [`判定不能 ${tally.notComparable}`] : []),
    `目標未設定 ${tally.withoutTarget}`,
  ];
  return `${indicators}指標（${parts.join("、")}）`;
};

/** Strings of 「読み取りの確認」. */
export const correction = {
  title: "読み取りの確認",
  back: "戻る",
  open: "読み取りの確認・変更",
  openSheet: "列を確かめる",
  point: "列を指定する",
  hint: "各列に何が入っているかを確かめ、違うときは選び直してください。元のシートは変更しません。指定はこのブックに保存され、来年度も使われます。",
  sheet: "シート",
  sheetRead: (sheet: string, indicators: number) => `${sheet}（${indicators}指標）`,
  sheetNotRead: (sheet: string) => `${sheet}（読み取りなし）`,
  exclude: "このシートは読み取らない",
  repeated: (sheets: readonly string[]) =>
    `重複のため読み取りから除外しています。同じ指標がシート${sheets.map((sheet) => `「${brief(sheet)}」`).join("")}にもあります。読み取りに含めると、重複する指標はどちらのシートの分も件数に数えます。`,
  include: "読み取りに含める",
  included:
    "読み取りに含めるように指定しています。ほかのシートと重複する指標も、どちらのシートの分も件数に数えます。",
  leaveOut: "重複のときは除外する",
  look: "確認してください",
  lookFirst: (count: number) => `確認が必要な列（${count}）`,
  columnName: (letters: string, label: string) =>
    `${letters}列　${label === "" ? "（見出しなし）" : brief(label)}`,
  labelName: (cell: string, label: string) => `${cell}　${brief(label)}`,
  doubtful: (sheet: string, place: string, label: string, role: Role) =>
    role === "other"
      ? `「${sheet}」${place}「${brief(label)}」：何が入っているかを選んでください。`
      : `「${sheet}」${place}「${brief(label)}」：「${roleWord(role)}」と判断しました。確認してください。`,
  noHeading: "見出しなし",
  samples: (texts: readonly string[]) => `例：${texts.map((text) => brief(text, longestSample)).join("／")}`,
  noSamples: "値がありません。",
  role: (name: string) => `${name}の内容`,
  year: (name: string) => `${name}の年度`,
  roleOf: (role: Role) => (role === "other" ? "読み取らない" : roleWord(role)),
  yearAsRead: (fiscalYear: number | null) =>
    fiscalYear === null ? "年度は表のとおり" : `${formatFiscalYear(fiscalYear)}（表のとおり）`,
  said: "指定済み",
  undo: "元に戻す",
  undoOf: (what: string) => `${what}の指定を元に戻す`,
  undoAll: "すべての指定を元に戻す",
  table: (first: number, last: number) =>
    first === last ? `${first}行目の見出し` : `${first}～${last}行目の見出し`,
  tableNotRead: "この表からは指標を読み取っていません。指標名、目標、実績の列を選んでください。",
  words: "見出しの言葉",
  wordsHint: "となりや下のセルの内容を表す言葉です。",
  nothingToAsk:
    "列の見出しが見つかりません。シートで見出しの行のセルを選び、［選んだ行を見出しにする］を選んでください。",
  showSelected: "シートで選んだセルの列を表示",
  headerAtSelected: "選んだ行を見出しにする",
  pointHint: "シートでセルを選んでから押してください。",
  pointed: (cell: string) => `選んだセル　${cell}`,
  pointedUnknown: (sheet: string) => `「${sheet}」は読み取りの対象ではありません。`,
  pointedBlank: "選んだセルの行には何も入力されていません。",
  noHeaderHere:
    "指標が横に並ぶ表のため、見出しの行は指定できません。左端の言葉の内容を選ぶか、指標の列を選んで指定してください。",
  row: (cell: string, { text, isColumn, isRead }: OutlinedRow) => {
    const line = isColumn ? "列" : "行";
    const which = `${cell}の${line}（「${brief(text, longestSample)}」で始まる${line}）`;
    return isRead ? `${which}を指標として読み取っています。` : `${which}は指標として読み取っていません。`;
  },
  takeRow: "指標として読み取る",
  skipRow: (isColumn: boolean) => `この${isColumn ? "列" : "行"}は読み取らない`,
  before: (indicators: number, tally: Tally | null) => `変更前：${counted(indicators, tally)}`,
  after: (indicators: number, tally: Tally | null) => `変更後：${counted(indicators, tally)}`,
  allSaid: (count: number) => `このブックで指定した内容（${count}）`,
  saidLabel: ({ sheet, label, offset, role, fiscalYear }: LabelCorrection) => {
    const what = offset === 0 ? `「${brief(label)}」` : `「${brief(label)}」の右の見出しのない列`;
    const year = fiscalYear === null ? "" : `（${formatFiscalYear(fiscalYear)}）`;
    return `「${sheet}」${what}：${correction.roleOf(role)}${year}`;
  },
  saidHeader: ({ sheet, labels }: HeaderCorrection) => `「${sheet}」見出しの行：${brief(labels.join("・"))}`,
  saidRow: ({ sheet, text, treatAs }: RowCorrection) =>
    `「${sheet}」「${brief(text)}」で始まる行・列：${treatAs === "entry" ? "指標として読み取る" : "読み取らない"}`,
  saidIncluded: (sheet: string) => `「${sheet}」：ほかのシートと重複していても読み取る`,
  saidSheet: (sheet: string) => `「${sheet}」：シートを読み取らない`,
} as const;
