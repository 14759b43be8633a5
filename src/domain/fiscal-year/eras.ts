/** An era: its names, its first western year, and how many of its years the writer of years uses. */
export interface Era {
  readonly name: string;
  readonly letter: string;
  /** Western year of 元年. */
  readonly first: number;
}

/** 明治–令和. The day of change inside a year does not matter here: officers write 平成35年度 as well as 令和5年度. */
export const eras: readonly Era[] = [
  { name: "明治", letter: "M", first: 1868 },
  { name: "大正", letter: "T", first: 1912 },
  { name: "昭和", letter: "S", first: 1926 },
  { name: "平成", letter: "H", first: 1989 },
  { name: "令和", letter: "R", first: 2019 },
];

/** The western year of a year of an era; null when the era name is unknown or the year is 0 or above 99. */
export function westernYear(eraName: string, yearOfEra: number): number | null {
  const era = eras.find(({ name, letter }) => name === eraName || letter === eraName.toUpperCase());
  return era === undefined || yearOfEra < 1 || yearOfEra > 99 ? null : era.first + yearOfEra - 1;
}

/** The era and its year that a fiscal year is named after: the era of the year's last months (2019 → 令和1); null outside. */
export function eraYear(year: number): { readonly era: Era; readonly yearOfEra: number } | null {
  const era = eras.findLast(({ first }) => first <= year);
  return era === undefined || year - era.first >= 99 ? null : { era, yearOfEra: year - era.first + 1 };
}
