import { addressText } from "../domain/grid/cell-address";
import type { SourcedText } from "../domain/plan/plan";
import type { Collection, ItemComparison } from "../domain/submissions/collection";
import type { FieldOutcome, PlannedWrite } from "../domain/submissions/planned-write";
import { fieldOf, type TransferField } from "../domain/submissions/received-items";
import { itemFindings, type FileFinding, type ItemFindings } from "./item-findings";
import type {
  GatheredField,
  GatheredFile,
  GatheredItem,
  GatheredOutcome,
  GatheredWrite,
  Gathering,
} from "./submission-desk";

/** What a page is told of a collection. `names` are all files on the desk in their order, those still waiting included. */
export function gatheringOf(collection: Collection, names: readonly string[]): Gathering {
  const { fiscalYear, departments, unknown, held, items } = collection;
  const writes = new Map<PlannedWrite, GatheredWrite>();
  const findings = itemFindings(collection);
  const doubtful = doubtfulCells(items, findings);
  const byCell = new Map(collection.writes.map((write) => [addressText(write.cell), write]));
  const gathered = (write: PlannedWrite): GatheredWrite => {
    const cell = addressText(write.cell);
    // Items that share a cell share its write.
    const planned = byCell.get(cell) ?? write;
    const known = writes.get(planned);
    if (known) return known;
    const made = { ...planned, key: keyOf(planned), isDoubtful: doubtful.has(cell) };
    writes.set(planned, made);
    return made;
  };
  return {
    fiscalYear,
    files: filesOf(collection, names, findings),
    departments,
    items: items.map((comparison) => itemOf(comparison, findings.ofItem(comparison.item), gathered)),
    unknown: unknown.map(({ file, item: { name, department, evaluated } }) => ({
      file,
      name,
      department,
      cell: evaluated.indicator.name.cell,
    })),
    writes: collection.writes.map(gathered),
    held,
  };
}

/** Texts of cells may hold anything, so the parts are kept apart as JSON does it. */
const keyOf = ({ cell, before, content }: PlannedWrite): string =>
  JSON.stringify([addressText(cell), before, content]);

/** Cells of items about which a file has an error: also one beside the value, for it may be about another year or target. */
function doubtfulCells(items: Collection["items"], { ofItem }: ItemFindings): ReadonlySet<string> {
  const cells = items.flatMap(({ item, fields }) =>
    ofItem(item).some(({ finding }) => finding.severity === "error")
      ? Object.values(fields).flatMap((field) =>
          field.kind === "write" ? [addressText(field.write.cell)] : [],
        )
      : [],
  );
  return new Set(cells);
}

function filesOf(
  { submissions, items }: Collection,
  names: readonly string[],
  { ofFile }: ItemFindings,
): readonly GatheredFile[] {
  const byName = new Map(submissions.map((submission) => [submission.file, submission]));
  const counts = new Map<string, number>();
  for (const { received } of items)
    for (const { file } of received) counts.set(file, (counts.get(file) ?? 0) + 1);
  return names.map((name): GatheredFile => {
    const submission = byName.get(name);
    if (!submission) return { kind: "waiting", name };
    if (submission.kind === "unread") return { kind: "unread", name, problem: submission.problem };
    return { kind: "read", name, items: counts.get(name) ?? 0, findings: ofFile(name) };
  });
}

function itemOf(
  { item, received, fields, lastYear }: ItemComparison,
  findings: readonly FileFinding[],
  gathered: (write: PlannedWrite) => GatheredWrite,
): GatheredItem {
  const field = (which: TransferField): GatheredField => {
    const place = fieldOf(item, which);
    return {
      master: place && shown(place),
      lastYear: lastYear[which] && shown(lastYear[which]),
      outcome: outcomeOf(fields[which], gathered),
    };
  };
  return {
    number: item.number?.text ?? "",
    name: item.name,
    department: item.department,
    cell: item.place,
    received: received.map(({ file, by, isAnswered, item: from }) => ({
      file,
      by,
      isAnswered,
      name: from.name,
      cell: from.evaluated.indicator.name.cell,
    })),
    fields: { actual: field("actual"), reason: field("reason"), remark: field("remark") },
    findings,
  };
}

const shown = ({ text, cell }: SourcedText): SourcedText => ({ text, cell });

const outcomeOf = (
  outcome: FieldOutcome,
  gathered: (write: PlannedWrite) => GatheredWrite,
): GatheredOutcome =>
  outcome.kind === "write" ? { kind: "write", write: gathered(outcome.write) } : outcome;
