import { usesEra, withEra } from "./japanese-era";
import { toKanji, usesKanjiDigits } from "./kanji-digits";
import { format, isDateFormat } from "./numfmt";

/** Codes that stand for "the short date of this Excel": what Japanese Excel shows for them. */
const LOCAL_CODES: Readonly<Record<string, string>> = {
  "mm-dd-yy": "yyyy/m/d",
  "m/d/yyyy": "yyyy/m/d",
  "m/d/yy h:mm": "yyyy/m/d h:mm",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
};

const LARGEST_DATE = 2_958_465.999_99;

/** The text that Japanese Excel shows for a value under a number format, in a column that is wide enough. */
export function displayText(value: string | number | boolean, code: string | undefined): string {
  if (value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (code === undefined || code === "General" || (code === "@" && typeof value === "string")) {
    return typeof value === "string" ? value : general(value);
  }
  if (code === "@") return general(value as number);
  try {
    return formatted(value, LOCAL_CODES[code] ?? code);
  } catch {
    return typeof value === "string" ? value : general(value);
  }
}

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  return format("General", value, { locale: "ja" });
}

function formatted(value: string | number, code: string): string {
  if (typeof value === "string") return format(code, value, { locale: "ja" });
  const isDate = isDateFormat(code) || usesEra(code);
  if (isDate && (value < 0 || value > LARGEST_DATE)) return "#".repeat(8);
  let plain = isDate && usesEra(code) ? withEra(code, value) : code;
  if (usesKanjiDigits(plain)) {
    plain = plain.replace(/\[DBNum1\]/gi, "");
    return toKanji(plain, format(plain, value, { locale: "ja" }), isDate);
  }
  return format(plain, value, { locale: "ja" });
}
