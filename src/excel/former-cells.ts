import { addressText, type CellAddress } from "../domain/grid/cell-address";
import type { CellValue } from "../domain/grid/sheet-grid";
import type { SourcedText } from "../domain/plan/plan";
import type { FormerContent } from "../domain/transfers/applied-transfer";
import type { ConfirmedCell } from "../usecases/ports";
import { columnRuns, rangeBytes, rangeOfRun } from "./column-runs";
import { ProblemError } from "./host-errors";
import { textBytes, type Outbox } from "./outbox";

/** What a cell was before it was written: enough to give it back. */
export type FormerCell = FormerContent & { readonly cell: CellAddress };

/** About what a cell weighs in an answer, beside its texts. */
const readBytes = 60;

/** Rows from one cell to the next over which more is read than is asked for, to speak of one range less. */
const nearEnough = 4;

/** What Excel tells of a cell. */
type ToldCell = {
  readonly value: CellValue | undefined;
  readonly formula: CellValue | undefined;
  readonly text: string | undefined;
  readonly numberFormat: string;
};

/**
 * What the cells are now; one round trip for thousands. Throws when the workbook or one of the sheets is protected,
 * and when a cell is not what the officer confirmed or not where it was.
 */
export async function formerCells(
  context: Excel.RequestContext,
  cells: readonly ConfirmedCell[],
  box: Outbox,
): Promise<readonly FormerCell[]> {
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = [...new Set(cells.map(({ cell }) => cell.sheet))].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return { name, sheet };
  });
  await box.flush();
  if (protection.protected) throw new ProblemError({ code: "structureProtected" });
  const gone = new Set(sheets.flatMap(({ name, sheet }) => (sheet.isNullObject ? [name] : [])));
  const lost = cells.find(({ cell }) => gone.has(cell.sheet));
  if (lost) throw new ProblemError({ code: "cellChanged", cell: lost.cell });
  sheets.forEach(({ sheet }) => sheet.protection.load("protected"));
  const tell = await queueReading(
    context,
    cells.map(({ cell, before }) => ({ cell, text: before })),
    box,
  );
  const landmarks = cells.flatMap((cell) => cell.landmarks);
  const tellLandmark = await queueReading(context, landmarks, box, "text");
  await box.flush();
  const closed = sheets.find(({ sheet }) => sheet.protection.protected);
  if (closed) throw new ProblemError({ code: "sheetProtected", sheet: closed.name });
  const stays = ({ text, cell }: SourcedText): boolean => plain(tellLandmark(cell)?.text) === plain(text);
  const moved = cells.find((each) => !each.landmarks.every(stays));
  if (moved) throw new ProblemError({ code: "cellChanged", cell: moved.cell });
  return cells.map(({ cell, before }) => formerCell(tell(cell), cell, before));
}

/** Queues cells to be read, each once; `text` is what they are expected to show. What is returned tells of a cell once all is sent. */
async function queueReading(
  context: Excel.RequestContext,
  cells: readonly SourcedText[],
  box: Outbox,
  what = "values,formulas,text,numberFormat",
): Promise<(cell: CellAddress) => ToldCell | undefined> {
  const bytesOf = ({ text }: SourcedText): number => readBytes + textBytes(text) * 3;
  const runs = columnRuns([...new Map(cells.map((each) => [addressText(each.cell), each])).values()], {
    cellOf: ({ cell }) => cell,
    bytesOf,
    goesOn: (step) => step <= nearEnough,
  });
  const places = new Map<string, () => ToldCell>();
  for (const run of runs) {
    const top = run[0]?.cell.row ?? 0;
    const weight = run.reduce((bytes, each) => bytes + bytesOf(each), rangeBytes);
    await box.add(weight, () => {
      const range = rangeOfRun(
        context,
        run.map(({ cell }) => cell),
      );
      range.load(what);
      for (const { cell } of run) places.set(addressText(cell), () => toldCell(range, cell.row - top, what));
    });
  }
  return (cell) => places.get(addressText(cell))?.();
}

function toldCell(range: Excel.Range, row: number, what: string): ToldCell {
  const text = range.text[row]?.[0];
  if (what === "text") return { text, value: undefined, formula: undefined, numberFormat: "General" };
  return {
    text,
    value: range.values[row]?.[0] as CellValue | undefined,
    formula: range.formulas[row]?.[0] as CellValue | undefined,
    numberFormat: String(range.numberFormat[row]?.[0] ?? "General"),
  };
}

function formerCell(told: ToldCell | undefined, cell: CellAddress, before: string): FormerCell {
  const { value, formula, text, numberFormat = "General" } = told ?? {};
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (value === undefined || isFormula || plain(text) !== plain(before)) {
    throw new ProblemError({ code: "cellChanged", cell });
  }
  return { cell, value, numberFormat };
}

const plain = (text: string | undefined): string => (text ?? "").replace(/\r\n?/g, "\n");
