import type { SourcedText } from "../plan/plan";
import { isNoteText } from "./notes-text";
import { seenCells, type SheetView } from "./sheet-view";
import { yearMentions } from "./year-mentions";

/** What the rows above a table, or a cover, say about the plan. */
export type Title = { readonly planName: SourcedText | null; readonly fiscalYear: number | null };

type Line = SourcedText;

const fiscalYearMention =
  /(?:令和|平成|昭和|[RHＲＨ])\s*(?:元|[\d０-９]{1,2})\s*(?:[（(][^（()）]{1,10}[）)])?\s*年度|(?:19|20|１９|２０)[\d０-９]{2}\s*(?:[（(][^（()）]{1,10}[）)])?\s*年度/u;
const periodAfter = /^\s*[）)]?\s*(?:[~〜～―-]|から)/u;
const periodBefore = /(?:[~〜～―-]|から)\s*[（(]?\s*$/u;
const documentKind =
  /取組一覧|取組結果|取組状況|取組実績|実績報告|実績一覧|進捗状況|進捗管理|進捗表|進行管理|指標一覧|指標進捗|指標管理|達成状況|実施状況|実施結果|評価シート|評価結果|評価調書|管理表|管理シート|報告書|一覧表?|調書|の?取組|の?実績|の?進捗|の?結果/u;
const planWord = /計画|大綱|プラン|戦略|方針|ビジョン|プログラム|構想|改革|ガイドライン|plan|strategy/iu;
const leadingMark =
  /^\s*(?:[【（(]?(?:資料|別紙|別添|様式|参考資料|第[\d０-９]+号様式)[\s　]*(?:第?[\d０-９\-－の]+号?)?[】）)]?[\s　:：]*)+/u;
const edges = /^[\s　・:：、,〈【（(]+|[\s　・:：、,〉（(〜～~―-]+$/gu;

/** Where the kind of document begins: at the word, or at the start of its word group after the first group. */
function kindIndex(text: string): number {
  const found = documentKind.exec(text);
  if (!found) return text.length;
  const space = Math.max(text.lastIndexOf(" ", found.index), text.lastIndexOf("　", found.index));
  return space > 0 && text.slice(0, space).trim() !== "" ? space : found.index;
}

/** The name of the plan inside a title, or null: the words before the year and before the kind of document. */
export function planNameIn(title: string): string | null {
  if (!planWord.test(title)) return null;
  let rest = title.replace(/\n/gu, " ").replace(leadingMark, "");
  for (let tries = 0; tries < 3; tries++) {
    const year = fiscalYearMention.exec(rest);
    const end = Math.min(year?.index ?? rest.length, kindIndex(rest));
    const name = rest.slice(0, end).replace(edges, "");
    if (name !== "") return planWord.test(name) && name.length <= 80 ? name : null;
    if (!year || year.index > end) return null;
    rest = rest.slice(year.index + year[0].length).replace(edges, "");
  }
  return null;
}

type TitleYear = { readonly year: number; readonly rank: number };

/** Fiscal years that a title names: 対象 weighs more than 実績, which weighs more than a year alone. */
function titleYears(title: string): readonly TitleYear[] {
  return [...title.matchAll(new RegExp(fiscalYearMention, "gu"))].flatMap((match) => {
    const before = title.slice(0, match.index);
    const after = title.slice(match.index + match[0].length);
    if (periodBefore.test(before) || periodAfter.test(after)) return [];
    const year = yearMentions(match[0]).years[0];
    if (year === undefined) return [];
    if (/(対象|評価)(年度)?[:：\s]*$/u.test(before)) return [{ year, rank: 2 }];
    return [{ year, rank: /^\s*(の?実績|分|実施|の?取組|対象)/u.test(after) ? 1 : 0 }];
  });
}

const best = (years: readonly TitleYear[]): TitleYear | null =>
  years.reduce<TitleYear | null>((found, next) => (found && found.rank >= next.rank ? found : next), null);

/** The single fiscal year that a title names, or null; periods of years (令和３年度～令和８年度) name none. */
export function titleYearIn(title: string): number | null {
  return best(titleYears(title))?.year ?? null;
}

/** The year of the first line that names one; 対象年度 in any line goes first. */
function yearOfLines(lines: readonly Line[]): number | null {
  const found = lines.flatMap(({ text }) => {
    const year = best(titleYears(text));
    return year ? [{ year: year.year, rank: year.rank === 2 ? 2 : 0 }] : [];
  });
  return best(found)?.year ?? null;
}

/** Lines of a cover are joined as long as they follow each other and the year has not come. */
function joined(lines: readonly Line[], index: number): string {
  let text = lines[index]?.text ?? "";
  for (let next = index + 1; next < lines.length; next++) {
    const [before, line] = [lines[next - 1], lines[next]];
    if (!before || !line || line.cell.row !== before.cell.row + 1 || line.cell.column !== before.cell.column)
      break;
    if (fiscalYearMention.test(text) || documentKind.test(text)) break;
    text += line.text;
  }
  return text;
}

/** Reads the title from the rows before `endRow`; the first line that gives a name or a year counts. */
export function readTitle(view: SheetView, endRow: number, isCover: boolean): Title {
  const lines: Line[] = [];
  for (let row = view.grid.top; row < endRow; row++) {
    for (const cell of seenCells(view, row)) {
      if (cell.anchor.row !== row || cell.text.trim().length < 3) continue;
      lines.push({ text: cell.text, cell: { sheet: view.grid.name, row, column: cell.anchor.column } });
    }
  }
  let planName: SourcedText | null = null;
  for (const [index, line] of lines.entries()) {
    const name: string | null =
      planName === null ? planNameIn(isCover ? joined(lines, index) : line.text) : null;
    if (name !== null) planName = { text: name, cell: line.cell };
  }
  const dated = lines.filter(({ text }) => fiscalYearMention.test(text) && !isNoteText(text));
  return { planName, fiscalYear: yearOfLines(dated) };
}
