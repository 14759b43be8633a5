import { westernYear } from "./eras";

/** One year found in a text: `year` is null when the era is left out (28年度) or two statements of it disagree. */
export interface ScannedYear {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  /** The year of the era when no era is written, for the other end of a range to complete. */
  readonly bare: number | null;
  /** Digits as written, for the shortened end of a western range (2009~14). */
  readonly digits: number;
  /** `fiscal` 年度, `calendar` 年 or a date, `plain` neither (R6, 平成元, 2023). */
  readonly style: "fiscal" | "calendar" | "plain";
  readonly era: string | null;
  readonly western: boolean;
}

const eraNames = "明治|大正|昭和|平成|令和|明|大|昭|平|令|㍾|㍽|㍼|㍻|㋿";
const letters = "[MTSHR](?=[. ]{0,2}(?:\\d|元))|[mtshr](?=\\.?(?:\\d|元))";
const eraPart = `(?:(${eraNames}|${letters})[. ]{0,2})(\\d{1,2}(?!\\d)|元)`;
const westernPart = "(?:(?:FY|fy|西暦) ?)?(\\d{4})(?!\\d)";
const unitPart = " ?(年度|年)?";
const inner = `[(\\[] ?(?:${eraPart}|${westernPart}) ?(?:年度|年)? ?[)\\]]`;
const datePart =
  "(?:[./]\\d{1,2}(?:[./]\\d{1,2})?(?!\\d)(?: ?月)?| ?\\d{1,2} ?月(?: ?\\d{1,2} ?日)?年?|-\\d{2}-\\d{2}(?!\\d))?";

const pattern = new RegExp(
  `(?:${eraPart}|${westernPart}|(\\d{1,2})(?![\\d,.:/]))${unitPart}(?: ?(${inner}))?${unitPart}(${datePart})`,
  "y",
);
/** The characters with which a year can begin; most of a text is none of them. */
const firstOfYear = /[\d明大昭平令㍾㍽㍼㍻㋿MTSHRmtshrFf西]/;

const eraShort: Readonly<Record<string, string>> = {
  明: "明治",
  大: "大正",
  昭: "昭和",
  平: "平成",
  令: "令和",
  "㍾": "明治",
  "㍽": "大正",
  "㍼": "昭和",
  "㍻": "平成",
  "㋿": "令和",
};

/** The year that starts at `from` of a width-normalised text, with its date part and its pair in brackets; or null. */
export function scanYear(text: string, from: number): ScannedYear | null {
  if (!firstOfYear.test(text.charAt(from))) return null;
  if (from > 0 && /[A-Za-z\d.,]/.test(text.charAt(from - 1)) && /[A-Za-z\d]/.test(text.charAt(from)))
    return null;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (match === null) return null;
  const [whole, era, ofEra, western, bare, unitA, pair, pairEra, pairOfEra, pairWestern, unitB, date] = match;
  const style = date !== undefined && date !== "" ? "calendar" : styleOf(unitA, unitB);
  const stated = valueOf(era, ofEra, western);
  const other = pair === undefined ? stated : valueOf(pairEra, pairOfEra, pairWestern);
  const agreed = stated === null ? other : other === null || other !== stated ? null : stated;
  const value = pair !== undefined && bare !== undefined ? agreeWithBare(other, bare) : agreed;
  return {
    from,
    to: from + whole.trimEnd().length,
    year: value,
    bare: bare === undefined || pair !== undefined ? null : Number(bare),
    digits: (bare ?? western ?? ofEra ?? "").length,
    style: /^(?:FY|fy)/.test(whole) ? "fiscal" : style,
    era: era === undefined ? null : nameOf(era),
    western: western !== undefined,
  };
}

/** 5(2023)年度 names its era by the western year in brackets. */
function agreeWithBare(year: number | null, bare: string): number | null {
  return year !== null && ["昭和", "平成", "令和"].some((era) => westernYear(era, Number(bare)) === year)
    ? year
    : null;
}

function styleOf(first: string | undefined, second: string | undefined): ScannedYear["style"] {
  if (first === "年度" || second === "年度") return "fiscal";
  return first === undefined && second === undefined ? "plain" : "calendar";
}

function valueOf(
  era: string | undefined,
  ofEra: string | undefined,
  western: string | undefined,
): number | null {
  if (western !== undefined) return plausible(Number(western));
  return era === undefined || ofEra === undefined
    ? null
    : westernYear(nameOf(era), ofEra === "元" ? 1 : Number(ofEra));
}

function plausible(year: number): number | null {
  return year >= 1868 && year <= 2199 ? year : null;
}

function nameOf(era: string): string {
  return eraShort[era] ?? era;
}
