import type { Conventions, IndicatorException } from "../conventions/conventions";
import { measurementOf, type Measurement, type PlacedIndicator, type SourcedText } from "../plan/plan";
import type { Quantity } from "../quantity/quantity";
import type { Exclusion } from "./exclusion";
import { exclusionSaid, isMarkedRelisted, withoutRelistedMark } from "./exclusion-words";

/** Why an indicator may be left out, and whether the sheet leaves no doubt about it. */
export type FoundExclusion = { readonly exclusion: Exclusion; readonly certain: boolean };

/** What is asked: one indicator in one year, with what its actual says. */
export type ExclusionQuestion = {
  readonly placed: PlacedIndicator;
  readonly measurement: Measurement | null;
  readonly actual: Quantity;
  /** The same indicator stands elsewhere in the plan without the mark 再掲. */
  readonly standsElsewhere: boolean;
};

const figureKinds: ReadonlySet<Quantity["kind"]> = new Set(["number", "range", "several"]);

/**
 * The reason that the sheet gives for leaving an indicator out of the counts, looked for in actual, target, remark, reason,
 * the names of indicator and initiative. 再掲 is certain only where the same indicator also stands unmarked in the plan;
 * the others where nothing was measured. Null where the sheet gives no reason.
 */
export function exclusionOf(question: ExclusionQuestion): FoundExclusion | null {
  const { placed, measurement, actual, standsElsewhere } = question;
  const hasFigure = figureKinds.has(actual.kind);
  const isDeed = actual.kind === "qualitative" && actual.direction === "complete";
  for (const source of textsOf(placed, measurement)) {
    const said = exclusionSaid(source.text, hasFigure);
    if (said === null) continue;
    // 「廃止」 as the actual of a target 「廃止」 is what was aimed at.
    if (said.kind === "ended" && isDeed && source === measurement?.actual && aims(measurement)) continue;
    if (said.kind === "ended" && source === measurement?.target && !/^[\s―－ー-]/.test(source.text)) continue;
    const { kind, words } = said;
    const certain = kind === "relisted" ? standsElsewhere : !hasFigure || kind === "outOfScope";
    return { exclusion: { kind, source: { text: source.text, cell: source.cell }, words }, certain };
  }
  return null;
}

/** Whether a target in words wants something ended. */
function aims({ target }: Measurement): boolean {
  return target !== null && /終了|廃止|統合|完了/.test(target.text);
}

function textsOf(
  { indicator, initiative }: PlacedIndicator,
  measurement: Measurement | null,
): readonly SourcedText[] {
  const marked = [indicator.name, initiative.name].filter(
    (name): name is SourcedText =>
      name !== null && /再掲|[（(【〔].*(?:廃止|終了|中止|休止|対象外)/su.test(name.text),
  );
  return [
    measurement?.actual,
    measurement?.target,
    ...marked,
    measurement?.remark,
    measurement?.reason,
  ].flatMap((source) => (source && source.text.trim() !== "" ? [source] : []));
}

/** What counts and what is only proposed for one indicator. */
export type DecidedExclusion = {
  readonly exclusion: Exclusion | null;
  readonly suggestedExclusion: Exclusion | null;
};

/**
 * Decides whether an indicator is out of the counts: as the officer said; otherwise when its kind is one that the plan
 * always leaves out and the sheet leaves no doubt. Any other reason on the sheet stays a suggestion.
 */
export function decideExclusion(
  found: FoundExclusion | null,
  exception: Pick<IndicatorException, "excluded" | "reason"> | null,
  always: Conventions["excluded"],
): DecidedExclusion {
  if (exception?.excluded === false) return { exclusion: null, suggestedExclusion: null };
  if (exception?.excluded === true) {
    return { exclusion: officersExclusion(found, exception.reason), suggestedExclusion: null };
  }
  if (found === null) return { exclusion: null, suggestedExclusion: null };
  const isOut = found.certain && always.some((kind) => kind === found.exclusion.kind);
  return isOut
    ? { exclusion: found.exclusion, suggestedExclusion: null }
    : { exclusion: null, suggestedExclusion: found.exclusion };
}

/** The officer's own reason goes before what the sheet says; without one the sheet's suggestion was confirmed. */
function officersExclusion(found: FoundExclusion | null, reason: string): Exclusion {
  const words = reason.trim();
  if (found !== null && (words === "" || words === found.exclusion.words)) return found.exclusion;
  return { kind: "officer", source: found?.exclusion.source ?? null, words };
}

/**
 * Finds the indicators marked 再掲 (by their own name, their initiative's or their remark) that stand in the plan a second
 * time without the mark: same name, unit, target and actual of the year. Gives their ids.
 */
export function relistedElsewhere(
  indicators: readonly PlacedIndicator[],
  fiscalYear: number,
): ReadonlySet<string> {
  const marked: { readonly id: string; readonly key: string }[] = [];
  const unmarked = new Set<string>();
  for (const placed of indicators) {
    const { indicator, initiative } = placed;
    const measurement = measurementOf(indicator, fiscalYear);
    const remark = measurement?.remark?.text ?? "";
    const isMarked = [indicator.name.text, initiative.name?.text ?? "", remark].some(isMarkedRelisted);
    if (isMarked) marked.push({ id: indicator.id, key: keyOf(placed, measurement) });
    else unmarked.add(keyOf(placed, measurement));
  }
  return new Set(marked.filter(({ key }) => unmarked.has(key)).map(({ id }) => id));
}

function keyOf({ indicator }: PlacedIndicator, measurement: Measurement | null): string {
  const texts = [indicator.unit, measurement?.target, measurement?.actual].map((each) =>
    withoutRelistedMark(each?.text ?? ""),
  );
  return [withoutRelistedMark(indicator.name.text), ...texts].join("\n");
}
