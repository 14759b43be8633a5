import { matchAt } from "./numerals";

const era = "(?:明治|大正|昭和|平成|令和|[MTSHR](?=\\.? ?\\d)|[shr](?=\\d))";
const pair = "(?: ?\\( ?(?:(?:19|20)\\d\\d|(?:昭和|平成|令和|[SHR]) ?(?:\\d{1,2}|元)) ?(?:年度|年)? ?\\))?";
const yearTail = ` ?(?:年度|年)?${pair}(?: ?(?:年度|年))?`;
const monthTail =
  "(?:[./]\\d{1,2}(?:[./]\\d{1,2})?(?!\\d)|(?:[./ ]{0,2}\\d{1,2} ?月)(?: ?\\d{1,2} ?日)?)?(?:[ ]?月)?";
const stateTail =
  "(?: ?(?:末現在|末時点|月末|末|上半期|下半期|上期|下期|上旬|中旬|下旬|時点|現在|平均|頃)){0,2}";
const eraYear = `${era}\\.? ?(?:\\d{1,2}(?![\\d,])|元)${yearTail}${monthTail}${stateTail}`;
const westernYear = `(?:FY ?(?:19|20)\\d\\d|(?:19|20)\\d\\d${pair} ?(?:年度|年)${pair})${monthTail}${stateTail}`;
const bareFiscalYear = `\\d{1,2} ?年度${stateTail}`;
const monthDay = `\\d{1,2} ?月(?!額|平均|間|分)(?: ?\\d{1,2} ?日)?${stateTail}`;
const one = `(?:${eraYear}|${westernYear}|${bareFiscalYear}|${monthDay})`;
const span = `${one}(?: ?→ ?${one}| ?[~-] ?(?:${one}|\\d{1,4}(?![\\d,.]) ?(?:年度|年)?末?))?`;
const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![a-z])";
const english = `\\d{1,2}[- ]?${month}(?:[- ,]{0,2}\\d{2,4})?|${month}[- ]\\d{1,4}(?:, ?\\d{4})?(?!\\d)`;
const numeric = "(?:19|20)\\d\\d([./-])\\d{1,2}\\1\\d{1,2}(?!\\d)|\\d{1,2}\\/\\d{1,2} ?(?:時点|現在)";

const anywhere = new RegExp(`${span}|${english}|${numeric}`, "y");
const shortYears = `\\d{1,2} ?年(?:度)?${stateTail}`;
const openYears = `(?:${one}|${shortYears}|\\d{1,2})(?: ?[~→-] ?(?:${one}|${shortYears})?)?`;
const quarters = "Q\\d{1,2}(?:-Q\\d{1,2})?";
const remark =
  "(?: ?(?:実績|値|調査|見込み?|予測|速報値?|暫定値?|予定|実施予定|計画|目標|決算|確定|累計|公表|まで|から|以降))*";
const whole = new RegExp(`^(?:${openYears}|${quarters}|${english}|${numeric})${remark}$`);

/**
 * The end of the year or date that starts at `from`, or null. `28年` alone is not one here: it may be a number of years;
 * a date in figures (7/9) neither.
 */
export function scanDate(text: string, from: number): number | null {
  if (from > 0 && /[A-Za-z\d.,]/.test(text.charAt(from - 1))) return null;
  const found = matchAt(anywhere, text, from);
  return found === null || found === "" ? null : from + found.trimEnd().length;
}

/** True when the whole text (of a bracket) is a year, a date or a span of them, with words such as 実績 or 見込. */
export function isDateText(text: string): boolean {
  return text.length <= 40 && /年|月|日|[A-Za-z]|元/.test(text) && whole.test(text);
}
