interface Era {
  readonly from: number;
  readonly letter: string;
  readonly short: string;
  readonly name: string;
  readonly firstYear: number;
}

/** Eras by the date serial of their first day (1900 system), newest first. */
const ERAS: readonly Era[] = [
  { from: 43586, letter: "R", short: "令", name: "令和", firstYear: 2019 },
  { from: 32516, letter: "H", short: "平", name: "平成", firstYear: 1989 },
  { from: 9856, letter: "S", short: "昭", name: "昭和", firstYear: 1926 },
  { from: 4595, letter: "T", short: "大", name: "大正", firstYear: 1912 },
  { from: 0, letter: "M", short: "明", name: "明治", firstYear: 1868 },
];

/** Calendar date of a serial number of the 1900 date system (60 is the 29 February that never was). */
export function dateOfSerial(serial: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const days = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serial number of a calendar date, or undefined when there is no such date. */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days <= 60 ? days - 1 : days;
}

/** Year of an era (`令和`, `R`, …) in the western calendar, or undefined when there is no such era. */
export function westernYear(era: string, year: number): number | undefined {
  const found = ERAS.find((e) => e.letter === era.toUpperCase() || e.short === era || e.name === era);
  return found && found.firstYear + year - 1;
}

const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|g{1,3}|e{1,2}(?![+-])|[\s\S]/g;

/** True when a format code shows the Japanese era (`g`) or its year (`e`). */
export function usesEra(code: string): boolean {
  return (
    [...code.matchAll(TOKEN)].some(([token]) => /^(g|e)+$/.test(token)) &&
    !/General|[#0?]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]/g, ""))
  );
}

/** Replaces the era parts of a date format by the era of the given date, leaving a plain date format. */
export function withEra(code: string, serial: number): string {
  const era = ERAS.find((candidate) => serial >= candidate.from);
  if (!era) return code;
  const year = dateOfSerial(serial).year - era.firstYear + 1;
  return code.replace(TOKEN, (token) => {
    switch (token) {
      case "g":
        return `"${era.letter}"`;
      case "gg":
        return `"${era.short}"`;
      case "ggg":
        return `"${era.name}"`;
      case "e":
        return `"${/gannen/i.test(code) && year === 1 ? "元" : year}"`;
      case "ee":
        return `"${String(year).padStart(2, "0")}"`;
      default:
        return token;
    }
  });
}
