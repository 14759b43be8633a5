import { readFileSync } from "node:fs";
import { sourceLayouts, type SourceLayoutId } from "../../../src/domain/sheets/source-layouts";
import type { SheetPlan } from "../../../src/domain/sheets/sheet-plan";
import { gridsFromXlsx } from "../../support/grid-from-xlsx";
import { fixturePath } from "../../support/open-fixture";
import { textsInOrder } from "./read-sheet-plan";

/** The sample book with the plain tables of the published documents. */
export const sourceBook = fixturePath("layouts/source-tables.xlsx");

/** The sheet that a layout gives for the sample book. */
export function sourcePlan(layout: SourceLayoutId): Promise<SheetPlan> {
  return sourcePlanOf("layouts/source-tables.xlsx", layout);
}

/** The sheet that a layout gives for a book of test/fixtures. */
export async function sourcePlanOf(book: string, layout: SourceLayoutId): Promise<SheetPlan> {
  const made = sourceLayouts[layout](await gridsFromXlsx(fixturePath(book)), "mincho");
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value.plan;
}

/** Text without white space: the published pages break words over lines. */
export const unspaced = (text: string): string => text.replace(/\s+/gu, "");

/** A page of a published document as text. */
export const publishedPage = (name: string): string =>
  unspaced(readFileSync(fixturePath(`golden/${name}.txt`), "utf8"));

/** Everything that a sheet prints, in reading order. */
export const printedPage = (plan: SheetPlan): string => unspaced(textsInOrder(plan).join(""));

/** Heights of the pages of a sheet in points, without the rows that are repeated on them. */
export function pageHeights({ rowHeights, pageBreaks }: SheetPlan): readonly number[] {
  const starts = [0, ...pageBreaks, rowHeights.length];
  return starts
    .slice(0, -1)
    .map((start, index) => rowHeights.slice(start, starts[index + 1]).reduce((sum, one) => sum + one, 0));
}
