/** Numbers next to each other, both ends included. */
export type Run = { readonly first: number; readonly last: number };

/** The given numbers, ascending, gathered into runs: 3 4 5 8 → 3–5, 8–8. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
