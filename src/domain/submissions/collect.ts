import { checkedBook, type CheckedBook, type CheckedItem } from "../checks/checked-book";
import { addressText } from "../grid/cell-address";
import type { Collection, ItemComparison, UnknownItem } from "./collection";
import { departmentStates } from "./department-states";
import { fieldOutcome } from "./field-outcome";
import { lastYearFields } from "./last-year";
import type { HeldValue, PlannedWrite } from "./planned-write";
import { matchSubmission, transferFields, type ReceivedItem, type TransferField } from "./received-items";
import type { ReferenceBooks, Submission } from "./submission";

/**
 * Puts what was submitted beside the master, item by item, and plans what is to be written. Nothing is written here.
 * The files are taken in the order given; which of them comes first decides nothing but the order of what is told.
 */
export function collect(
  { master: reading, lastYear }: ReferenceBooks,
  submissions: readonly Submission[],
): Collection {
  const master = checkedBook(reading);
  const { fiscalYear } = master.evaluation;
  const received = new Map<CheckedItem, ReceivedItem[]>(master.items.map((item) => [item, []]));
  const unknown: UnknownItem[] = [];
  for (const submission of submissions) {
    if (submission.kind === "unread") continue;
    const matched = matchSubmission(submission, master.items);
    for (const [item, from] of matched.received) received.get(item)?.push(from);
    unknown.push(...matched.unknown.map((item) => ({ file: submission.file, item })));
  }
  const previous = lastYearFields(master, lastYear ? checkedBook(lastYear) : null);
  const compared = master.items.map((item): ItemComparison => {
    const from = received.get(item) ?? [];
    return { item, received: from, fields: fieldsOf(master, item, from), lastYear: previous(item) };
  });
  const items = withoutClashes(compared);
  const outcomes = items.flatMap(({ fields }) => transferFields.map((field) => fields[field]));
  const writes = outcomes.flatMap((outcome) => (outcome.kind === "write" ? [outcome.write] : []));
  return {
    fiscalYear,
    master,
    submissions,
    departments: departmentStates(items, submissions),
    items,
    unknown,
    writes: onceEach(writes),
    held: outcomes.flatMap((outcome) => (outcome.kind === "held" ? [outcome.held] : [])),
  };
}

function fieldsOf(
  master: CheckedBook,
  item: CheckedItem,
  received: readonly ReceivedItem[],
): ItemComparison["fields"] {
  const outcome = (field: TransferField): ItemComparison["fields"][TransferField] =>
    fieldOutcome({ master, item, field, received });
  return { actual: outcome("actual"), reason: outcome("reason"), remark: outcome("remark") };
}

/** Several items may share a cell, a remark over two rows: it is written when they agree and held back when they do not. */
function withoutClashes(items: readonly ItemComparison[]): readonly ItemComparison[] {
  const written = new Map<string, PlannedWrite>();
  const clashing = new Set<string>();
  for (const { fields } of items) {
    for (const field of transferFields) {
      const outcome = fields[field];
      if (outcome.kind !== "write") continue;
      const place = addressText(outcome.write.cell);
      const other = written.get(place);
      if (other && JSON.stringify(other.content) !== JSON.stringify(outcome.write.content))
        clashing.add(place);
      written.set(place, outcome.write);
    }
  }
  if (clashing.size === 0) return items;
  return items.map((comparison) => {
    const settled = (field: TransferField): ItemComparison["fields"][TransferField] => {
      const outcome = comparison.fields[field];
      if (outcome.kind !== "write" || !clashing.has(addressText(outcome.write.cell))) return outcome;
      return { kind: "held", held: heldBack(outcome.write) };
    };
    const fields = { actual: settled("actual"), reason: settled("reason"), remark: settled("remark") };
    return { ...comparison, fields };
  });
}

function heldBack({ field, department, indicator, cell, file, submitted, source }: PlannedWrite): HeldValue {
  return {
    field,
    department,
    indicator,
    cell,
    why: "sharedCell",
    submitted: [{ file, text: submitted, source }],
  };
}

function onceEach(writes: readonly PlannedWrite[]): readonly PlannedWrite[] {
  const byPlace = new Map<string, PlannedWrite>();
  for (const write of writes) {
    const place = addressText(write.cell);
    if (!byPlace.has(place)) byPlace.set(place, write);
  }
  return [...byPlace.values()];
}
