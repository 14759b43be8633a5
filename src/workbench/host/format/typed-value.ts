import { serialOfDate, westernYear } from "../../../number-formats/japanese-era";

/** What Excel makes of a typed text: a value, and the number format it gives to a cell that had none. */
export interface TypedValue {
  readonly value: string | number | boolean | { readonly error: string };
  readonly numberFormat?: string;
}

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);
const DATE = "mm-dd-yy";
const MONTH_DAY = 'm"月"d"日"';
const ERA_DATE = '[$-411]ggge"年"m"月"d"日"';

/**
 * Reads a text as Japanese Excel does when it is typed into a cell that is not formatted as text: numbers, percentages,
 * dates, times, logical values and errors become such values, everything else stays text.
 * @param thisYear year for dates without one, such as `4/1`.
 */
export function readTyped(text: string, thisYear: number): TypedValue {
  const plain = text
    .trim()
    .replace(/[０-９．，％＋－／：]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (plain === "" || plain.length > 40) return { value: text };
  const upper = plain.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.has(upper)) return { value: { error: upper } };
  return readNumber(plain) ?? readDate(plain, thisYear) ?? readTime(plain) ?? { value: text };
}

const GROUPED = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+`;
const NUMBER = new RegExp(String.raw`^([+-]?)\s*([¥\\$]?)\s*([+-]?)(${GROUPED})(?:[eE]([+-]?\d+))?\s*(%?)$`);
const PARENTHESES = new RegExp(String.raw`^\(([¥\\]?(?:${GROUPED}))\)$`);

function readNumber(text: string): TypedValue | undefined {
  const inner = PARENTHESES.exec(text)?.[1];
  if (inner !== undefined) {
    const read = readNumber(inner);
    return read && typeof read.value === "number" ? { ...read, value: 0 - read.value } : undefined;
  }
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = "", currency = "", innerSign = "", digits = "", exponent, percent] = match;
  if (sign !== "" && innerSign !== "") return undefined;
  // A cell knows no negative zero.
  const value =
    Number(
      `${sign === "-" || innerSign === "-" ? "-" : ""}${digits.replace(/,/g, "")}${exponent === undefined ? "" : `e${exponent}`}`,
    ) + 0;
  if (!Number.isFinite(value)) return undefined;
  const decimals = digits.includes(".") && !digits.endsWith(".");
  if (percent) return { value: percentOf(value), numberFormat: decimals ? "0.00%" : "0%" };
  if (exponent !== undefined) return { value, numberFormat: "0.00E+00" };
  if (currency !== "")
    return {
      value,
      numberFormat: decimals ? '"¥"#,##0.00;[Red]"¥"\\-#,##0.00' : '"¥"#,##0;[Red]"¥"\\-#,##0',
    };
  if (digits.includes(",")) return { value, numberFormat: decimals ? "#,##0.00" : "#,##0" };
  return { value };
}

/** A hundredth, taken on the decimal digits so that 69.1% is 0.691 and not a neighbour of it. */
function percentOf(value: number): number {
  return Number(`${value}e-2`);
}

function readDate(text: string, thisYear: number): TypedValue | undefined {
  const date = (
    year: number | undefined,
    month: string,
    day: string,
    numberFormat: string,
  ): TypedValue | undefined => {
    const serial = year === undefined ? undefined : serialOfDate(year, Number(month), Number(day));
    return serial === undefined ? undefined : { value: serial, numberFormat };
  };
  let m = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (m) return date(Number(m[1]), m[2] ?? "", m[3] ?? "", DATE);
  m = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (m) return date(Number(m[1]), m[2] ?? "", "1", "mmm-yy");
  m = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (m) return date(thisYear, m[1] ?? "", m[2] ?? "", MONTH_DAY);
  m = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (m) return date(thisYear, m[1] ?? "", m[2] ?? "", MONTH_DAY);
  m = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (m) return date(Number(m[1]), m[2] ?? "", m[3] ?? "", 'yyyy"年"m"月"d"日"');
  m = /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (m) return date(Number(m[1]), m[2] ?? "", "1", 'yyyy"年"m"月"');
  m = /^(令和|平成|昭和|大正|明治)(\d{1,2}|元)年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (m)
    return date(westernYear(m[1] ?? "", m[2] === "元" ? 1 : Number(m[2])), m[3] ?? "", m[4] ?? "", ERA_DATE);
  m = /^([MTSHRmtshr])(\d{1,2})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text);
  if (m) return date(westernYear(m[1] ?? "", Number(m[2])), m[3] ?? "", m[4] ?? "", "[$-411]ge.m.d");
  return undefined;
}

function readTime(text: string): TypedValue | undefined {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?$/.exec(text);
  if (!match) return undefined;
  const [, hours = "0", minutes = "0", seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (Number(hours) > 23) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: seconds === undefined ? "h:mm" : "h:mm:ss" };
}
