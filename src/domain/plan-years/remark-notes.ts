import { fiscalYearsIn } from "../fiscal-year/fiscal-years-in";
import { dateOfFigure } from "./dates-of-figures";
import type { FigureNote } from "./figure-note";

/** What a remark says about the actual beside it. */
export type RemarkNote = Pick<FigureNote, "kind" | "words">;

const provisional = /速報値?|暫定値?|概算値|未確定(?:値|の値)/;
const confirmed = /確定値|確定しま?した|確定済/;
const forecast =
  /実績見込み?(?:値|額)?|年度末見込み?|決算見込み?(?:額)?|見込み?(?:値|額)|(?:実績|数値|値)は、?見込み?|^[\s※*(]*見込み?[\s。)]*$/;
const day = /\d{1,2} ?月(?: ?\d{1,2} ?日|末)? ?(?:末)?(?:時点|現在)/;
/** What follows a year when the sentence is about the figure beside it, and not about another one. */
const isTheFigure =
  /^ ?(?:度|の|時点の?|度の)*(?:(?:調査|統計|公表)の?)?(?:実績値?|値|数値|データ|結果|調査|統計)?(?:を(?:記載|掲載|使用|代用|計上|参考|入力|用い)|を基に|(?:です|である|による|に基づく)|[。)\s]*$)/;
const leads = /参考として|参考値?|直近|最新|代わり|代え|直前/;

/**
 * What a remark or reason says about the actual beside it: 「速報値」「年度末見込み」「H28年の値」「９月30日現在」. Only where it surely
 * speaks of this figure: 「令和5年度実績は80人」 and 「来年度に完了見込み」 say something else.
 */
export function remarkNotes(remark: string, fiscalYear: number): readonly RemarkNote[] {
  return remark
    .normalize("NFKC")
    .split(/[\n。]/)
    .flatMap((sentence) => notesOfSentence(sentence.trim(), fiscalYear));
}

function notesOfSentence(sentence: string, fiscalYear: number): readonly RemarkNote[] {
  if (sentence === "" || /目標/.test(sentence)) return [];
  const notes: RemarkNote[] = [];
  const early = provisional.exec(sentence)?.[0];
  if (early !== undefined && !confirmed.test(sentence)) notes.push({ kind: "provisional", words: early });
  const expected = forecast.exec(sentence)?.[0];
  if (expected !== undefined) notes.push({ kind: "forecast", words: expected.replace(/^[\s※*(]+/, "") });
  const date = day.exec(sentence)?.[0];
  if (date !== undefined && dateOfFigure(sentence, fiscalYear) === "withinYear") {
    notes.push({ kind: "asOf", words: date });
  }
  const year = otherYearIn(sentence, fiscalYear);
  if (year !== null) notes.push({ kind: "otherYear", words: year });
  return notes;
}

/** The other year that a sentence says the figure belongs to; null when it names none or speaks of something else. */
function otherYearIn(sentence: string, fiscalYear: number): string | null {
  for (const { start, end, year } of fiscalYearsIn(sentence)) {
    const words = sentence.slice(start, end);
    const before = sentence.slice(0, start);
    const after = sentence.slice(end);
    if (year === null || dateOfFigure(words, fiscalYear) !== "otherYear") continue;
    const only =
      /^[\s※*(]*$/.test(before) && /^(?:度|年度?)?(?:[\s)]|の?(?:実績|値|数値|実績値|調査))*$/.test(after);
    if (
      only ||
      (isTheFigure.test(after) &&
        (/値|数値|データ|結果|調査|統計|を|です|による/.test(after) || leads.test(before)))
    )
      return words;
  }
  return null;
}
