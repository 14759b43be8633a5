/** A piece of a cell: width-normalised text, and the raw text between two places of it. */
export interface Region {
  readonly text: string;
  readonly written: (from: number, to: number) => string;
}
