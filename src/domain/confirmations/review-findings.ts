import type { Finding } from "../checks/finding";
import { confirmationOf, type ConfirmedFinding, type ConfirmedFindings } from "./confirmed-finding";

/** A finding that is to be looked at. */
export type OpenFinding = {
  readonly finding: Finding;
  /** What was confirmed at this place before its text changed; null where nothing was. */
  readonly earlier: ConfirmedFinding | null;
};

/** A finding that the officer has confirmed. */
export type SettledFinding = { readonly finding: Finding; readonly confirmation: ConfirmedFinding };

/** The findings of a check, those to look at apart from those that were confirmed, both in the order of the check. */
export type FindingReview = {
  readonly open: readonly OpenFinding[];
  readonly confirmed: readonly SettledFinding[];
  /** What was confirmed for the year and is not among the findings: put right since, or not looked for. */
  readonly gone: readonly ConfirmedFinding[];
};

type Place = Omit<ConfirmedFinding, "reason">;

const columnOf = (cell: string): string => cell.replace(/\d+$/, "");

const exactKey = (place: Place): string =>
  JSON.stringify([place.rule, place.sheet, place.cell, place.indicator, place.found, place.expected]);

/** The same without the row, for rows that were inserted or sorted; "" where no indicator tells the rows apart. */
const movedKey = (place: Place): string =>
  place.indicator === "" || place.cell === ""
    ? ""
    : JSON.stringify([
        place.rule,
        place.sheet,
        columnOf(place.cell),
        place.indicator,
        place.found,
        place.expected,
      ]);

const placeKey = ({ rule, sheet, cell, indicator }: Place): string =>
  JSON.stringify([rule, sheet, indicator === "" ? cell : columnOf(cell), indicator]);

function groupsOf<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Tells the confirmed findings from the open ones. A confirmation settles one finding at most: the one in its cell
 * with its texts, else the only one of that indicator and column with its texts (its row has moved). Linear.
 */
export function reviewFindings(
  findings: readonly Finding[],
  { entries }: ConfirmedFindings,
  fiscalYear: number,
): FindingReview {
  const places = new Map(findings.map((finding) => [finding, confirmationOf(finding, fiscalYear, "")]));
  const left = new Set(entries.filter((entry) => entry.fiscalYear === fiscalYear));
  const settled = new Map<Finding, ConfirmedFinding>();
  const settle = (finding: Finding, confirmation: ConfirmedFinding): void => {
    settled.set(finding, confirmation);
    left.delete(confirmation);
  };

  const exact = groupsOf(left, exactKey);
  for (const [finding, place] of places) {
    const confirmation = exact.get(exactKey(place))?.shift();
    if (confirmation) settle(finding, confirmation);
  }
  const rest = [...places].filter(([finding]) => !settled.has(finding));
  const movedFindings = groupsOf(rest, ([, place]) => movedKey(place));
  for (const [key, confirmations] of groupsOf(left, movedKey)) {
    const [confirmation] = confirmations;
    const candidates = movedFindings.get(key) ?? [];
    const [candidate] = candidates;
    if (key === "" || confirmations.length !== 1 || candidates.length !== 1) continue;
    if (candidate && confirmation) settle(candidate[0], confirmation);
  }
  const earlier = groupsOf(left, placeKey);
  const open: OpenFinding[] = [];
  const confirmed: SettledFinding[] = [];
  for (const [finding, place] of places) {
    const confirmation = settled.get(finding);
    if (confirmation) confirmed.push({ finding, confirmation });
    else {
      const before = earlier.get(placeKey(place))?.shift() ?? null;
      if (before) left.delete(before);
      open.push({ finding, earlier: before });
    }
  }
  return { open, confirmed, gone: [...left] };
}
