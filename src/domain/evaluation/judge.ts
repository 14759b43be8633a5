import type { JudgedValue } from "../conventions/conventions";
import type { Quantity, SeveralReading } from "../quantity/quantity";
import { noRate } from "./computed-rate";
import type { IndicatorRules } from "./indicator-rules";
import {
  defaultHeading,
  notComparable,
  officerHeading,
  type Heading,
  type Judgement,
  type Subject,
} from "./judgement";
import { judgeNumbers } from "./judge-numbers";
import { judgeRange } from "./judge-range";
import { judgeState } from "./judge-state";
import { decisiveWords, directionOfName, type NameDirection } from "./name-direction";
import { isNumber } from "./number-pair";

/** "なし" means 0, not yet or no data, depending on the indicator. */
const nothing = /^(?:該当|対象|実績)?(?:は|が)?(?:なし|無し|無|ナシ)$/;

/** What is judged: the texts of one indicator in one year as quantities, its name, and the rules it is judged by. */
export type JudgedTexts = {
  readonly name: string;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly baseline: Quantity;
  readonly anchors: Subject["anchors"];
  readonly rules: IndicatorRules;
  /** The target is one for several years and the actual one of a single year: not comparable. */
  readonly cumulativeTarget?: boolean;
};

/** Rate and verdict of one indicator in one year; the rules are in README.md of this folder. */
export function judge(texts: JudgedTexts): Judgement {
  const { name, baseline, anchors, rules } = texts;
  const chosen = rules.exception?.judgedValue ?? null;
  const target = partOf(texts.target, chosen);
  const actual = partOf(texts.actual, chosen);
  const subject: Subject = { name: directionOfName(name), nameText: name, baseline, anchors, rules };
  const heading = officerHeading(rules.exception) ?? headingOfName(subject.name, name);
  if (target.kind === "missing" || target.kind === "pending") {
    return {
      ...heading,
      rate: noRate("targetNotSet"),
      verdict: "targetNotSet",
      reason: { kind: "targetNotSet" },
    };
  }
  if (actual.kind === "missing" && nothing.test(actual.raw.normalize("NFKC").trim())) {
    return notComparable(heading, target.kind === "qualitative" ? "qualitative" : "notReadable");
  }
  if (actual.kind === "missing" || actual.kind === "pending") {
    const pending = actual.kind === "pending";
    return {
      ...heading,
      rate: noRate("notReported"),
      verdict: "notReported",
      reason: { kind: "notReported", pending },
    };
  }
  if (target.kind === "qualitative") return judgeState(target, actual, subject);
  if (actual.kind === "error") return notComparable(heading, "notReadable");
  if (target.kind === "several" || actual.kind === "several" || actual.kind === "range") {
    return notComparable(heading, "severalValues");
  }
  if (!isNumber(actual)) {
    return notComparable(heading, actual.kind === "qualitative" ? "qualitative" : "notReadable");
  }
  // Unless the officer chose a method for this very indicator, nothing is divided that was measured over other years.
  if (texts.cumulativeTarget === true && (rules.exception?.method ?? null) === null) {
    return notComparable(heading, "cumulativeTarget");
  }
  if (target.kind === "range") return judgeRange(target, actual, subject);
  return isNumber(target) ? judgeNumbers(target, actual, subject) : notComparable(heading, "notReadable");
}

function headingOfName({ way }: NameDirection, name: string): Heading {
  if (way !== "lower" && way !== "higher") return defaultHeading;
  const direction = way === "lower" ? "lowerIsBetter" : "higherIsBetter";
  return { direction, directionSource: "words", directionWords: decisiveWords(name) };
}

/** The part that the officer chose of several values in a cell; what has no such part stays as it is. */
function partOf(quantity: Quantity, chosen: JudgedValue | null): Quantity {
  if (quantity.kind !== "several" || chosen === null || typeof chosen === "string") return quantity;
  const part = (quantity as SeveralReading).parts.find(({ label }) => plain(label) === plain(chosen.part));
  return part === undefined ? quantity : { ...part.quantity, raw: quantity.raw };
}

function plain(label: string): string {
  return label.normalize("NFKC").replace(/[\s::]/g, "");
}
