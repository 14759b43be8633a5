import { folded } from "../recognition/label";
import { fieldNamed, nearestNames, type NamedField } from "./field-names";
import { markNamed, type SampleMark } from "./mark";

/** A part of a cell text: words as typed, a field, a mark, or a bracket whose name is not known. */
export type TextPart =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "field"; readonly field: NamedField; readonly name: string }
  | { readonly kind: "mark"; readonly mark: SampleMark }
  | { readonly kind: "unknown"; readonly name: string; readonly nearest: readonly string[] };

/**
 * Brackets that hold a field: the guillemets of mail merge, and what Japanese keyboards give instead. Only guillemets are
 * used for nothing else in Japanese texts.
 */
const placeholder =
  /«([^«»\n]*)»|《([^《》\n]*)》|≪([^≪≫\n]*)≫|＜＜([^＜＞\n]*)＞＞|<<([^<>\n]*)>>|〈〈([^〈〉\n]*)〉〉/gu;

/** Takes a cell text apart. Without a bracket it is one part of words; an empty text has no parts. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    if (match.index > end) parts.push({ kind: "words", text: text.slice(end, match.index) });
    parts.push(partOf(match[0], match.slice(1).find((name) => name !== undefined) ?? ""));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: "words", text: text.slice(end) });
  return parts;
}

function partOf(text: string, name: string): TextPart {
  const mark = markNamed(folded(name));
  if (mark !== null) return { kind: "mark", mark };
  const field = fieldNamed(name);
  if (field !== null) return { kind: "field", field, name };
  const nearest = nearestNames(name);
  // 《 》 stand around headings too: only what resembles a field was meant as one.
  const isHeading = text.startsWith("《") && nearest.length === 0;
  return isHeading ? { kind: "words", text } : { kind: "unknown", name, nearest };
}

/** Brackets that stand for a field alone; what is left of them belongs to no pair. */
const guillemet = /[«»]/u;

/** Whether a bracket opens and does not close, or the other way round. */
export function hasOpenBracket(parts: readonly TextPart[]): boolean {
  return parts.some((part) => part.kind === "words" && guillemet.test(part.text));
}

/** Whether a text is nothing but marks. */
export function isMarksOnly(parts: readonly TextPart[]): boolean {
  return (
    parts.some(({ kind }) => kind === "mark") &&
    parts.every((part) => part.kind === "mark" || (part.kind === "words" && part.text.trim() === ""))
  );
}
