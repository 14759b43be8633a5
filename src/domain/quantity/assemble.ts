import { compare, negate } from "../decimal/decimal";
import type { BracketMeaning } from "./brackets";
import { changeBase, changeWordBefore } from "./changes";
import { labelOf } from "./labels";
import type { Mention } from "./mentions";
import type { Bound, NumberReading, Qualifier, RangeReading } from "./quantity";
import { scanSuffixes, type ScannedSuffixes } from "./suffixes";
import { qualifiersOfWords } from "./word-lists";

const order: readonly Qualifier[] = [
  "approximate",
  "forecast",
  "provisional",
  "cumulative",
  "planned",
  "asOf",
  "perYear",
  "noted",
];

/** Each qualifier once, in the documented order; no field at all when there is none. */
export function qualifierField(qualifiers: readonly Qualifier[]): {
  readonly qualifiers?: readonly Qualifier[];
} {
  const sorted = order.filter((qualifier) => qualifiers.includes(qualifier));
  return sorted.length === 0 ? {} : { qualifiers: sorted };
}

const turned: Readonly<Record<Bound, Bound>> = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
};

/** Everything that was found about one number before it becomes a reading. */
export interface NumberContext {
  readonly mention: Mention;
  /** Words and dates before the number, width-normalised: 令和2年度比 stands in one piece. */
  readonly before: string;
  /** The date outside brackets that the number carries, as written. */
  readonly date: string | null;
  readonly brackets: BracketMeaning;
}

/** The reading of one number: bounds, change and sign, qualifiers, date and asides. */
export function numberReading({ mention, before, date, brackets }: NumberContext): NumberReading {
  const { number, lead } = mention;
  const suffixes = withTrailingSuffixes(mention);
  const base = changeBase(before, number.signed !== "");
  const word = suffixes.change ?? changeWordBefore(lead);
  const decreases = word?.way === -1;
  const value = decreases && compare(number.value, "0") > 0 ? negate(number.value) : number.value;
  const plainBound = suffixes.bound ?? mention.comparison?.bound ?? boundBefore(lead);
  const within = number.signed === "-" && suffixes.within;
  const bound = plainBound !== null && (decreases || within) ? turned[plainBound] : plainBound;
  const change = base ?? brackets.change ?? word?.word ?? null;
  const asOf = date ?? brackets.asOf;
  return {
    kind: "number",
    value,
    unit: number.unit === "" && /¥\s*$/.test(lead) ? "円" : number.unit,
    ...(bound === null ? {} : { bound }),
    ...(change === null ? {} : { change }),
    ...qualifierField([
      ...qualifiersAround(mention),
      ...brackets.qualifiers,
      ...(asOf === null ? [] : ["asOf" as const]),
    ]),
    ...(asOf === null ? {} : { asOf }),
    ...(brackets.aside.length === 0 ? {} : { aside: brackets.aside }),
  };
}

/** Reserved words may stand behind the brackets: 83%（現状値）以上, 5件（10%）減. */
function withTrailingSuffixes({ number, brackets, trail }: Mention): ScannedSuffixes {
  const own = number.suffixes;
  if (brackets.length === 0) return own;
  const later = scanSuffixes(trail, 0, true);
  return {
    ...later,
    bound: own.bound ?? later.bound,
    change: own.change ?? later.change,
    within: own.within || later.within,
    decade: own.decade,
  };
}

const boundWords: readonly (readonly [RegExp, Bound])[] = [
  [/(?:最大|上限|no more than|at most|up to)[\s:は]*$/i, "atMost"],
  [/(?:最低|少なくとも|下限|at least|no less than)[\s:は]*$/i, "atLeast"],
  [/(?:more than|over)\s*$/i, "moreThan"],
  [/(?:less than|fewer than|under|below)\s*$/i, "lessThan"],
];

function boundBefore(lead: string): Bound | null {
  return boundWords.find(([words]) => words.test(lead))?.[1] ?? null;
}

function qualifiersAround({ number, lead, trail }: Mention): readonly Qualifier[] {
  const near = trail.length <= 12 ? qualifiersOfWords(trail).filter((each) => each !== "perYear") : [];
  return [...qualifiersOfWords(lead), ...number.suffixes.qualifiers, ...near];
}

/** What a range keeps of the readings of its two ends; the second end's unit holds for both (10～20%). */
export function rangeReading(
  low: NumberReading | null,
  high: NumberReading | null,
  highExclusive = false,
): RangeReading {
  const qualifiers = [...(low?.qualifiers ?? []), ...(high?.qualifiers ?? [])];
  const asOf = high?.asOf ?? low?.asOf;
  const change = high?.change ?? low?.change;
  const aside = [...(low?.aside ?? []), ...(high?.aside ?? [])];
  return {
    kind: "range",
    low: low?.value ?? null,
    high: high?.value ?? null,
    ...(highExclusive ? { highExclusive: true } : {}),
    unit: [high?.unit, low?.unit].find((unit) => unit !== undefined && unit !== "") ?? "",
    ...(change === undefined ? {} : { change }),
    ...qualifierField(qualifiers),
    ...(asOf === undefined ? {} : { asOf }),
    ...(aside.length === 0 ? {} : { aside }),
  };
}

/** True when a number has a label of its own in front (男性:12.9%). */
export function isLabelled(mention: Mention): boolean {
  return labelOf(mention.lead) !== "";
}
