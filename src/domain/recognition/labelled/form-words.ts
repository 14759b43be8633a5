import type { RoleGuess } from "../label-roles";
import type { Role } from "../recognised-table";

/**
 * Labels that forms have and lists do not, in the form that `readLabel` gives. They count only where the vocabulary
 * of the headings does not know the word, except for the words without a role.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const roleWords: readonly (readonly [Role, number, readonly string[]])[] = [
  [
    "department",
    0.9,
    list(
      "事業担当 事業担当課 事業所管課 事業主管課 担当グループ 担当係 担当室 作成課 作成部署 作成所属 記入課 記入所属 担当部局課 所管部課室 " +
        "担当室課名 担当部課室名 主管部課 主管部課名 実施所属 実施部署 担当課・係 担当部・課 部課名 部・課 部局課名 所属課 所属課名 課等名",
    ),
  ],
  ["number", 0.9, list("評価番号 シート番号 調書番号 個票番号 事務事業番号 カード番号 実施計画番号")],
  [
    "goal",
    0.8,
    list("総合計画の施策 施策体系 政策体系 総合計画体系 施策の柱 政策の柱 施策の体系 上位施策 上位目標"),
  ],
  [
    "initiative",
    0.9,
    list(
      "評価対象事業 評価対象事業名 対象事業 対象事業名 事業の名称 事務事業の名称 掲載事業名 計画掲載事業名",
    ),
  ],
  [
    "content",
    0.75,
    list(
      "目的・概要 事業の目的・概要 事業目的・内容 事業の目的・内容 事業の目的及び内容 取組の目的 事業の目的と内容 事業のねらい 計画の概要",
    ),
  ],
  ["fiscalYear", 0.9, list("評価対象年度 対象年度 評価年度 実績年度 報告年度 対象年 年度 実施年度")],
  ["indicatorKind", 0.9, list("指標の種類 指標種別 指標の種別 指標区分 指標の区分 指標分類")],
];

/** Labels that say nothing about indicators; they only end the value of the label left of them. */
const otherWords: ReadonlySet<string> = new Set(
  list(
    "説明・算定式 説明 算定式 算定方法 算出方法 算出式 計算式 考え方 指標の説明 指標の考え方 定義 説明・算出方法 設定根拠 目標設定の考え方 出典 " +
      "予算科目 予算 会計 会計区分 会計名 款項目 款 項 目 節 事業費 総事業費 コスト トータルコスト 人件費 直接事業費 決算額 予算額 当初予算額 " +
      "予算現額 決算見込額 一般財源 国庫支出金 県支出金 地方債 その他 財源内訳 事業種類 事業区分 事業分類 事業類型 事業性質 実施方法 実施形態 " +
      "実施手法 実施主体区分 電話 電話番号 内線 内線番号 メール 作成者 記入者 記載者 担当者 担当者名 責任者 課長名 部長名 評価者 根拠法令 法令根拠 " +
      "根拠法令等 開始年度 終了年度 事業期間 実施期間 計画期間 目標年度 達成年度 対象 対象者 意図 手段 受益者 区分 種別 項目 年次 数値 値 時点 時期 " +
      "頁 ページ 作成日 記入日 更新日 作成年月日 委託 協働 委託、協働 増減 前年度比 差 差引 様式 構成比 割合 件数 効果額",
  ),
);

const byWord = new Map<string, readonly RoleGuess[]>(
  roleWords.flatMap(([role, strength, words]) => words.map((word) => [word, [{ role, strength }]] as const)),
);

/** The roles of a word that labels in forms use; empty for a label without role, null for an unknown word. */
export function formWordGuesses(words: string): readonly RoleGuess[] | null {
  return otherWords.has(words) ? [] : (byWord.get(words) ?? null);
}

const sorts =
  "活動|成果|結果|効果|産出|投入|過程|プロセス|アウトカム|アウトプット|管理|評価|進捗|取組|代表|参考|補助|達成|数値|客観|独自|主要|実施|事業|対象";
const blockLabel = new RegExp(
  `^(?:(?:${sorts})*(?:指標|kpi)|重要業績評価指標|アウトカム|アウトプット)(?:\\([^()\\d]{1,12}\\))?(?:その|no\\.?)?[-(]?[\\dア-ンa-z一二三四五六七八九十]{0,2}\\)?$`,
  "u",
);
const plainBlock = /^(?:評価|数値|客観|代表|主要|事業|取組)?(?:指標|kpi)|^重要業績/u;

/** Whether a folded text heads the block of one indicator: 「活動指標①」「成果指標」「指標1」. */
export const namesBlock = (folded: string): boolean => blockLabel.test(folded);

/** Whether the label of a block also says what sort of indicator it is: 「成果指標」, not 「指標1」. */
export const tellsSort = (folded: string): boolean => blockLabel.test(folded) && !plainBlock.test(folded);

/** Rows of a small table that say when its figures were counted. */
export const timeRowWords = /^(時点|年度|年次|時期|基準年度?|調査年度?|実績年度?|測定年度?)$/u;

/** Words after a year that leave the heading of a column a year: 「令和６年度見込」. */
export const yearAddition = /^(見込|見込み|予定|末|年度末|現在|時点|年|年度|\(?(見込|見込み|予定)\)?)$/u;
