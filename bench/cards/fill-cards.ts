import { readFileSync, writeFileSync } from "node:fs";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import { evaluatePlan } from "../../src/usecases/evaluate-plan";
import { prepareSample } from "../../src/usecases/prepare-sample";
import { readPlan } from "../../src/usecases/read-plan";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { report } from "../report";
import { cardSheet } from "./card-book";

const fiscalYear = 2019;

/** The whole `report --sample`: open, read, judge, fill, save. Leaves the filled sheet as planned for the plain script. */
async function main([input = "", output = "", designPath = ""]: readonly string[]): Promise<void> {
  const seconds: Record<string, number> = {};
  const start = performance.now();
  let last = start;
  const lap = (stage: string): void => {
    seconds[stage] = (performance.now() - last) / 1000;
    last = performance.now();
  };
  const { Excel, host, save } = await openEmbeddedExcel(readFileSync(input));
  lap("open");
  const { reader, samples } = createWorkbookPorts(Excel);
  const reading = await readPlan(reader);
  if (!reading.ok) throw new Error(reading.problem.code);
  const evaluated = evaluatePlan(reading.value, fiscalYear);
  if (!evaluated.ok) throw new Error(evaluated.problem.code);
  lap("read");
  host.traffic.reset();
  const subject = { evaluation: evaluated.value, planName: null };
  const prepared = await prepareSample(samples, cardSheet, subject);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
  lap("plan");
  const { plan, printed } = prepared.value.filling;
  const written = await samples.writeFilled(plan, fiscalYear, "ask");
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  lap("write");
  const { batches, largestRequestBytes, largestResponseBytes } = host.traffic.totals;
  writeFileSync(output, await save());
  lap("save");
  seconds.total = (performance.now() - start) / 1000;
  const largest = Math.max(largestRequestBytes, largestResponseBytes);
  report(seconds, { trips: batches, largest, printed });
  writeFileSync(designPath, JSON.stringify(plan));
}

void main(process.argv.slice(2));
