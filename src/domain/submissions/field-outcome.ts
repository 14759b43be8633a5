import type { CheckedBook, CheckedItem } from "../checks/checked-book";
import { decimalFromNumber } from "../decimal/decimal";
import { formulaAt, numberFormatAt, textAt, valueAt } from "../grid/sheet-grid";
import type { SourcedFigure, SourcedText } from "../plan/plan";
import { landmarksOf } from "./landmarks";
import type { FieldOutcome, HeldReason } from "./planned-write";
import { fieldOf, type ReceivedItem, type TransferField } from "./received-items";
import { numberIn, transferContent, type CellContent, type TransferContent } from "./transfer-content";

/** A field of the master with all that was submitted for it. */
export type ReceivedField = {
  readonly master: CheckedBook;
  readonly item: CheckedItem;
  readonly field: TransferField;
  readonly received: readonly ReceivedItem[];
};

type PlannedContent = Extract<TransferContent, { readonly kind: "content" }>;
type Answer = { readonly file: string; readonly said: SourcedFigure | SourcedText };

/**
 * Decides what becomes of one field of one item. Written is only what differs from the master, into a cell of its own that
 * holds no formula, and only when all files that say something say the same.
 */
export function fieldOutcome({ master, item, field, received }: ReceivedField): FieldOutcome {
  const answers = received.flatMap(({ file, item: submitted }): readonly Answer[] => {
    const said = fieldOf(submitted, field);
    return said === null || said.text.trim() === "" ? [] : [{ file, said }];
  });
  const [first] = answers;
  if (!first) return { kind: "blank" };
  const place = fieldOf(item, field);
  const held = (why: HeldReason): FieldOutcome => ({
    kind: "held",
    held: {
      field,
      department: item.department,
      indicator: item.name,
      cell: place?.cell ?? null,
      why,
      submitted: answers.map(({ file, said }) => ({ file, text: said.text, source: said.cell })),
    },
  });
  if (answers.some(({ said }) => !saysTheSame(said, first.said))) return held("severalFiles");
  const view = place ? master.views.get(place.cell.sheet) : undefined;
  if (place === null || view === undefined) return held("noPlace");
  const { row, column } = place.cell;
  const anchor = view.anchorOf(row, column);
  if (anchor.row !== row || anchor.column !== column) return held("noPlace");
  const before = textAt(view.grid, row, column);
  // A cell that says more than this field, its label or another figure, is not to be written over.
  if (before.trim() !== place.text.trim()) return held("noPlace");
  const planned = transferContent(first.said, numberFormatAt(view.grid, row, column));
  if (planned.kind === "content" && holds(before, valueAt(view.grid, row, column), planned.content)) {
    return { kind: "same", file: first.file };
  }
  if (formulaAt(view.grid, row, column) !== null) return held("formula");
  if (planned.kind === "doubt") return held(planned.doubt);
  return {
    kind: "write",
    write: {
      cell: place.cell,
      landmarks: landmarksOf(item, place.cell, view),
      field,
      department: item.department,
      indicator: item.name,
      before,
      submitted: first.said.text,
      after: afterwards(first.said.text, planned),
      content: planned.content,
      change: planned.change,
      file: first.file,
      source: first.said.cell,
    },
  };
}

function saysTheSame(a: Answer["said"], b: Answer["said"]): boolean {
  if ("value" in a && "value" in b) return a.value === b.value && a.text === b.text;
  return a.text === b.text;
}

/** What will stand in the cell: as the department's cell shows it, unless that rounds the number or says more than it. */
function afterwards(shown: string, { content, change }: PlannedContent): string {
  if (content.kind === "text") return content.text;
  const isShown = change === null && numberIn(shown) === content.value;
  return isShown ? shown : (decimalFromNumber(content.value) ?? shown);
}

function holds(shown: string, value: unknown, content: CellContent): boolean {
  return content.kind === "number" ? value === content.value : shown === content.text && value === shown;
}
