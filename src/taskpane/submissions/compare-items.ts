import type { Finding } from "../../domain/checks/finding";
import { addressText, type CellAddress } from "../../domain/grid/cell-address";
import type { TransferField } from "../../domain/submissions/received-items";
import type { FileFinding } from "../../usecases/item-findings";
import type { GatheredField, GatheredItem, Gathering } from "../../usecases/submission-desk";
import { isTransferred, type GatheringLook } from "../state/gathering-state";

/** How a field stands: as planned, or written already. */
export type FieldState = GatheredField["outcome"]["kind"] | "transferred";

/** A field of an item as it is compared. */
export type ComparedField = GatheredField & {
  readonly field: TransferField;
  readonly state: FieldState;
  /** Errors and warnings about the submitted cell. */
  readonly concerns: readonly Finding[];
};

/** An item as it is compared, with what was found in the files about it beside its fields. */
export type ComparedItem = {
  readonly key: string;
  readonly item: GatheredItem;
  readonly fields: readonly ComparedField[];
  readonly findings: readonly FileFinding[];
};

/** Items of one department. */
export type ComparedGroup = { readonly department: string; readonly items: readonly ComparedItem[] };

const order: readonly TransferField[] = ["actual", "reason", "remark"];

/** One spelling for one department: width, case and spaces do not tell departments apart. */
export function departmentKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Every item of the master with how each field stands; `transferred` are the cells that were written. */
export function compareItems(
  gathering: Gathering,
  transferred: ReadonlySet<string>,
): readonly ComparedItem[] {
  return gathering.items.map((item, index) => {
    const { findings } = item;
    const sources = new Map(order.map((field) => [field, sourcesOf(item.fields[field])] as const));
    const isAt = ({ file, finding: { cell } }: FileFinding, places: ReadonlySet<string>): boolean =>
      cell !== null && places.has(place(file, cell));
    const fields = order.map((field): ComparedField => {
      const gathered = item.fields[field];
      const places = sources.get(field) ?? new Set<string>();
      return {
        ...gathered,
        field,
        state: isTransferred(gathered, transferred) ? "transferred" : gathered.outcome.kind,
        concerns: findings.filter((one) => isAt(one, places)).map(({ finding }) => finding),
      };
    });
    const all = new Set([...sources.values()].flatMap((places) => [...places]));
    return {
      key: `${index} ${addressText(item.cell)}`,
      item,
      fields,
      findings: findings.filter((one) => !isAt(one, all)),
    };
  });
}

const place = (file: string, cell: CellAddress): string => `${file}\n${addressText(cell)}`;

/** The cells of the files that a field was taken from. */
function sourcesOf({ outcome }: GatheredField): ReadonlySet<string> {
  switch (outcome.kind) {
    case "write":
      return new Set([place(outcome.write.file, outcome.write.source)]);
    case "held":
      return new Set(outcome.held.submitted.map(({ file, source }) => place(file, source)));
    default:
      return new Set();
  }
}

/** The items that are wanted, put together by department in the order of the master. */
export function groupItems(
  items: readonly ComparedItem[],
  { filter, department }: GatheringLook,
): readonly ComparedGroup[] {
  const wanted = department === null ? null : departmentKey(department);
  const groups = new Map<string, { readonly department: string; readonly items: ComparedItem[] }>();
  for (const compared of items) {
    const name = compared.item.department;
    const key = departmentKey(name);
    if (wanted !== null && key !== wanted) continue;
    if (!isWanted(compared, filter)) continue;
    const group = groups.get(key);
    if (group) group.items.push(compared);
    else groups.set(key, { department: name, items: [compared] });
  }
  return [...groups.values()];
}

function isWanted({ fields, findings }: ComparedItem, filter: GatheringLook["filter"]): boolean {
  switch (filter) {
    case "changed":
      return fields.some(({ state }) => state === "write" || state === "transferred");
    case "held":
      return fields.some(({ state }) => state === "held");
    case "findings":
      return findings.length > 0 || fields.some(({ concerns }) => concerns.length > 0);
    case "all":
      return true;
  }
}
