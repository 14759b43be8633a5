import { readFileSync, writeFileSync } from "node:fs";
import { planShiryo9 } from "../src/domain/sheets/shiryo9/plan-shiryo9";
import { createWorkbookPorts } from "../src/excel/workbook-ports";
import { evaluatePlan } from "../src/usecases/evaluate-plan";
import { readPlan } from "../src/usecases/read-plan";
import { writeReport } from "../src/usecases/write-report";
import { openEmbeddedExcel } from "../src/workbench/host/node/open-embedded-excel";
import { report } from "./report";

const fiscalYear = 2019;

/** The whole `report`: open, read, judge, write, save. Leaves the design of the sheet for the plain script. */
async function main([input = "", output = "", designPath = ""]: readonly string[]): Promise<void> {
  const seconds: Record<string, number> = {};
  const numbers: Record<string, number> = {};
  const start = performance.now();
  let last = start;
  const lap = (stage: string): void => {
    seconds[stage] = (performance.now() - last) / 1000;
    last = performance.now();
  };
  const { Excel, host, save } = await openEmbeddedExcel(readFileSync(input));
  lap("open");
  const ports = createWorkbookPorts(Excel);
  const count = (stage: string): void => {
    const { batches, requestBytes, responseBytes, largestRequestBytes, largestResponseBytes } =
      host.traffic.totals;
    numbers[`${stage}Trips`] = batches;
    numbers[`${stage}Sent`] = requestBytes;
    numbers[`${stage}Received`] = responseBytes;
    numbers[`${stage}Largest`] = Math.max(largestRequestBytes, largestResponseBytes);
    host.traffic.reset();
  };
  const reading = await readPlan(ports.reader);
  if (!reading.ok) throw new Error(reading.problem.code);
  count("read");
  lap("read");
  const evaluated = evaluatePlan(reading.value, fiscalYear);
  if (!evaluated.ok) throw new Error(evaluated.problem.code);
  lap("evaluate");
  const options = {
    planName: reading.value.recognition.planName?.text ?? null,
    title: null,
    font: "mincho",
  } as const;
  const written = await writeReport(
    ports.writer,
    "shiryo9",
    { evaluation: evaluated.value, ...options },
    "ask",
  );
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  count("write");
  lap("write");
  writeFileSync(output, await save());
  lap("save");
  seconds.total = (performance.now() - start) / 1000;
  numbers.indicators = evaluated.value.indicators.length;
  report(seconds, numbers);
  writeFileSync(designPath, JSON.stringify(planShiryo9(evaluated.value, options)));
}

void main(process.argv.slice(2));
