/** Sample rows from `from`, `count` of them, copied `times` times below each other to the rows from `to`. */
export type CopyStep = {
  readonly from: number;
  readonly count: number;
  readonly to: number;
  readonly times: number;
};

/**
 * The fewest copies that give the rows: sample rows that follow each other are copied together, and what comes again directly
 * below is copied with it. A table of 2,000 rows is one step.
 */
export function copySteps(sampleRows: readonly number[]): readonly CopyStep[] {
  const steps: CopyStep[] = [];
  let to = 0;
  while (to < sampleRows.length) {
    const from = sampleRows[to] ?? 0;
    let count = 1;
    while (sampleRows[to + count] === from + count) count++;
    let times = 1;
    const comesAgain = (at: number): boolean => {
      for (let row = 0; row < count; row++) if (sampleRows[at + row] !== from + row) return false;
      return true;
    };
    while (comesAgain(to + times * count)) times++;
    steps.push({ from, count, to, times });
    to += times * count;
  }
  return steps;
}
