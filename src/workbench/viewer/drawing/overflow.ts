/** Columns over which a text is drawn. */
export interface TextSpan {
  readonly first: number;
  readonly last: number;
}

/** A text that is not wrapped, in one row. Widths in pixels. */
export interface LooseText {
  readonly column: number;
  readonly width: number;
  readonly align: "left" | "center" | "right";
  readonly columnWidth: (column: number) => number;
  /** True where a neighbour is empty and not merged, so that the text may run over it. */
  readonly isFree: (column: number) => boolean;
}

/** Far enough for any text that a screen can show. */
const FARTHEST = 200;

/** The columns that a text needs and may take: it runs over empty neighbours on the side that its alignment leaves open. */
export function spanOfText({ column, width, align, columnWidth, isFree }: LooseText): TextSpan {
  const own = columnWidth(column);
  const excess = width - own;
  if (excess <= 0) return { first: column, last: column };
  const take = (needed: number, step: 1 | -1): number => {
    let at = column;
    for (
      let got = 0;
      got < needed && Math.abs(at - column) < FARTHEST && at + step >= 0 && isFree(at + step);
    ) {
      at += step;
      got += columnWidth(at);
    }
    return at;
  };
  const left = align === "right" ? excess : align === "center" ? excess / 2 : 0;
  const right = align === "left" ? excess : align === "center" ? excess / 2 : 0;
  return { first: left > 0 ? take(left, -1) : column, last: right > 0 ? take(right, 1) : column };
}
