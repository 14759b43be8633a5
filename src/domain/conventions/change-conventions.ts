import type { IndicatorException, IndicatorKey, PlanConventions } from "./conventions";
import { sameKey } from "./indicator-key";
import { presetOf } from "./presets/presets";

/** What an officer may decide about one indicator. */
export type ExceptionChange = Partial<Omit<IndicatorException, "key">>;

/** An exception that decides nothing yet. */
export function blankException(key: IndicatorKey): IndicatorException {
  return {
    key,
    direction: null,
    method: null,
    anchors: null,
    judgedValue: null,
    excluded: null,
    reason: "",
  };
}

/**
 * The conventions with a decision about one indicator changed; parts that the change does not name stay. A decision that
 * decides nothing any more is dropped together with its reason.
 */
export function withException(
  conventions: PlanConventions,
  key: IndicatorKey,
  change: ExceptionChange,
): PlanConventions {
  const before = exceptionOf(conventions, key) ?? blankException(key);
  const after: IndicatorException = { ...before, ...change, key };
  const others = conventions.exceptions.filter((each) => !sameKey(each.key, key));
  return { ...conventions, exceptions: decidesNothing(after) ? others : [...others, after] };
}

/** The conventions without any decision about that indicator. */
export function withoutException(conventions: PlanConventions, key: IndicatorKey): PlanConventions {
  return { ...conventions, exceptions: conventions.exceptions.filter((each) => !sameKey(each.key, key)) };
}

/** What was decided about that indicator; null where nothing was. */
export function exceptionOf({ exceptions }: PlanConventions, key: IndicatorKey): IndicatorException | null {
  return [...exceptions].reverse().find((each) => sameKey(each.key, key)) ?? null;
}

/** The conventions of a preset; decisions about single indicators and the period stay. An unknown id changes nothing. */
export function withPreset(conventions: PlanConventions, id: string): PlanConventions {
  const preset = presetOf(id);
  return preset === null
    ? conventions
    : { ...conventions, preset: preset.id, conventions: preset.conventions };
}

function decidesNothing({ direction, method, anchors, judgedValue, excluded }: IndicatorException): boolean {
  return [direction, method, anchors, judgedValue, excluded].every((each) => each === null);
}
