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

type KeyOf = (item: CheckedItem) => string;
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
  const pass = (by: MatchedBy, keyOf: KeyOf, accepts: Accepts = certain): void => {
    const open = unique(
      items.filter((item) => !partners.has(item)),
      keyOf,
    );
    const free = unique(
      others.filter((other) => !taken.has(other)),
      keyOf,
    );
    for (const [key, item] of open) {
      const other = free.get(key);
      if (!item || !other || !accepts(item, other)) continue;
      partners.set(item, { item: other, by });
      taken.add(other);
    }
  };
  const name: KeyOf = (item) => nameKey(item.name);
  const number: KeyOf = numberKey;
  pass("numberAndName", (item) => both(number(item), name(item)));
  pass("name", (item) => both(initiativeKey(item), both(name(item), departmentKey(item))));
  pass("name", (item) => both(initiativeKey(item), name(item)));
  pass("name", name);
  if (numbersAgree(partners)) pass("number", number, areAlike);
  pass("place", (item) => both(initiativeKey(item), departmentKey(item)), areAlike);
  pass("place", (item) => both(initiativeKey(item), figuresKey(item)));
  return {
    partnerOf: (item) => partners.get(item) ?? null,
    missing: others.filter((other) => !taken.has(other)),
  };
}

/** The items by key, null where several share it; items without a key are left out. */
function unique(items: readonly CheckedItem[], keyOf: KeyOf): ReadonlyMap<string, CheckedItem | null> {
  const found = new Map<string, CheckedItem | null>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== "") found.set(key, found.has(key) ? null : item);
  }
  return found;
}

const both = (first: string, second: string): string =>
  first === "" || second === "" ? "" : `${first}\n${second}`;

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
