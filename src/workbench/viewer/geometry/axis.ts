/** Rows or columns along one direction, with their offsets in pixels. Hidden ones have no size. */
export interface Axis {
  readonly count: number;
  /** Pixels from the start of the first to the start of this one; `count` gives the whole length. */
  offset(index: number): number;
  size(index: number): number;
  /** The visible one that holds a position; the first or last one for positions outside. */
  indexAt(position: number): number;
}

/**
 * Builds an axis. Only the first `known` may differ in size, so that a sheet of a million rows needs memory for those
 * that hold something.
 */
export function createAxis(
  count: number,
  known: number,
  sizeOf: (index: number) => number,
  rest: number,
): Axis {
  const starts = new Float64Array(known + 1);
  for (let i = 0; i < known; i++) starts[i + 1] = (starts[i] ?? 0) + sizeOf(i);
  const knownLength = starts[known] ?? 0;

  const offset = (index: number): number =>
    index <= known
      ? (starts[Math.max(0, index)] ?? 0)
      : knownLength + (Math.min(index, count) - known) * rest;

  const indexAt = (position: number): number => {
    if (position >= knownLength && rest > 0) {
      return Math.min(count - 1, known + Math.floor((position - knownLength) / rest));
    }
    let low = 0;
    let high = known;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };

  return {
    count,
    offset,
    size: (index) => (index < 0 || index >= count ? 0 : offset(index + 1) - offset(index)),
    indexAt,
  };
}

/** The nearest visible one from `index` on, going by `step`; `index` itself when there is none. */
export function visibleFrom(axis: Axis, index: number, step: 1 | -1): number {
  for (let i = index; i >= 0 && i < axis.count; i += step) if (axis.size(i) > 0) return i;
  return index;
}
