import { addressText, type CellAddress } from "../domain/grid/cell-address";
import type { Collection, ItemComparison } from "../domain/submissions/collection";
import type { DepartmentState } from "../domain/submissions/department-states";
import type { FieldOutcome } from "../domain/submissions/planned-write";
import { fieldOf, transferFields, type TransferField } from "../domain/submissions/received-items";
import { heldText, submissionProblemText, submissionStateWord } from "../locales/ja/submissions";
import { findingJson } from "./finding-json";

/** What was gathered: files, departments, items with what became of each field, findings and counts. */
export function collectionJson({
  submissions,
  departments,
  items,
  unknown,
  writes,
  held,
}: Collection): object {
  const read = submissions.flatMap((each) => (each.kind === "read" ? [each] : []));
  const findings = read.flatMap(({ file, findings: found }) =>
    found.map((finding) => ({ file, ...findingJson(finding) })),
  );
  const inState = (state: DepartmentState["state"]): number =>
    departments.filter((department) => department.state === state).length;
  return {
    files: submissions.map((each) => {
      if (each.kind === "read") return { file: each.file, read: true, findings: each.counts };
      const { message, advice } = submissionProblemText(each.file, each.problem);
      return { file: each.file, read: false, message, advice };
    }),
    departments: departments.map(departmentJson),
    items: items.map(itemJson),
    unknown: unknown.map(({ file, item }) => ({
      file,
      indicator: item.name,
      department: item.department,
      cell: addressText(item.evaluated.indicator.name.cell),
    })),
    findings,
    counts: {
      files: submissions.length,
      read: read.length,
      unread: submissions.length - read.length,
      submitted: inState("submitted"),
      toConfirm: inState("toConfirm"),
      unreadable: inState("unreadable"),
      notSubmitted: inState("notSubmitted"),
      written: writes.length,
      held: held.length,
      error: read.reduce((sum, { counts }) => sum + counts.error, 0),
      warning: read.reduce((sum, { counts }) => sum + counts.warning, 0),
      info: read.reduce((sum, { counts }) => sum + counts.info, 0),
    },
  };
}

function departmentJson({ name, state, writes, ...rest }: DepartmentState): object {
  return { department: name, state: submissionStateWord(state), ...rest, written: writes };
}

function itemJson(comparison: ItemComparison): object {
  const { item, received, lastYear } = comparison;
  const renamed = received.find(({ by }) => by === "number" || by === "place");
  return {
    department: item.department,
    indicator: item.name,
    cell: addressText(item.evaluated.indicator.name.cell),
    files: received.map(({ file }) => file),
    ...(renamed ? { submittedAs: renamed.item.name } : {}),
    lastYear: lastYear.actual?.text ?? null,
    ...Object.fromEntries(transferFields.map((field) => [field, fieldJson(comparison, field)])),
  };
}

/** What the master says, what was submitted, and what became of it. */
function fieldJson({ item, received, fields }: ItemComparison, field: TransferField): object {
  const place = fieldOf(item, field);
  const submitted = received.flatMap(({ item: from }) => fieldOf(from, field)?.text ?? []);
  return {
    master: place?.text ?? null,
    submitted: submitted.find((text) => text.trim() !== "") ?? null,
    cell: cellOf(place?.cell),
    ...outcomeJson(fields[field]),
  };
}

function outcomeJson(outcome: FieldOutcome): object {
  switch (outcome.kind) {
    case "blank":
      return { outcome: "blank" };
    case "same":
      return { outcome: "same", file: outcome.file };
    case "write":
      return { outcome: "written", file: outcome.write.file, after: outcome.write.after };
    case "held":
      return {
        outcome: "held",
        why: heldText(outcome.held.why),
        from: outcome.held.submitted.map(({ file, text, source }) => ({
          file,
          text,
          cell: addressText(source),
        })),
      };
  }
}

const cellOf = (cell: CellAddress | undefined): string | null => (cell ? addressText(cell) : null);
