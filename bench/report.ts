import { resourceUsage } from "node:process";

/** What a measured process tells the one that started it: seconds by stage, and numbers of its own. */
export type Measured = {
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
  readonly numbers: Readonly<Record<string, number>>;
};

/** Prints the measurements of this process as one line of JSON. `seconds.total` is the whole job. */
export function report(
  seconds: Readonly<Record<string, number>>,
  numbers: Record<string, number> = {},
): void {
  const measured: Measured = { seconds, peakMegabytes: resourceUsage().maxRSS / 1024, numbers };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}
