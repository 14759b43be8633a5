import { addressText } from "../domain/grid/cell-address";
import type { Finding } from "../domain/checks/finding";
import type { Collection, ItemComparison } from "../domain/submissions/collection";
import type { FieldOutcome, PlannedWrite } from "../domain/submissions/planned-write";
import { fieldOf, type TransferField } from "../domain/submissions/received-items";
import type { Submission } from "../domain/submissions/submission";
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
  const concernsAt = concernsBySource(collection.submissions);
  const byCell = new Map(collection.writes.map((write) => [addressText(write.cell), write]));
  const gathered = (write: PlannedWrite): GatheredWrite => {
    // Items that share a cell share its write.
    const planned = byCell.get(addressText(write.cell)) ?? write;
    const known = writes.get(planned);
    if (known) return known;
    const concerns = concernsAt.get(sourceKey(planned.file, addressText(planned.source))) ?? [];
    const made = { ...planned, key: keyOf(planned), concerns };
    writes.set(planned, made);
    return made;
  };
  return {
    fiscalYear,
    files: filesOf(collection, names),
    departments,
    items: items.map((comparison) => itemOf(comparison, gathered)),
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

const sourceKey = (file: string, cell: string): string => `${file}\n${cell}`;

/** Texts of cells may hold anything, so the parts are kept apart as JSON does it. */
const keyOf = ({ cell, before, content }: PlannedWrite): string =>
  JSON.stringify([addressText(cell), before, content]);

function concernsBySource(submissions: readonly Submission[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const submission of submissions) {
    if (submission.kind === "unread") continue;
    for (const finding of submission.findings) {
      if (finding.cell === null || finding.severity === "info") continue;
      const key = sourceKey(submission.file, addressText(finding.cell));
      const others = found.get(key);
      if (others) others.push(finding);
      else found.set(key, [finding]);
    }
  }
  return found;
}

function filesOf({ submissions, items }: Collection, names: readonly string[]): readonly GatheredFile[] {
  const byName = new Map(submissions.map((submission) => [submission.file, submission]));
  const counts = new Map<string, number>();
  for (const { received } of items)
    for (const { file } of received) counts.set(file, (counts.get(file) ?? 0) + 1);
  return names.map((name): GatheredFile => {
    const submission = byName.get(name);
    if (!submission) return { kind: "waiting", name };
    if (submission.kind === "unread") return { kind: "unread", name, problem: submission.problem };
    const { findings, counts: found } = submission;
    return { kind: "read", name, items: counts.get(name) ?? 0, findings, counts: found };
  });
}

function itemOf(
  { item, received, fields, lastYear }: ItemComparison,
  gathered: (write: PlannedWrite) => GatheredWrite,
): GatheredItem {
  const field = (which: TransferField): GatheredField => {
    const place = fieldOf(item, which);
    return {
      master: place && { text: place.text, cell: place.cell },
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
    lastYear: lastYear && { text: lastYear.text, cell: lastYear.cell },
  };
}

const outcomeOf = (
  outcome: FieldOutcome,
  gathered: (write: PlannedWrite) => GatheredWrite,
): GatheredOutcome =>
  outcome.kind === "write" ? { kind: "write", write: gathered(outcome.write) } : outcome;
