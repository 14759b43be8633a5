import type { EffectTerm } from "../../plain-tables/effect-terms";
import { formatFiscalYearShort } from "../../fiscal-year/format-fiscal-year";

/** Title where none stands above the input table. */
export const defaultTitle = "【これまでの行政改革大綱の基本項目と財政的効果】";

/** Name of the written sheet. */
export const sheetName = "財政的効果";

/** Stands where a term has no amount. */
export const noAmount = "―";

/** Below the total where it is given in 億円. */
export const roundingNote = "※（　）内は、億円を単位とし、小数第２位を四捨五入した額です。";

const fullWidth = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

/** 第１次 for 第1次 and for 1; other names stand as typed. */
function termName(text: string): string {
  const name = text.trim();
  const number = /^[\d０-９]{1,2}$/.test(name) ? name.normalize("NFKC") : null;
  const words = number === null ? name : `第${number}次`;
  return words.replace(/(?<=第\s*)\d(?=\s*[次期])/u, fullWidth);
}

/** 第１次（S61～S63）; years whose notation is not understood stand as typed. */
export function termHeading({ name, years }: EffectTerm): string {
  const words = termName(name.text);
  if (years === null) return words;
  const { from, to, source } = years;
  if (from === null && to === null) return `${words}（${source.text.trim()}）`;
  if (from === to && from !== null) return `${words}（${formatFiscalYearShort(from)}）`;
  const ends = [from, to].map((year) => (year === null ? "" : formatFiscalYearShort(year)));
  return `${words}（${ends.join("～")}）`;
}

const ownNumber = /^(?:[\d０-９]+\s*[\s.．、)）]|[（(][\d０-９]+[)）]|[①-⑳⑴-⒇]|[・○●◆■-])/u;

/** Items numbered from １, one a line; a list that carries numbers or bullets of its own stands as typed. */
export function itemLines(items: readonly string[]): readonly string[] {
  const texts = items.map((text) => text.trim());
  if (texts.every((text) => ownNumber.test(text))) return texts;
  return texts.map((text, index) => {
    const number = String(index + 1);
    return `${number.length === 1 ? fullWidth(number) : number} ${text}`;
  });
}

/** 合計, or 合計（第７次を除く） where terms without an amount are not in it. */
export function totalLabel(without: readonly string[]): string {
  return without.length === 0 ? "合計" : `合計（${without.join("、")}を除く）`;
}

/** The name of a term as it is printed, without its years. */
export const printedTermName = ({ name }: EffectTerm): string => termName(name.text);
