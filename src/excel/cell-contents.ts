import { addressText, type CellAddress } from "../domain/grid/cell-address";
import type { CellValue } from "../domain/grid/sheet-grid";
import type { SourcedText } from "../domain/plan/plan";
import type { FormerContent } from "../domain/transfers/applied-transfer";
import type { ConfirmedCell, ConfirmedContent } from "../usecases/ports";
import { ProblemError } from "./host-errors";
import { formatAsGeneral, needsApostrophe, valueForText } from "./host-quirks/text-cells";
import { valueForCell } from "./host-quirks/typed-text";
import type { Outbox } from "./outbox";

/** What a cell was before it was written: enough to give it back. */
export type FormerCell = FormerContent & { readonly cell: CellAddress };

/** About what one write of a cell weighs in a request, its object path included. */
const cellBytes = 900;

const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: CellAddress): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);

/**
 * What the cells are now; one round trip for some thousands. Throws when the workbook or one of the sheets is protected,
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
  const ranges: Excel.Range[] = [];
  for (const { cell } of cells) {
    await box.add(cellBytes, () => {
      const range = rangeOf(context, cell);
      range.load("values,formulas,text,numberFormat");
      ranges.push(range);
    });
  }
  const landmarks = await landmarkRanges(context, cells, box);
  await box.flush();
  const closed = sheets.find(({ sheet }) => sheet.protection.protected);
  if (closed) throw new ProblemError({ code: "sheetProtected", sheet: closed.name });
  const stays = ({ text, cell }: SourcedText): boolean =>
    plain(landmarks.get(addressText(cell))?.text[0]?.[0]) === plain(text);
  const moved = cells.find((each) => !each.landmarks.every(stays));
  if (moved) throw new ProblemError({ code: "cellChanged", cell: moved.cell });
  return cells.map(({ cell, before }, index) => formerCell(ranges[index], cell, before));
}

/** Queues the landmarks of all cells to be loaded, each once: a heading stands above many cells. */
async function landmarkRanges(
  context: Excel.RequestContext,
  cells: readonly ConfirmedCell[],
  box: Outbox,
): Promise<ReadonlyMap<string, Excel.Range>> {
  const ranges = new Map<string, Excel.Range>();
  for (const { cell } of cells.flatMap(({ landmarks }) => landmarks)) {
    const place = addressText(cell);
    if (ranges.has(place)) continue;
    await box.add(cellBytes, () => {
      const range = rangeOf(context, cell);
      range.load("text");
      ranges.set(place, range);
    });
  }
  return ranges;
}

function formerCell(range: Excel.Range | undefined, cell: CellAddress, before: string): FormerCell {
  const value = range?.values[0]?.[0] as CellValue | undefined;
  const formula = range?.formulas[0]?.[0] as CellValue | undefined;
  const text = range?.text[0]?.[0];
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (value === undefined || isFormula || plain(text) !== plain(before)) {
    throw new ProblemError({ code: "cellChanged", cell });
  }
  return { cell, value, numberFormat: String(range?.numberFormat[0]?.[0] ?? "General") };
}

const plain = (text: string | undefined): string => (text ?? "").replace(/\r\n?/g, "\n");

/** The number format of a cell once the content is in it: its own, but for texts too long for "@". */
export function writtenFormat(content: ConfirmedContent, numberFormat: string): string {
  if (content.kind === "former") return content.numberFormat;
  const isLong = content.kind === "text" && numberFormat === "@" && needsApostrophe(content.text);
  return isLong ? "General" : numberFormat;
}

/** Queues the confirmed contents. `former[n]` is what `cells[n]` was. */
export async function putContents(
  context: Excel.RequestContext,
  cells: readonly ConfirmedCell[],
  former: readonly FormerCell[],
  box: Outbox,
): Promise<void> {
  for (const [index, { cell, content }] of cells.entries()) {
    if (content.kind === "former") {
      await putBack(context, [{ ...content, cell }], box);
      continue;
    }
    const numberFormat = former[index]?.numberFormat ?? "General";
    const written = content.kind === "number" ? content.value : content.text;
    await box.add(cellBytes + String(written).length * 3, () =>
      putValue(rangeOf(context, cell), written, numberFormat),
    );
  }
}

/** Queues what the cells were. */
export async function putBack(
  context: Excel.RequestContext,
  former: readonly FormerCell[],
  box: Outbox,
): Promise<void> {
  for (const { cell, value, numberFormat } of former) {
    await box.add(cellBytes + String(value).length * 3, () => {
      const range = rangeOf(context, cell);
      // A number that stands in a cell formatted "@" would be stored as a text there.
      const isText = typeof value === "string";
      range.numberFormat = [[isText ? numberFormat : "General"]];
      range.values = [[isText ? valueForCell(value, numberFormat) : value]];
      if (!isText) range.numberFormat = [[numberFormat]];
    });
  }
}

function putValue(range: Excel.Range, value: CellValue, numberFormat: string): void {
  if (typeof value !== "string") range.values = [[value]];
  else if (numberFormat === "@" && needsApostrophe(value)) {
    formatAsGeneral(range);
    range.values = [[valueForText(value)]];
  } else range.values = [[valueForCell(value, numberFormat)]];
}
