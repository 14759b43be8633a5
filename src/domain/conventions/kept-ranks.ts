import { isDecimalText } from "../decimal/decimal";
import { isFields, isFlag, isNullOr, isOneOf, isText } from "../kept/fields";
import type { RankBand, RankScale } from "./conventions";

const isDecimal = (value: unknown): value is string => isText(value) && isDecimalText(value);
const isEnd = isNullOr(isDecimal);
const isBase = isOneOf(["exact", "printed"] as const);

function isBand(value: unknown): value is RankBand {
  if (!isFields(value)) return false;
  const { mark, label, from, fromInclusive, to, toInclusive } = value;
  return (
    isText(mark) && isText(label) && isEnd(from) && isFlag(fromInclusive) && isEnd(to) && isFlag(toInclusive)
  );
}

/** The bands without what a later version may have added to them; null when one of them cannot be understood. */
function bandsFrom(value: unknown): readonly RankBand[] | null {
  if (!Array.isArray(value)) return null;
  const bands: readonly unknown[] = value;
  return bands.every(isBand)
    ? bands.map(({ mark, label, from, fromInclusive, to, toInclusive }) => {
        return { mark, label, from, fromInclusive, to, toInclusive };
      })
    : null;
}

/** A scale of ranks that was kept; null when a band of it cannot be understood, for half a scale would rank wrongly. */
export function rankScaleFrom(value: unknown): RankScale | null {
  if (!isFields(value) || !isBase(value.basedOn) || !Array.isArray(value.byPlanYear)) return null;
  const bands = bandsFrom(value.bands);
  const byPlanYear = value.byPlanYear.map(bandsFrom);
  const whole = byPlanYear.filter((each) => each !== null);
  if (bands === null || whole.length < byPlanYear.length) return null;
  return { bands, byPlanYear: whole, basedOn: value.basedOn };
}
