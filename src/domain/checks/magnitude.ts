import type { SourcedFigure } from "../plan/plan";
import type { CheckContext } from "./check-context";
import type { CheckedItem } from "./checked-book";
import { levelOf, sizeRatio } from "./figures";
import { withShiftedPoint } from "./shifted-point";
import { percentMixOf } from "./percent-scale";

/** An actual whose decimal point or number of digits does not fit what stands beside it. */
export type MagnitudeSlip = {
  readonly figure: SourcedFigure;
  readonly beside: SourcedFigure;
  readonly besideIs: "previous" | "target";
  readonly direction: "larger" | "smaller";
  /** The figure with its point where it fits everything beside it; "" where no place fits. */
  readonly fitting: string;
};

/** Beside both last year's actual and the target a gap of eight is enough: 9.4-fold is a slip too. */
const gapBesideBoth = 8;
const gapBesideOne = 10;
/** Small counts jump from 1 to 12 without anything being wrong. */
const smallest = 30;
/** A figure that fits is at most this many times what stands beside it, or that part of it. */
const fittingGap = 2;

/** Tells an actual with a digit too many or too few; null where the sizes fit or nothing can be compared. */
export function magnitudeSlipOf(item: CheckedItem, context: CheckContext): MagnitudeSlip | null {
  const { measurement, actualQuantity, targetQuantity } = item.evaluated;
  const figure = measurement?.actual ?? null;
  const actual = levelOf(actualQuantity);
  if (figure === null || actual === null || percentMixOf(item, context) !== null) return null;
  const previous = context.previousOf(item);
  const before = previous === null ? null : levelOf(previous.quantity);
  const target = levelOf(targetQuantity);
  const gaps = [
    before !== null && previous ? gap(actual, before, previous.figure, "previous") : null,
    target !== null && measurement?.target ? gap(actual, target, measurement.target, "target") : null,
  ].flatMap((each) => each ?? []);
  const needed = gaps.length > 1 ? gapBesideBoth : gapBesideOne;
  const [first] = gaps;
  if (!first || gaps.some(({ ratio, direction }) => ratio < needed || direction !== first.direction))
    return null;
  if (Math.max(...gaps.map(({ larger }) => larger)) < smallest) return null;
  const { beside, besideIs, direction, ratio } = first;
  const digits = Math.round(Math.log10(ratio)) * (direction === "larger" ? -1 : 1);
  const fits = gaps.every(
    (each) => Math.abs(Math.log10(each.ratio) - Math.abs(digits)) <= Math.log10(fittingGap),
  );
  const fitting = fits ? withShiftedPoint(figure.text, digits, beside.text.includes(",")) : "";
  return { figure, beside, besideIs, direction, fitting };
}

type Gap = Omit<MagnitudeSlip, "figure" | "fitting"> & { readonly ratio: number; readonly larger: number };

function gap(actual: string, other: string, beside: SourcedFigure, besideIs: Gap["besideIs"]): Gap | null {
  const ratio = sizeRatio(actual, other);
  if (ratio === null) return null;
  const [a, b] = [Math.abs(Number(actual)), Math.abs(Number(other))];
  return { ratio, larger: Math.max(a, b), beside, besideIs, direction: a > b ? "larger" : "smaller" };
}
