/** Years on offer where the sheets name none: the next fiscal year and those before it. */
const offered = 30;

/** The fiscal year (from April) that a day lies in. */
export function fiscalYearOf(day: Date): number {
  return day.getMonth() >= 3 ? day.getFullYear() : day.getFullYear() - 1;
}

/** Years to choose from, newest first: those that the sheets name, else the thirty up to the coming one. */
export function offeredYears(recognised: readonly number[], today: Date): readonly number[] {
  if (recognised.length > 0) return [...recognised].sort((a, b) => b - a);
  const newest = fiscalYearOf(today) + 1;
  return Array.from({ length: offered }, (_, index) => newest - index);
}
