import { compare, multiply, negate } from "../decimal/decimal";
import { isLabelled, numberReading, rangeReading } from "./assemble";
import type { BracketMeaning } from "./brackets";
import { decadeOf } from "./decade";
import { isLabelNumber, isScaleNumber, labelOf, partLabelOf } from "./labels";
import { gatherMentions, type Mention } from "./mentions";
import type { NumberReading, Part, Reading } from "./quantity";
import type { Region } from "./region";
import { saysNoValue } from "./read-words";
import type { Token } from "./tokens";
import { sameUnit, withUnit } from "./units";

type ReadBrackets = (brackets: readonly Token[]) => BracketMeaning;

/** One value of a cell, with the label in front of it. */
interface LabelledValue {
  readonly label: string;
  readonly dateLabel: boolean;
  readonly reading: Reading;
}

const longestLabel = 40;
const longestTrail = 60;

/**
 * The numbers of a text as one reading; null when it holds no number, `text` when its digits must not be taken for a
 * value (1/2, 12:30, 12件/15件) or are buried in prose. `alone`: the inside of a bracket, where 100点満点 is no quantity.
 */
export function readValues(
  region: Region,
  tokens: readonly Token[],
  readBrackets: ReadBrackets,
  alone = false,
): Reading | null {
  if (tokens.some((token) => token.type === "malformed")) return { kind: "text" };
  const all = gatherMentions(region.text, tokens);
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined || saysNoValue(first.lead)) return null;
  if (last.trail.length > longestTrail || all.some((mention) => labelOf(mention.lead).length > longestLabel))
    return { kind: "text" };
  if (alone && isScaleNumber(region.text, first) && all.length === 1) return null;
  if (/^\s*(?:対(?!象)|当たり|あたり|当り|につき|に対し)/.test(region.text.slice(last.number.to)))
    return { kind: "text" };
  if (/\/$/.test(first.lead)) return { kind: "text" };
  const mentions = withoutLabelNumbers(region.text, all);
  const values = valuesOf(region, mentions, readBrackets);
  return values === null ? { kind: "text" } : joinValues(values);
}

function withoutLabelNumbers(text: string, all: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  let carried = "";
  const belongs = all.map((mention, index) => {
    const next = all[index + 1];
    return next !== undefined && isLabelNumber(text, mention, next);
  });
  all.forEach((mention, index) => {
    const lead = `${carried}${mention.lead}`;
    const touchesLabel = belongs[index + 1] === true && all[index + 1]?.number.from === mention.number.to;
    if (belongs[index] === true || touchesLabel) {
      carried = `${lead}${text.slice(mention.number.from, mention.number.to)}`;
      return;
    }
    kept.push({ ...mention, lead });
    carried = "";
  });
  return kept;
}

function valuesOf(
  region: Region,
  mentions: readonly Mention[],
  readBrackets: ReadBrackets,
): readonly LabelledValue[] | null {
  const values: LabelledValue[] = [];
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    const next = mentions[index + 1];
    if (mention === undefined) break;
    const reading = readOne(region, mentions, index, readBrackets);
    const upper = next === undefined ? null : readOne(region, mentions, index + 1, readBrackets);
    const date = dateOf(region, mention);
    const label = partLabelOf(mention.lead);
    if (next !== undefined && region.text.slice(mention.number.to, next.number.from) === "/") return null;
    const name = { label: label === "" ? (date ?? "") : label, dateLabel: label === "" && date !== null };
    const isSpan = next !== undefined && next.joined !== null;
    const isPair = next !== undefined && upper !== null && isBoundedPair(reading, upper) && !isLabelled(next);
    if (upper !== null && (isSpan || isPair)) {
      if (next?.joined === "hyphen" && reading.unit === "" && upper.unit === "") return null;
      values.push({ ...name, reading: spanOf(sharedScale(reading, mention, upper, next), upper) });
      index += 1;
    } else values.push({ ...name, reading: widen(mention, reading) });
  }
  return values;
}

