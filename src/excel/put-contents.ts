import type { CellAddress } from "../domain/grid/cell-address";
import type { CellValue } from "../domain/grid/sheet-grid";
import type { ConfirmedCell, ConfirmedContent } from "../usecases/ports";
import { columnRuns, rangeBytes, rangeOfRun } from "./column-runs";
import type { FormerCell } from "./former-cells";
import { needsApostrophe, valueForText } from "./host-quirks/text-cells";
import { valueForCell } from "./host-quirks/typed-text";
import { textBytes, type Outbox } from "./outbox";

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
  const written: CellWriting[] = [];
  const back: FormerCell[] = [];
  for (const [index, { cell, content }] of cells.entries()) {
    if (content.kind === "former") {
      back.push({ ...content, cell });
      continue;
    }
    const numberFormat = former[index]?.numberFormat ?? "General";
    written.push(
      content.kind === "number"
        ? { cell, formats: [], value: content.value }
        : textWriting(cell, content.text, numberFormat),
    );
  }
  await queueWriting(context, written, box);
  await putBack(context, back, box);
}

/** Queues what the cells were. */
export async function putBack(
  context: Excel.RequestContext,
  former: readonly FormerCell[],
  box: Outbox,
): Promise<void> {
  const written = former.map(({ cell, value, numberFormat }): CellWriting => {
    if (typeof value === "string") {
      return { cell, formats: [numberFormat, numberFormat], value: valueForCell(value, numberFormat) };
    }
    // A number that stands in a cell formatted "@" would be stored as a text there.
    return { cell, formats: ["General", numberFormat], value };
  });
  await queueWriting(context, written, box);
}

/** What is written into a cell: its number format before and after the value, where these are to be set. */
type CellWriting = {
  readonly cell: CellAddress;
  readonly formats: readonly [] | readonly [before: string, after: string];
  readonly value: CellValue;
};

function textWriting(cell: CellAddress, text: string, numberFormat: string): CellWriting {
  return numberFormat === "@" && needsApostrophe(text)
    ? { cell, formats: ["General", "General"], value: valueForText(text) }
    : { cell, formats: [], value: valueForCell(text, numberFormat) };
}

/** Queues writings, those of cells right below each other together: nothing between them is spoken of. */
async function queueWriting(
  context: Excel.RequestContext,
  written: readonly CellWriting[],
  box: Outbox,
): Promise<void> {
  const bytesOf = ({ value, formats }: CellWriting): number =>
    textBytes(String(value)) + textBytes(formats.join("")) + 10;
  const [plainly, withFormats] = [
    written.filter(({ formats }) => formats.length === 0),
    written.filter(({ formats }) => formats.length > 0),
  ];
  const rule = { cellOf: ({ cell }: CellWriting) => cell, bytesOf, goesOn: (step: number) => step === 1 };
  for (const run of [...columnRuns(plainly, rule), ...columnRuns(withFormats, rule)]) {
    const weight = run.reduce((bytes, each) => bytes + bytesOf(each), rangeBytes);
    await box.add(weight, () => {
      const range = rangeOfRun(
        context,
        run.map(({ cell }) => cell),
      );
      const formats = run.flatMap((each) => (each.formats.length === 0 ? [] : [each.formats]));
      if (formats.length > 0) range.numberFormat = formats.map(([first]) => [first]);
      range.values = run.map(({ value }) => [value]);
      if (formats.length > 0) range.numberFormat = formats.map(([, last]) => [last]);
    });
  }
}
