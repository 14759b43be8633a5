/** The shortest of three runs, in milliseconds: what the work takes when nothing else disturbs it. */
function shortest(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * How many times as long ten times the work takes: about 10 when the time grows with the work, about 100 when it
 * grows with its square. Unlike seconds it says the same on a slow machine.
 */
export function growthOfTenfold(run: (size: number) => void, size: number): number {
  const once = shortest(() => run(size));
  return shortest(() => run(size * 10)) / once;
}
