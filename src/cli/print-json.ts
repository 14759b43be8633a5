/** Writes one JSON object on a line of standard output. */
export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Writes one JSON document on standard output. */
export function printDocument(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
}
