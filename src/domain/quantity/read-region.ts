import { meaningOfBrackets, type BracketMeaning, type BracketText } from "./brackets";
import { qualifierField } from "./assemble";
import { withoutNotes } from "./notes";
import type { Qualifier, Reading } from "./quantity";
import { readValues } from "./read-values";
import { readWords } from "./read-words";
import type { Region } from "./region";
import { splitSteps } from "./steps";
import { tokenise, type Token } from "./tokens";
import { excelError } from "./word-lists";

/** Brackets inside brackets inside brackets are not read as quantities. */
const deepest = 2;

/** Reads a cell text, or the inside of a bracket, whole. */
export function readRegion(region: Region, depth: number): Reading {
  if (excelError.test(region.text.trim())) return { kind: "error" };
  const { text, noted } = withoutNotes(region.text);
  const clean = { text, written: region.written };
  const steps = splitSteps(text, tokenise(text));
  const reading = steps.length > 1 ? readSteps(clean, steps, depth) : readPart(clean, steps[0] ?? [], depth);
  if (!noted) return reading;
  const isNoteItself = /^\s*[※*＊]/.test(text) && reading.kind !== "missing" && reading.kind !== "pending";
  return withQualifier(isNoteItself ? { kind: "text" } : reading, "noted");
}

/** `A→B`: the later value, with the one before it as `was`; a unit or 累計 stated once holds for both. */
function readSteps(region: Region, steps: readonly (readonly Token[])[], depth: number): Reading {
  const later = readPart(region, steps.at(-1) ?? [], depth);
  const earlier = readPart(region, steps.at(-2) ?? [], depth);
  if (later.kind === "text" || earlier.kind === "text") return { kind: "text" };
  const main =
    earlier.qualifiers?.includes("cumulative") === true ? withQualifier(later, "cumulative") : later;
  if (sharesScale(steps.at(-2) ?? [], steps.at(-1) ?? [])) return { kind: "text" };
  const unit = main.kind === "number" ? main.unit : "";
  const was = earlier.kind === "number" && earlier.unit === "" ? { ...earlier, unit } : earlier;
  if (main.kind === "number" && main.unit === "" && earlier.kind === "number")
    return { ...main, unit: earlier.unit, was };
  return { ...main, was };
}

/** 10→20万人: whether 万 holds for the earlier value too is a guess, and so is the step. */
function sharesScale(earlier: readonly Token[], later: readonly Token[]): boolean {
  const [before, after] = [earlier, later].map((tokens) => tokens.find((token) => token.type === "number"));
  if (before === undefined || after === undefined) return false;
  return before.unit === "" && before.factor === "1" && after.factor !== "1";
}

function readPart(region: Region, tokens: readonly Token[], depth: number): Reading {
  const inside = (token: Token): BracketText => bracketText(region, token, depth);
  const values = readValues(region, tokens, (brackets) => meaningOfBrackets(brackets.map(inside)));
  if (values !== null) return values;
  const brackets = tokens.filter((token) => token.type === "bracket");
  const dates = tokens.filter((token) => token.type === "date");
  const words = tokens.filter((token) => token.type !== "bracket" && token.type !== "date");
  const first = brackets.find((token) => token.open !== "【") ?? brackets[0];
  if (words.length === 0 && dates.length === 0 && first !== undefined && depth < deepest)
    return readRegion(insideOf(region, first), depth + 1);
  const date = dates[0] === undefined ? null : region.written(dates[0].from, dates[0].to);
  return readWords(joinWords(region.text, words), date, meaningOfBrackets(brackets.map(inside)));
}

function joinWords(text: string, tokens: readonly Token[]): string {
  return tokens
    .map(
      (token, index) =>
        (tokens[index - 1]?.to === token.from || index === 0 ? "" : " ") + text.slice(token.from, token.to),
    )
    .join("");
}

function insideOf(region: Region, bracket: Token): Region {
  const from = bracket.from + 1;
  return {
    text: region.text.slice(from, bracket.to - 1),
    written: (start, end) => region.written(from + start, from + end),
  };
}

/** A bracket reads as an aside when it is a number or a range of its own, not part of a label. */
function bracketText(region: Region, bracket: Token, depth: number): BracketText {
  const inner = insideOf(region, bracket);
  return {
    text: inner.text,
    written: inner.written(0, inner.text.length),
    reading: () => (depth >= deepest ? null : asAside(inner, depth + 1)),
  };
}

function asAside(inner: Region, depth: number): Reading | null {
  const tokens = tokenise(inner.text);
  const meaning: BracketMeaning = { asOf: null, qualifiers: [], change: null, aside: [], unit: null };
  const reading = readValues(inner, tokens, () => meaning, true);
  if (reading === null || depth > deepest) return null;
  return reading.kind === "number" || reading.kind === "range" ? reading : null;
}

function withQualifier(reading: Reading, qualifier: Qualifier): Reading {
  const { kind, ...rest } = reading;
  const merged = { ...rest, ...qualifierField([...(reading.qualifiers ?? []), qualifier]) };
  return sortFields({ kind, ...merged } as Reading);
}

const fieldOrder =
  "kind value low high highExclusive unit bound change direction qualifiers asOf aside parts was".split(" ");

/** The same reading with its fields in the documented order. */
function sortFields(reading: Reading): Reading {
  const entries = Object.entries(reading);
  return Object.fromEntries(
    entries.sort(([a], [b]) => fieldOrder.indexOf(a) - fieldOrder.indexOf(b)),
  ) as unknown as Reading;
}