/** 40%以上60%以下, or the other way round (100%未満70%以上). */
function isBoundedPair(one: NumberReading, other: NumberReading): boolean {
  const ways = [one, other].map(({ bound }) =>
    bound === "atLeast" || bound === "moreThan" ? "from" : bound && "to",
  );
  const sameMeasure = one.unit === "" || sameUnit(one.unit, other.unit);
  return sameMeasure && ways.includes("from") && ways.includes("to");
}

/** The range between two numbers, written in either order. */
function spanOf(one: NumberReading, other: NumberReading): Reading {
  const [low, high] = compare(one.value, other.value) > 0 ? [other, one] : [one, other];
  return rangeReading(low, high, high.bound === "lessThan");
}

/** In 10～20万人 the 万 holds for both ends; in 5,000～1万人 it does not. */
function sharedScale(
  low: NumberReading,
  from: Mention,
  high: NumberReading,
  to: Mention | undefined,
): NumberReading {
  const factor = to?.number.factor ?? "1";
  const bare = low.unit === "" && from.number.factor === "1" && factor !== "1";
  if (!bare) return low;
  const scaled = multiply(low.value, factor);
  return compare(scaled, high.value) <= 0 ? { ...low, value: scaled } : low;
}

/** Turns a single number into the range that its marks make of it: ±10%, 80～, ～80, 80%台. */
function widen(mention: Mention, reading: NumberReading): Reading {
  if (mention.plusMinus) {
    return rangeReading({ ...reading, value: negate(reading.value) }, reading);
  }
  if (mention.number.suffixes.decade) {
    return rangeReading(reading, { ...reading, value: decadeOf(reading.value) }, true);
  }
  if (mention.openAfter) return rangeReading(reading, null);
  if (mention.joined === "tilde") return rangeReading(null, reading, reading.bound === "lessThan");
  return reading;
}

function readOne(
  region: Region,
  mentions: readonly Mention[],
  index: number,
  readBrackets: ReadBrackets,
): NumberReading {
  const mention = mentions[index] as Mention;
  const from = mentions[index - 1]?.number.to ?? 0;
  const before = region.text
    .slice(from, mention.number.from)
    .replace(/[([{【〔][^()[\]{}【】〔〕]*[)\]}】〕]/g, " ");
  const brackets = readBrackets(mention.brackets);
  const reading = numberReading({ mention, before, date: dateOf(region, mention), brackets });
  if (brackets.unit === null || reading.unit !== "") return reading;
  const completed = withUnit(reading, brackets.unit);
  return completed.kind === "number" ? completed : reading;
}

/** The first date outside brackets that is not what a change is relative to (令和2年度比). */
function dateOf(region: Region, mention: Mention): string | null {
  const own = mention.dates.find(
    (date) => !/^ ?(?:の?実績|値)?(?:同期)?(?:比|より|に比べ|と比べ|から)/.test(region.text.slice(date.to)),
  );
  return own === undefined ? null : region.written(own.from, own.to);
}

/**
 * One value is the reading itself. A bare value followed by labelled ones (740人 男400人 女340人) is the main one;
 * otherwise the cell holds several.
 */
function joinValues(values: readonly LabelledValue[]): Reading | null {
  const [first, ...rest] = values;
  if (first === undefined) return null;
  if (rest.length === 0) return first.reading;
  if (first.label === "" && rest.every((value) => value.label !== "" && !value.dateLabel))
    return first.reading;
  const parts: readonly Part[] = values.map(({ label, dateLabel, reading }) => ({
    label,
    quantity: dateLabel ? withoutDate(reading) : reading,
  }));
  return { kind: "several", parts };
}

function withoutDate(reading: Reading): Reading {
  const { qualifiers = [] } = reading;
  const others = qualifiers.filter((each) => each !== "asOf");
  const kept = Object.entries(reading).flatMap(([field, value]) => {
    if (field === "asOf" || (field === "qualifiers" && others.length === 0)) return [];
    return [[field, field === "qualifiers" ? others : value]];
  });
  return Object.fromEntries(kept) as unknown as Reading;
}
