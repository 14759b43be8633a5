import { measurementOf } from "../../plan/plan";
import { folded } from "../../recognition/label";
import type { CheckedItem } from "../checked-book";
import { departmentKey, initiativeKey, likeness, nameKey, numberKey } from "./item-keys";

/** By what an item was found again. "number" and "place" are found under another name. */
export type MatchedBy = "numberAndName" | "name" | "number" | "place";

/** The item of the other workbook that an item is. */
export type Partner = { readonly item: CheckedItem; readonly by: MatchedBy };

/** Which items of two workbooks are the same. */
export type Matching = {
  readonly partnerOf: (item: CheckedItem) => Partner | null;
  /** Items of the other workbook that were not found in the checked one. */
  readonly missing: readonly CheckedItem[];
};

type Accepts = (item: CheckedItem, other: CheckedItem) => boolean;

/** Share of the items matched by name whose numbers must agree before a number alone counts. */
const trustedNumbers = 0.8;
const certain: Accepts = () => true;

/**
 * Finds each item in another workbook: by number and name, by name within its initiative, by name alone; then under
 * another name by its number (where the numbers of the other items agree), or by its place (same initiative and
 * department) when name or figures are alike. Each item has one partner at most; what is not unique stays without one.
 */
export function matchItems(items: readonly CheckedItem[], others: readonly CheckedItem[]): Matching {
  const partners = new Map<CheckedItem, Partner>();
  const taken = new Set<CheckedItem>();
  const pass = (by: MatchedBy, kind: KeyKind, accepts: Accepts = certain): void => {
    const open = byKey(
      items.filter((item) => !partners.has(item)),
      kind,
    );
    const candidates = indexOf(others, kind);
    for (const [key, [item, ...twins]] of open) {
      const [other, ...rivals] = (candidates.get(key) ?? []).filter((each) => !taken.has(each));
      if (!item || twins.length > 0 || !other || rivals.length > 0 || !accepts(item, other)) continue;
      partners.set(item, { item: other, by });
      taken.add(other);
    }
  };
  pass("numberAndName", "numberAndName");
  pass("name", "nameInDepartment");
  pass("name", "nameInInitiative");
  pass("name", "name");
  if (numbersAgree(partners)) pass("number", "number", areAlike);
  pass("place", "department", areAlike);
  pass("place", "figures");
  return {
    partnerOf: (item) => partners.get(item) ?? null,
    missing: others.filter((other) => !taken.has(other)),
  };
}

/** The items by key; items without a key are left out. */
function byKey(items: readonly CheckedItem[], kind: KeyKind): ReadonlyMap<string, readonly CheckedItem[]> {
  const found = new Map<string, CheckedItem[]>();
  for (const item of items) {
    const key = keys[kind](item);
    if (key === "") continue;
    const same = found.get(key);
    if (same) same.push(item);
    else found.set(key, [item]);
  }
  return found;
}

type Index = Partial<Record<KeyKind, ReadonlyMap<string, readonly CheckedItem[]>>>;
const known = new WeakMap<readonly CheckedItem[], Index>();

/** All items of a book by key, gathered once a book: hundreds of submissions are matched to one master. */
function indexOf(items: readonly CheckedItem[], kind: KeyKind): ReadonlyMap<string, readonly CheckedItem[]> {
  const index = known.get(items) ?? {};
  known.set(items, index);
  return (index[kind] ??= byKey(items, kind));
}

const both = (first: string, second: string): string =>
  first === "" || second === "" ? "" : `${first}\n${second}`;

const name = (item: CheckedItem): string => nameKey(item.name);

/** What two items share when they are the same; "" where an item does not have it. */
const keys = {
  numberAndName: (item) => both(numberKey(item), name(item)),
  nameInDepartment: (item) => both(initiativeKey(item), both(name(item), departmentKey(item))),
  nameInInitiative: (item) => both(initiativeKey(item), name(item)),
  name,
  number: numberKey,
  department: (item) => both(initiativeKey(item), departmentKey(item)),
  figures: (item) => both(initiativeKey(item), figuresKey(item)),
} satisfies Readonly<Record<string, (item: CheckedItem) => string>>;

type KeyKind = keyof typeof keys;

function numbersAgree(partners: ReadonlyMap<CheckedItem, Partner>): boolean {
  const numbered = [...partners].filter(
    ([item, { item: other }]) => numberKey(item) !== "" && numberKey(other) !== "",
  );
  const agreeing = numbered.filter(([item, { item: other }]) => numberKey(item) === numberKey(other));
  return numbered.length === 0 || agreeing.length >= trustedNumbers * numbered.length;
}

const areAlike: Accepts = (item, other) => {
  const figures = figuresKey(item);
  return likeness(item.name, other.name) >= 0.4 || (figures !== "" && figures === figuresKey(other));
};

/** Unit, target and last year's actual: who only renames an indicator leaves them. */
function figuresKey({ evaluated }: CheckedItem): string {
  const { indicator, measurement, fiscalYear } = evaluated;
  const previous = measurementOf(indicator, fiscalYear - 1)?.actual?.text ?? "";
  const target = measurement?.target?.text ?? "";
  const unit = indicator.unit?.text ?? "";
  return target === "" || previous === "" ? "" : folded([unit, target, previous].join("/"));
}
