import { qualifierField } from "./assemble";
import type { BracketMeaning } from "./brackets";
import type { Qualifier, Reading } from "./quantity";
import {
  directionOfWords,
  missingInside,
  missingWhole,
  onlyDashes,
  pendingInside,
  qualifiersOfWords,
} from "./word-lists";

const keptOfWords: readonly Qualifier[] = ["forecast", "provisional"];

/** True when words before a number say that there is no value after all (値が確認できなかった3件). */
export function saysNoValue(words: string): boolean {
  return missingInside.test(words) || pendingInside.test(words);
}

/**
 * The reading of a text without a number: nothing to report, still to come, a direction or a state, or plain text.
 * `date` is a year or date outside brackets, as written.
 */
export function readWords(words: string, date: string | null, brackets: BracketMeaning): Reading {
  const said = words.trim().replace(/^(?:目標|実績|目標値|実績値|現状値?)\s*[::]\s*/, "");
  const asOf = date ?? brackets.asOf;
  const remarks = {
    ...qualifierField([
      ...qualifiersOfWords(said).filter((each) => keptOfWords.includes(each)),
      ...(/予定/.test(said) ? ["planned" as const] : []),
      ...brackets.qualifiers,
      ...(asOf === null ? [] : ["asOf" as const]),
    ]),
    ...(asOf === null ? {} : { asOf }),
    ...(brackets.aside.length === 0 ? {} : { aside: brackets.aside }),
  };
  const noted = qualifierField(brackets.qualifiers.filter((each) => each === "noted"));
  if (said === "" && asOf !== null) return { kind: "text", ...noted };
  if (
    onlyDashes.test(said) ||
    missingWhole.test(said.replace(/[\s。]+/g, (gap) => (gap === "。" ? "" : " ")).trim())
  )
    return { kind: "missing", ...remarks };
  if (pendingInside.test(said)) {
    const { qualifiers = [], ...rest } = remarks;
    const kept = qualifierField(qualifiers.filter((each) => each === "asOf" || each === "noted"));
    return { kind: "pending", ...kept, ...rest };
  }
  if (missingInside.test(said)) return { kind: "missing", ...remarks };
  const direction = directionOfWords(said);
  if (direction !== null) return { kind: "qualitative", direction, ...remarks };
  return { kind: "text", ...noted };
}
