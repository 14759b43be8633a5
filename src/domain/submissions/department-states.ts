import type { CheckedItem } from "../checks/checked-book";
import type { FindingCounts } from "../checks/check-plan";
import { folded } from "../recognition/label";
import type { ItemComparison } from "./collection";
import { departmentsByFile } from "./file-department";
import type { Submission } from "./submission";

/**
 * 提出済: all its items came in, and what differs can be taken over. 要確認: items are missing or all blank, or values are
 * held back. 読めない: nothing came in, and a file that cannot be read carries its name. 未提出: nothing came in.
 */
export type SubmissionState = "submitted" | "toConfirm" | "unreadable" | "notSubmitted";

/** How far one department is. `name` as the master writes it; "" for items without one. */
export type DepartmentState = {
  readonly name: string;
  readonly state: SubmissionState;
  /** Items of the master, those that came in, and those of them in which something is written. */
  readonly items: number;
  readonly received: number;
  readonly answered: number;
  /** Cells to be written, and values that are held back. */
  readonly writes: number;
  readonly held: number;
  readonly findings: FindingCounts;
  /** Names of the files that hold its items, or that carry its name and cannot be read. */
  readonly files: readonly string[];
};

/** The departments of the master in the order in which it names them first. */
export function departmentStates(
  comparisons: readonly ItemComparison[],
  submissions: readonly Submission[],
): readonly DepartmentState[] {
  const groups = new Map<string, ItemComparison[]>();
  for (const comparison of comparisons) {
    const key = folded(comparison.item.department);
    const group = groups.get(key);
    if (group) group.push(comparison);
    else groups.set(key, [comparison]);
  }
  const findings = findingsByDepartment(submissions);
  const unread = unreadByDepartment(
    submissions,
    [...groups.values()].map(([first]) => nameOf(first?.item)),
  );
  return [...groups].map(([key, group]) => stateOf(group, findings.get(key) ?? none, unread.get(key) ?? []));
}

const none: FindingCounts = { error: 0, warning: 0, info: 0 };

function stateOf(
  group: readonly ItemComparison[],
  findings: FindingCounts,
  unread: readonly string[],
): DepartmentState {
  const outcomes = group.flatMap(({ fields }) => Object.values(fields));
  const received = group.filter(({ received: from }) => from.length > 0);
  const answered = received.filter(({ received: from }) => from.some((item) => item.isAnswered));
  const counts = {
    items: group.length,
    received: received.length,
    answered: answered.length,
    writes: outcomes.filter(({ kind }) => kind === "write").length,
    held: outcomes.filter(({ kind }) => kind === "held").length,
  };
  const files = new Set(group.flatMap(({ received: from }) => from.map(({ file }) => file)));
  return {
    name: nameOf(group[0]?.item),
    state: told(counts, unread.length > 0),
    ...counts,
    findings,
    files: [...files, ...unread],
  };
}

const nameOf = (item: CheckedItem | undefined): string => item?.department ?? "";

function told(
  { items, received, answered, held }: Pick<DepartmentState, "items" | "received" | "answered" | "held">,
  hasUnread: boolean,
): SubmissionState {
  if (received === 0) return hasUnread ? "unreadable" : "notSubmitted";
  return received < items || answered === 0 || held > 0 || hasUnread ? "toConfirm" : "submitted";
}

/** Files that cannot be read, by the department whose name they carry. */
function unreadByDepartment(
  submissions: readonly Submission[],
  names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const departmentOf = departmentsByFile(names);
  const unread = new Map<string, string[]>();
  for (const { kind, file } of submissions) {
    const name = kind === "unread" ? departmentOf(file) : null;
    if (name === null) continue;
    const files = unread.get(folded(name));
    if (files) files.push(file);
    else unread.set(folded(name), [file]);
  }
  return unread;
}

function findingsByDepartment(submissions: readonly Submission[]): ReadonlyMap<string, FindingCounts> {
  const counts = new Map<string, FindingCounts>();
  for (const submission of submissions) {
    if (submission.kind === "unread") continue;
    for (const { department, severity } of submission.findings) {
      const key = folded(department);
      const known = counts.get(key) ?? none;
      counts.set(key, { ...known, [severity]: known[severity] + 1 });
    }
  }
  return counts;
}
