const DIGITS = "〇一二三四五六七八九";
const UNITS = ["", "十", "百", "千"];
const GROUPS = ["", "万", "億", "兆"];

/** 2024 → `二〇二四`. */
export function digitByDigit(text: string): string {
  return text.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}

/** 69 → `六十九`, 12000 → `一万二千`; only for whole numbers below 10^16, others digit by digit. */
export function withUnits(text: string): string {
  if (!/^\d{1,16}$/.test(text)) return digitByDigit(text);
  if (/^0+$/.test(text)) return "〇";
  const groups: string[] = [];
  for (let end = text.length; end > 0; end -= 4) groups.push(text.slice(Math.max(0, end - 4), end));
  return groups
    .map((group, index) => (/^0+$/.test(group) ? "" : belowTenThousand(group) + (GROUPS[index] ?? "")))
    .reverse()
    .join("");
}

function belowTenThousand(group: string): string {
  return [...group]
    .map((digit, index) => {
      const unit = UNITS[group.length - 1 - index] ?? "";
      if (digit === "0") return "";
      return digit === "1" && unit !== "" ? unit : DIGITS.charAt(Number(digit)) + unit;
    })
    .join("");
}

const DBNUM1 = /\[DBNum1\]/i;

/** True for format codes that ask for Chinese numerals. */
export function usesKanjiDigits(code: string): boolean {
  return DBNUM1.test(code);
}

/** Turns a text that was formatted without `[DBNum1]` into Chinese numerals, as Excel does for that code. */
export function toKanji(code: string, text: string, isDate: boolean): string {
  if (isDate)
    return text.replace(/\d+/g, (digits) => (digits.length === 4 ? digitByDigit(digits) : withUnits(digits)));
  return /General|G\/標準/i.test(code) ? text.replace(/\d+/g, withUnits) : digitByDigit(text);
}
