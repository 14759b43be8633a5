import { readFiscalYear } from "../../domain/fiscal-year/read-fiscal-year";
import { readQuantity } from "../../domain/quantity/read-quantity";
import { printLine } from "../print-json";
import { cellTextOf, inputLines } from "../standard-input";

async function printEach(read: (text: string) => unknown): Promise<number> {
  for await (const line of inputLines()) printLine(read(cellTextOf(line)));
  return 0;
}

/** `quantity`: what each line of standard input says as the text of a cell, one JSON object a line. */
export function quantityCommand(): Promise<number> {
  return printEach(readQuantity);
}

/** `year`: the fiscal or calendar years that each line of standard input names, one JSON object a line. */
export function yearCommand(): Promise<number> {
  return printEach(readFiscalYear);
}
