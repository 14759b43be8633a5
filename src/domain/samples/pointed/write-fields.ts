import { headedText, labelledField } from "./card-label";
import { writtenField, type KnownValue } from "./known-values";
import { findWithin, spreadText } from "./spread-text";

/** A text with fields in the place of the values in it; `isOpen` where something of it is left to the officer. */
export type WrittenFields = { readonly text: string; readonly isOpen: boolean };

type Place = { readonly from: number; readonly to: number; readonly values: readonly KnownValue[] };

/** Letters below which a value that is no figure is not looked for within a text. */
const shortestWithin = 4;

/**
 * Puts fields in the place of known values within a text; null where none stands in it. What stands before a value decides
 * where two fields have the same.
 */
export function writeFields(text: string, known: readonly KnownValue[]): WrittenFields | null {
  const places = placesOf(text, known);
  if (places.length === 0) return null;
  let written = "";
  let end = 0;
  let isOpen = false;
  for (const { from, to, values } of places) {
    const before = text.slice(end, from);
    const named = labelBefore(before);
    const fields = [...new Set(values.map(({ field }) => field))];
    const value = named
      ? values.find(({ field }) => field === named)
      : fields.length === 1
        ? values[0]
        : null;
    isOpen ||= !value || saysFigure(before);
    written += before + (value?.written ?? text.slice(from, to));
    end = to;
  }
  const rest = text.slice(end);
  return { text: written + rest, isOpen: isOpen || saysFigure(rest) };
}

/** A text that begins with its own heading has the field of that heading behind it: 「達成率：96.1％」. */
export function writeByHeading(text: string, fiscalYear: number | null): string | null {
  const headed = headedText(text, fiscalYear);
  return headed && headed.rest.trim() !== "" ? headed.head + writtenField(headed.field) : null;
}

/** Places of known values, none over another; of several at one place those with the longest text. */
function placesOf(text: string, known: readonly KnownValue[]): readonly Place[] {
  const spread = spreadText(text);
  const places: Place[] = [];
  const ordered = known.filter(isDistinct).sort((a, b) => b.text.length - a.text.length);
  for (const value of ordered) {
    for (const { from, to } of findWithin(spread, value.text)) {
      if (value.field === "verdict" && !standsAlone(text, from, to)) continue;
      const same = places.findIndex((place) => place.from === from && place.to === to);
      const found = places[same];
      if (found) places[same] = { ...found, values: [...found.values, value] };
      else if (places.every((place) => to <= place.from || from >= place.to))
        places.push({ from, to, values: [value] });
    }
  }
  return places.sort((a, b) => a.from - b.from);
}

/** Figures with a digit and a second letter, and words of some length: others stand in a text by chance. */
function isDistinct({ field, text }: KnownValue): boolean {
  if (field === "verdict") return true;
  const { letters } = spreadText(text);
  return letters.length >= (/\d/u.test(letters) ? 2 : shortestWithin);
}

/** 達成 is a verdict in 「達成（100.0％）」 and none in 達成率 or 未達成. */
function standsAlone(text: string, from: number, to: number): boolean {
  return !/\p{L}$/u.test(text.slice(0, from)) && !/^\p{L}/u.test(text.slice(to));
}

/** Whether words that go onto every card say a number or a verdict, which are true of one card. */
export function saysFigure(words: string): boolean {
  return /[\d０-９①-⑳]|(?<!\p{L})(?:未達成|達成)(?!\p{L})/u.test(words);
}

/** The heading that directly precedes a value in a text: 「実績：」. */
function labelBefore(text: string): KnownValue["field"] | null {
  const [, word = ""] = /([^\s：:、，,（(／/]+)\s*[：:（(]?\s*$/u.exec(text) ?? [];
  return word === "" ? null : labelledField(word, null);
}
