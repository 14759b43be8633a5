import { folded } from "./label";

/** What a value below a heading looks like. "text" is everything else, "long" a text of several words. */
export type ValueKind =
  | "figure"
  | "date"
  | "year"
  | "verdict"
  | "unit"
  | "indicatorKind"
  | "figureKind"
  | "sort"
  | "department"
  | "text"
  | "long";

const units =
  "%|ポイント|人|名|件|回|円|千円|万円|百万円|億円|団体|箇所|か所|カ所|ヶ所|時間|分|秒|日|日間|か月|年|校|園|施設|事業|事業者|社|者|世帯|組|冊|点|" +
  "台|本|棟|戸|位|割|倍|種類|項目|業務|手続|サービス|課|公園|店|店舗|枚|部|頭|館|床|便|票|席|区画|路線|地区|ha|km|kg|t|m|m2|h|kwh|kl";
const figureText = new RegExp(
  `^[約※▲△+\\-−(]*\\d[\\d,.]*(?:${units})?(?:以上|以下|以内|未満|超)?\\)?$|[+\\-−▲△]?\\d[\\d,.]*(?:${units})(?!\\p{L})`,
  "u",
);
const unitText = new RegExp(`^[(（]?(?:${units}|－|-)(?:[/・](?:${units}))?[)）]?$`, "u");
const nothingText = /^([-―‐ー—–−]+|未設定|なし|未定|集計中|調査中|\.\.\.)$/u;
const dateText =
  /^((19|20)\d{2}[/.-]\d{1,2}([/.-]\d{1,2})?|[rhs]\d{1,2}[/.-]\d{1,2}([/.-]\d{1,2})?|(令和|平成|r|h)?(\d{1,2}|元)年\d{1,2}月(\d{1,2}日)?(頃|末|上旬|中旬|下旬|まで|予定)*|\d{1,2}月(\d{1,2}日)?(頃|末|上旬|中旬|下旬|まで|予定)*|\d{1,2}\/\d{1,2})$/u;
const yearText = /^((令和|平成|昭和|r|h|s|fy)?(\d{1,2}|元)年度?|(r|h)\d{1,2}|(fy)?(19|20)\d{2}年度?)(末)?$/u;
const verdictText =
  /^([a-es][+-]?|ss|◎|○|〇|●|△|▲|×|達成|未達成|目標達成|概ね達成|おおむね達成|一部達成|達成済み?|(概ね|おおむね)?順調|やや遅れ(ている)?|遅れ(ている)?|遅延|計画どおり|予定どおり|achieved|notachieved|ontrack|delayed)$/u;
const indicatorKindText =
  /^(活動|成果|アウトプット|アウトカム|インプット|中間成果|最終成果|結果|代替|output|outcome)(指標)?[①-⑳\d]*$/u;
const figureKindText = /^(目標|実績|計画|見込み?|達成率|進捗率|target|actual)(値|数|額)?$/u;
const sortText =
  /^(新規|継続|拡充|拡大|完了|廃止|縮小|改善|休止|見直し?|現状維持|ハード|ソフト|直営|委託|一般|主要|その他|義務|任意|法定|有|無|定量|定性|単年度|累計)(的|事業|指標)?$/u;
const departmentText = /(部|局|課|室|署|館|係|事務局|委員会|センター|グループ)$/u;
const shortest = 2;
const longestFigure = 25;
const longestShort = 30;
const longestDepartment = 15;

/** Tells what a displayed value looks like; null for a blank cell or a mark that says there is nothing. */
export function valueKind(shown: string, isNumber: boolean): ValueKind | null {
  const text = folded(shown);
  if (text === "" || nothingText.test(text)) return null;
  if (text.length <= longestFigure) {
    if (dateText.test(text)) return "date";
    if (yearText.test(text) && !isNumber) return "year";
  }
  if (isNumber) return "figure";
  if (text.length <= longestFigure) {
    if (figureText.test(text)) return "figure";
    if (verdictText.test(text)) return "verdict";
    if (unitText.test(text)) return "unit";
    if (indicatorKindText.test(text)) return "indicatorKind";
    if (figureKindText.test(text)) return "figureKind";
    if (sortText.test(text)) return "sort";
    if (text.length >= shortest && text.length <= longestDepartment && departmentText.test(text))
      return "department";
  }
  return text.length > longestShort ? "long" : "text";
}
