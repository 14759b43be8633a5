import type { RuleId } from "../checks/finding";
import { addressText, type CellAddress } from "../grid/cell-address";
import { folded } from "../recognition/label";
import type { Collection, ItemComparison } from "../submissions/collection";
import type { HeldReason, HeldValue } from "../submissions/planned-write";
import type { Addressee, InquiryPoint } from "./inquiry";

/**
 * Values held back for which only the department knows the answer, with the rule that asks the same thing in the same cell;
 * null where none does. The others are the officer's to settle.
 */
const askedOf: ReadonlyMap<HeldReason, RuleId | null> = new Map<HeldReason, RuleId | null>([
  ["errorValue", "error-value"],
  ["dateInstead", "date-converted"],
  ["percentUnclear", "percent-fraction-mix"],
  ["severalFiles", null],
]);

/** Held values that the department is to answer, unless a finding asks for it already. */
export function heldPoints(
  { held }: Collection,
  asked: readonly InquiryPoint[],
  addresseeOfFile: (file: string) => Addressee,
): readonly InquiryPoint[] {
  const found = new Set(
    asked.flatMap(({ file, cell, asked: what }) =>
      what.kind === "finding" && cell !== null ? [foundIn(what.finding.rule, file ?? "", cell)] : [],
    ),
  );
  return held.flatMap((value): readonly InquiryPoint[] => {
    const [first] = value.submitted;
    const rule = askedOf.get(value.why);
    if (!first || rule === undefined) return [];
    if (rule !== null && found.has(foundIn(rule, first.file, first.source))) return [];
    return [heldPoint(value, first, addresseeOfFile)];
  });
}

const foundIn = (rule: RuleId, file: string, cell: CellAddress): string =>
  `${rule}/${file}/${addressText(cell)}`;

function heldPoint(
  value: HeldValue,
  { file, source }: HeldValue["submitted"][number],
  addresseeOfFile: (file: string) => Addressee,
): InquiryPoint {
  const { department, indicator } = value;
  return {
    addressee: department === "" ? addresseeOfFile(file) : { kind: "department", name: department },
    file,
    sheet: source.sheet,
    cell: source,
    indicator,
    masterIndicator: indicator,
    asked: { kind: "held", held: value },
  };
}

/** Files that could not be read. One that could not be fetched is the officer's to find again. */
export function unreadPoints(
  { submissions }: Collection,
  addresseeOfFile: (file: string) => Addressee,
): readonly InquiryPoint[] {
  return submissions.flatMap((submission) => {
    if (submission.kind === "read") return [];
    const { file, problem } = submission;
    if (problem.kind === "file" && problem.fault.code === "notFetched") return [];
    return [
      {
        addressee: addresseeOfFile(file),
        file,
        sheet: null,
        cell: null,
        indicator: "",
        masterIndicator: "",
        asked: { kind: "unread", problem },
      },
    ];
  });
}

/**
 * Items of the master that came in with no file, in the master's order: not those whose missing row is asked about
 * already, nor those of a department all of whose items may stand in a file that cannot be read.
 */
export function notReceivedPoints(
  { items, submissions }: Collection,
  asked: readonly InquiryPoint[],
  addresseeOfFile: (file: string) => Addressee,
): readonly InquiryPoint[] {
  const rows = new Set(
    asked.flatMap(({ asked: what }) =>
      what.kind === "finding" && what.finding.rule === "row-deleted"
        ? [addressText(what.finding.facts.masterCell)]
        : [],
    ),
  );
  const reporting = departmentsOf(items.filter(({ received }) => received.length > 0));
  const unread = new Set(
    submissions.flatMap(({ kind, file }) => {
      const addressee = addresseeOfFile(file);
      return kind === "unread" && addressee.kind === "department" ? [folded(addressee.name)] : [];
    }),
  );
  return items.flatMap(({ item, received }) => {
    const key = folded(item.department);
    const mayBeUnread = unread.has(key) && !reporting.has(key);
    if (received.length > 0 || mayBeUnread || rows.has(addressText(item.place))) return [];
    return [
      {
        addressee: { kind: "department", name: item.department },
        file: null,
        sheet: null,
        cell: null,
        indicator: item.name,
        masterIndicator: item.name,
        asked: {
          kind: "notReceived",
          number: item.number?.text ?? "",
          target: item.evaluated.measurement?.target?.text ?? "",
        },
      },
    ];
  });
}

/** Departments of items, as they are compared. */
export function departmentsOf(items: readonly ItemComparison[]): ReadonlySet<string> {
  return new Set(items.map(({ item }) => folded(item.department)));
}
