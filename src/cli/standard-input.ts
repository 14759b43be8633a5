import { createInterface } from "node:readline";

/** The lines of standard input, one after the other. */
export function inputLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Infinity });
}

/** A line as the text of a cell: "\n" written out stands for a line break in the cell. */
export function cellTextOf(line: string): string {
  return line.replaceAll("\\n", "\n");
}
