import { nameKey } from "../checks/matching/item-keys";
import type { ConfirmedFindings } from "../confirmations/confirmed-finding";
import type { Collection } from "../submissions/collection";
import { askedOfWhom, askedPoint, type AskedPoint } from "./asked-point";
import { inquiryPoints } from "./inquiries-of";
import type { InquiryPoint } from "./inquiry";
import { returnedIn } from "./returned-files";

/**
 * 改善済み: what was asked about is there, and the same is not found again. 未対応: it is found again. 確認済み: it is found again
 * and the officer has confirmed it. 再提出なし: nothing was returned in which it could be seen.
 */
export type RecheckState = "settled" | "open" | "confirmed" | "notReturned";

/** A point that was asked, and what the returned files say to it. */
export type RecheckedPoint = {
  readonly asked: AskedPoint;
  readonly state: RecheckState;
  /** The point as it stands now; null where it is not found again. */
  readonly now: InquiryPoint | null;
};

/** What the returned files put right and what not. */
export type Recheck = {
  readonly fiscalYear: number;
  /** In the order in which they were asked. */
  readonly points: readonly RecheckedPoint[];
  /** 新たな指摘: what was not asked before, in those who returned something. */
  readonly added: readonly InquiryPoint[];
};

type Current = { readonly point: InquiryPoint; readonly place: AskedPoint; readonly isConfirmed: boolean };

/** By what a point is found again, the surest first; "" where a point does not have it. Rows may have moved. */
const keys: readonly ((place: AskedPoint) => string)[] = [
  (place) => keyOf(place, [askedOfWhom(place), place.sheet, place.cell]),
  (place) => ofIndicator(place, [askedOfWhom(place), columnOf(place.cell)]),
  (place) => ofIndicator(place, [askedOfWhom(place)]),
  (place) => keyOf(place, [askedOfWhom(place), place.sheet]),
];

const keyOf = ({ what, indicator }: AskedPoint, parts: readonly string[]): string =>
  JSON.stringify([what, nameKey(indicator), ...parts]);

const ofIndicator = (place: AskedPoint, parts: readonly string[]): string =>
  place.indicator === "" ? "" : keyOf(place, parts);

const columnOf = (cell: string): string => cell.replace(/\d+$/, "");

/** Holds what was asked for the gathered year against files that were gathered anew. Linear. */
export function recheck(
  asked: readonly AskedPoint[],
  collection: Collection,
  confirmed: ConfirmedFindings,
): Recheck {
  const earlier = asked.filter(({ fiscalYear }) => fiscalYear === collection.fiscalYear);
  const returned = returnedIn(collection, earlier);
  const current = currentPoints(collection, confirmed).filter(
    ({ point, place }) => point.asked.kind !== "notReceived" || returned.isReturned(place),
  );
  const found = foundAgain(earlier, current);
  const seen = new Set(found.values());
  return {
    fiscalYear: collection.fiscalYear,
    points: earlier.map((point) => {
      const now = found.get(point);
      if (now) return { asked: point, state: now.isConfirmed ? "confirmed" : "open", now: now.point };
      return { asked: point, state: returned.isSeen(point) ? "settled" : "notReturned", now: null };
    }),
    added: current.flatMap((each) => (each.isConfirmed || seen.has(each) ? [] : [each.point])),
  };
}

function currentPoints(collection: Collection, confirmed: ConfirmedFindings): readonly Current[] {
  const { open, confirmed: settled } = inquiryPoints(collection, confirmed);
  const current = (point: InquiryPoint, isConfirmed: boolean): Current => ({
    point,
    place: askedPoint(point, collection.fiscalYear, ""),
    isConfirmed,
  });
  return [...open.map((point) => current(point, false)), ...settled.map((point) => current(point, true))];
}

/** Pairs each earlier point with one current point at most. */
function foundAgain(
  earlier: readonly AskedPoint[],
  current: readonly Current[],
): ReadonlyMap<AskedPoint, Current> {
  const found = new Map<AskedPoint, Current>();
  const taken = new Set<Current>();
  for (const key of keys) {
    const waiting = new Map<string, Current[]>();
    for (const each of current) {
      const text = taken.has(each) ? "" : key(each.place);
      if (text === "") continue;
      const same = waiting.get(text);
      if (same) same.push(each);
      else waiting.set(text, [each]);
    }
    for (const point of earlier) {
      if (found.has(point)) continue;
      const again = waiting.get(key(point))?.shift();
      if (!again) continue;
      found.set(point, again);
      taken.add(again);
    }
  }
  return found;
}
