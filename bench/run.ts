import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { addCardSheet } from "./cards/card-book";
import { limits } from "./limits";
import { makeWorkbook } from "./make-workbook";
import type { Measured } from "./report";

const folder = join(__dirname, "..", "out", "bench");

/** Runs one script in a process of its own, so that its peak memory is its own. */
function measure(script: string, ...words: readonly string[]): Measured {
  return resultOf(script, ["--import", "tsx", join(__dirname, `${script}.ts`), ...words]);
}

/** The same with the script as one file, as the product's scripts are: a tenth of the time goes into imports otherwise. */
function measureBundled(script: string, ...words: readonly string[]): Measured {
  const outfile = join(folder, `${script}.cjs`);
  const entry = join(__dirname, `${script}.ts`);
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", packages: "external" });
  return resultOf(script, [outfile, ...words]);
}

function resultOf(script: string, words: readonly string[]): Measured {
  const child = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (child.status !== 0) throw new Error(`${script}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Measured;
}

const kilobytes = (bytes = 0): string => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
const seconds = (value = 0): string => `${value.toFixed(2)} s`;

type Run = { readonly indicators: number; readonly product: Measured; readonly plain: Measured };

async function runSize(indicators: number): Promise<Run> {
  const input = join(folder, `plan-${indicators}.xlsx`);
  const design = join(folder, `design-${indicators}.json`);
  const output = (name: string): string => join(folder, `${name}-${indicators}.xlsx`);
  await makeWorkbook(indicators, input);
  const product = measure("product", input, output("product"), design);
  const loadSave = measure("load-save", input, output("load-save"));
  const plain = measure("plain-script", input, output("plain"), design);
  const { seconds: took, numbers } = product;
  const ratio = (other: Measured): string => ((took.total ?? 0) / (other.seconds.total ?? 1)).toFixed(2);
  console.log(`\n${indicators.toLocaleString("en")} indicators`);
  for (const stage of ["read", "write"]) {
    const trips = `${numbers[`${stage}Trips`]} round trips`;
    const sent = kilobytes(numbers[`${stage}Sent`]);
    const received = kilobytes(numbers[`${stage}Received`]);
    const largest = kilobytes(numbers[`${stage}Largest`]);
    console.log(`  ${stage}: ${trips}, sent ${sent}, received ${received}, largest batch ${largest}`);
  }
  const stages = ["open", "read", "evaluate", "write", "save", "total"];
  console.log(`  ${stages.map((stage) => `${stage} ${seconds(took[stage])}`).join(", ")}`);
  console.log(`  peak memory ${Math.round(product.peakMegabytes)} MB`);
  console.log(`  (a) load and save ${seconds(loadSave.seconds.total)}: × ${ratio(loadSave)}`);
  console.log(`  (b) plain script ${seconds(plain.seconds.total)}: × ${ratio(plain)}`);
  return { indicators, product, plain };
}

/** Recognises one sheet of 60 columns; gives the limits that were passed, in words. */
function runRecognition(layout: keyof typeof limits.recognitionSeconds, rows: number): readonly string[] {
  const { seconds: took, numbers } = measureBundled("recognise", layout, String(rows));
  const { total = 0, floor = 1 } = took;
  const { cells = 0, indicators = 0, megabytes = 0 } = numbers;
  console.log(
    `\nrecognition, ${layout}: ${rows.toLocaleString("en")} rows × 60 columns, ${indicators.toLocaleString("en")} indicators`,
  );
  console.log(
    `  ${seconds(total)}, × ${(total / floor).toFixed(1)} of looking at the same cells (${seconds(floor)})`,
  );
  console.log(
    `  ${Math.round(megabytes)} MB kept and passing, ${Math.round((megabytes * 1e6) / cells)} bytes a cell`,
  );
  const limit = limits.recognitionSeconds[layout];
  return total > limit ? [`recognition, ${layout}: ${seconds(total)} > ${limit} s`] : [];
}

const submitted = { files: 200, indicators: 40 } as const;

/** Gathers submitted files; gives the limit that was passed, in words. */
async function runCollect(): Promise<readonly string[]> {
  const { files, indicators } = submitted;
  const input = join(folder, `plan-${indicators}.xlsx`);
  await makeWorkbook(indicators, input);
  const { seconds: took, numbers } = measure("collect", input, String(files));
  const { total = 0, parse = 1 } = took;
  console.log(`\ncollecting ${numbers.files} files of ${numbers.items} indicators`);
  console.log(
    `  ${seconds(total)}, × ${(total / parse).toFixed(1)} of merely parsing the same files (${seconds(parse)})`,
  );
  const limit = limits.collectSeconds;
  return total > limit ? [`collecting ${files} files: ${seconds(total)} > ${limit} s`] : [];
}

/** Sizes of the sample sheet that is filled; the first shows whether round trips grow. */
const cardSizes = [32, 2_000] as const;

/** Fills a sample sheet with a card for each indicator; gives the limits that were passed, in words. */
async function runCards(indicators: number): Promise<readonly string[]> {
  const list = join(folder, `plan-${indicators}.xlsx`);
  const input = join(folder, `cards-${indicators}.xlsx`);
  const design = join(folder, `card-design-${indicators}.json`);
  await makeWorkbook(indicators, list);
  await addCardSheet(list, input);
  const product = measure("cards/fill-cards", input, join(folder, `filled-${indicators}.xlsx`), design);
  const plain = measure("cards/plain-cards", input, join(folder, `plain-cards-${indicators}.xlsx`), design);
  const { seconds: took, numbers } = product;
  const times = (took.total ?? 0) / (plain.seconds.total ?? 1);
  const { printed = 0, trips = 0 } = numbers;
  console.log(`\n${printed.toLocaleString("en")} cards from a sample sheet`);
  console.log(`  ${trips} round trips to fill, largest batch ${kilobytes(numbers.largest)}`);
  const stages = ["open", "read", "plan", "write", "save", "total"];
  console.log(`  ${stages.map((stage) => `${stage} ${seconds(took[stage])}`).join(", ")}`);
  console.log(`  plain script ${seconds(plain.seconds.total)}: × ${times.toFixed(2)}`);
  return [
    ...(trips > limits.cardTrips ? [`${printed} cards: round trips ${trips} > ${limits.cardTrips}`] : []),
    ...(indicators === cardSizes[1] && times > limits.timesPlainCards
      ? [`${printed} cards: × ${times.toFixed(2)} of the plain script > ${limits.timesPlainCards}`]
      : []),
  ];
}

/** The limits that a run passed, in words. */
function passed({ indicators, product, plain }: Run): readonly string[] {
  const { numbers, peakMegabytes } = product;
  const found: string[] = [];
  const atMost = (what: string, value: number, limit: number): void => {
    if (value > limit) found.push(`${indicators}: ${what} ${value.toFixed(2)} > ${limit}`);
  };
  atMost("largest batch", Math.max(numbers.readLargest ?? 0, numbers.writeLargest ?? 0), limits.largestBatch);
  atMost("peak megabytes", peakMegabytes, limits.peakMegabytes);
  if (indicators <= limits.ordinaryIndicators) {
    atMost("round trips to read", numbers.readTrips ?? 0, limits.readTrips);
    atMost("round trips to write", numbers.writeTrips ?? 0, limits.writeTrips);
  }
  if (indicators >= limits.judgedAtIndicators) {
    const times = (product.seconds.total ?? 0) / (plain.seconds.total ?? 1);
    atMost("times the plain script", times, limits.timesPlainScript);
  }
  return found;
}

async function main(words: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const sizes = words.length > 0 ? words.map(Number) : [32, 1_000, 10_000];
  const runs: Run[] = [];
  for (const size of sizes) runs.push(await runSize(size));
  const found = [...runs.flatMap(passed)];
  for (const layout of ["list", "stacked"] as const) found.push(...runRecognition(layout, 10_000));
  found.push(...runRecognition("texts", 3_000));
  found.push(...(await runCollect()));
  for (const size of cardSizes) found.push(...(await runCards(size)));
  for (const smaller of runs) {
    const larger = runs.find(({ indicators }) => indicators === smaller.indicators * 10);
    const times = (larger?.product.seconds.total ?? 0) / (smaller.product.seconds.total ?? 1);
    if (times > limits.tenfold) found.push(`ten times ${smaller.indicators}: × ${times.toFixed(2)}`);
  }
  console.log(found.length === 0 ? "\nEvery limit is kept." : `\nPassed limits:\n  ${found.join("\n  ")}`);
  process.exitCode = found.length === 0 ? 0 : 1;
}

void main(process.argv.slice(2));
