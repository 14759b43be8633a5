/**
 * Rows from `from`, `count` of them, copied `times` times below each other to the rows from `to`. They are rows of the sample
 * sheet, or rows of the new sheet itself that earlier steps have given.
 */
export type CopyStep = {
  readonly source: "sample" | "earlier";
  readonly from: number;
  readonly count: number;
  readonly to: number;
  readonly times: number;
};

/** Sample rows that follow each other, and where they come to stand. Rows that are merged with each other are in one run. */
type Run = { readonly from: number; readonly count: number; readonly to: number; readonly kind: string };

/** How many places are looked at where what comes next has stood before: the latest ones. */
const placesLookedAt = 16;

/**
 * Few copies that give the rows. Sample rows that follow each other are copied together, what comes again directly below is copied
 * with it, and a row of cards that stands further above in the new sheet is copied from there: Office.js and Excel take much
 * longer over many copies than over large ones. A table of 2,000 rows is one step, 1,000 cards of various heights are some hundred.
 */
export function copySteps(sampleRows: readonly number[]): readonly CopyStep[] {
  const runs = runsOf(sampleRows);
  const steps: CopyStep[] = [];
  const places = new Map<string, number[]>();
  for (let at = 0; at < runs.length;) {
    const run = runs[at];
    if (!run) break;
    const alike = timesOver(runs, at, 1);
    const earlier = longestEarlier(runs, at, places.get(placeKey(runs, at)) ?? []);
    const times = timesOver(runs, at, earlier.count);
    const isLonger = earlier.count * times > alike;
    const [copied, again] = isLonger ? [earlier.count, times] : [1, alike];
    const count = rowsOf(runs, at, copied);
    const from = isLonger ? (runs[earlier.first]?.to ?? 0) : run.from;
    steps.push({ source: isLonger ? "earlier" : "sample", from, count, to: run.to, times: again });
    for (const end = at + copied * again; at < end; at++) {
      const known = places.get(placeKey(runs, at));
      if (known) known.push(at);
      else places.set(placeKey(runs, at), [at]);
    }
  }
  return steps;
}

function runsOf(sampleRows: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (let to = 0; to < sampleRows.length;) {
    const from = sampleRows[to] ?? 0;
    let count = 1;
    while (sampleRows[to + count] === from + count) count++;
    runs.push({ from, count, to, kind: `${from}+${count}` });
    to += count;
  }
  return runs;
}

/** Two runs that follow each other: one alone is copied from the sample sheet as well. */
const placeKey = (runs: readonly Run[], at: number): string => `${runs[at]?.kind} ${runs[at + 1]?.kind}`;

/** The most runs from `at` on that stand further above in the same order, and the first of those. */
function longestEarlier(
  runs: readonly Run[],
  at: number,
  places: readonly number[],
): { readonly first: number; readonly count: number } {
  let longest = { first: at, count: 0 };
  for (const first of places.slice(-placesLookedAt)) {
    let count = 0;
    while (first + count < at && isAlike(runs, first + count, at + count)) count++;
    if (count > longest.count) longest = { first, count };
  }
  return longest;
}

/** How many times so many runs from `at` on come directly below each other. */
function timesOver(runs: readonly Run[], at: number, count: number): number {
  if (count === 0) return 0;
  let end = at + count;
  while (isAlike(runs, end - count, end)) end++;
  return Math.floor((end - at) / count);
}

const isAlike = (runs: readonly Run[], one: number, other: number): boolean =>
  runs[other] !== undefined && runs[one]?.kind === runs[other]?.kind;

/** Rows that so many runs from `at` on have together. */
function rowsOf(runs: readonly Run[], at: number, count: number): number {
  const last = runs[at + count - 1];
  return last ? last.to + last.count - (runs[at]?.to ?? 0) : 0;
}
