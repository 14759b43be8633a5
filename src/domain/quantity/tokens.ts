import { add, canonical, multiply } from "../decimal/decimal";
import type { Bound } from "./quantity";
import { scanDate } from "./dates";
import { scanNumeral } from "./numerals";
import { scanSuffixes, type ScannedSuffixes } from "./suffixes";
import { scanUnit } from "./unit-run";

/** A number with its unit and the words that follow it; `from` and `to` are places in the scanned text. */
export interface NumberToken {
  readonly type: "number";
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly signed: "+" | "-" | "";
  /** What the scale word multiplied by (万 → 10000); 1 without one. */
  readonly factor: string;
  readonly unit: string;
  readonly suffixes: ScannedSuffixes;
}

/** A piece of a cell text. `malformed` are digits that must not be read as a value. */
export type Token =
  | NumberToken
  | {
      readonly type: "date" | "word" | "malformed" | "arrow" | "tilde" | "hyphen" | "plusMinus";
      readonly from: number;
      readonly to: number;
    }
  | { readonly type: "bracket"; readonly from: number; readonly to: number; readonly open: string }
  | { readonly type: "comparison"; readonly from: number; readonly to: number; readonly bound: Bound };

const closing: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "{": "}",
  "〔": "〕",
  "【": "】",
  "《": "》",
  "〈": "〉",
};

/** Where the bracket that opens at each place closes; brackets that never close are plain characters. */
function pairBrackets(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly closes: string }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index);
    const closes = closing[char];
    if (closes !== undefined) open.push({ at: index, closes });
    const last = open.at(-1);
    if (last !== undefined && last.closes === char) {
      open.pop();
      pairs.set(last.at, index + 1);
    }
  }
  return pairs;
}

/** Cuts a width-normalised text into tokens; spaces are left out. Every text can be cut. */
export function tokenise(text: string): readonly Token[] {
  const brackets = pairBrackets(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = /\s/.test(text.charAt(at)) ? null : tokenAt(text, at, brackets, tokens.at(-1));
    if (token === null) {
      at += 1;
      continue;
    }
    const last = tokens.at(-1);
    const merged = last === undefined ? null : mergeTokens(last, token);
    if (merged !== null) tokens[tokens.length - 1] = merged;
    else tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(
  text: string,
  at: number,
  brackets: ReadonlyMap<number, number>,
  last: Token | undefined,
): Token {
  const close = brackets.get(at);
  if (close !== undefined) return { type: "bracket", from: at, to: close, open: text.charAt(at) };
  const sign = signAt(text, at);
  if (sign !== null) return sign;
  const date = scanDate(text, at);
  if (date !== null) return { type: "date", from: at, to: date };
  const attached = last !== undefined && last.to === at;
  if (
    attached &&
    last.type === "number" &&
    /[-−－‐‑–—―]/.test(text.charAt(at)) &&
    /\d/.test(text.charAt(at + 1))
  )
    return { type: "hyphen", from: at, to: at + 1 };
  const joint = attached && last.type === "word" ? text.slice(at - 1, at + 1) : "";
  if (/[A-Za-z][-−+]/.test(joint) && /\d/.test(text.charAt(at + 1)))
    return { type: "malformed", from: at, to: at + 1 };
  const code = /[A-Za-z]\d/.test(joint) ? /[\d.]+/y : null;
  if (code === null && !/[ァ-ヺー]ー/.test(joint)) {
    const number = numberAt(text, at);
    if (number !== null) return number;
  }
  if (code !== null) {
    code.lastIndex = at;
    return { type: "word", from: at, to: at + (code.exec(text)?.[0].length ?? 1) };
  }
  const latin = /[A-Za-z][A-Za-z0-9]*(?:\.\d+|-[A-Za-z][A-Za-z0-9]*)*/y;
  latin.lastIndex = at;
  const oneChar = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return { type: "word", from: at, to: at + (latin.exec(text)?.[0].length ?? oneChar) };
}

function signAt(text: string, at: number): Token | null {
  const two = text.slice(at, at + 2);
  if (two === "->" || two === "=>") return { type: "arrow", from: at, to: at + 2 };
  if (two === "<=" || two === "=<") return { type: "comparison", from: at, to: at + 2, bound: "atMost" };
  if (two === ">=") return { type: "comparison", from: at, to: at + 2, bound: "atLeast" };
  const to = at + 1;
  switch (text.charAt(at)) {
    case "→":
      return { type: "arrow", from: at, to };
    case "~":
      return { type: "tilde", from: at, to };
    case "±":
      return { type: "plusMinus", from: at, to };
    case "<":
      return { type: "comparison", from: at, to, bound: "lessThan" };
    case ">":
      return { type: "comparison", from: at, to, bound: "moreThan" };
    case "≤":
      return { type: "comparison", from: at, to, bound: "atMost" };
    case "≥":
      return { type: "comparison", from: at, to, bound: "atLeast" };
    default:
      return null;
  }
}

function numberAt(text: string, from: number): Token | null {
  const numeral = scanNumeral(text, from);
  if (numeral === null) return null;
  if (numeral.kind === "malformed") return { type: "malformed", from, to: numeral.to };
  const counter = /^個(?![\p{Script=Han}])/u.test(text.slice(numeral.to, numeral.to + 2));
  const inexact = /^ ?分の ?\d|^[数余][\p{Script=Han}ァ-ヺ%]/u.exec(text.slice(numeral.to, numeral.to + 4));
  if (inexact !== null) return { type: "malformed", from, to: numeral.to + inexact[0].length };
  const unit = counter ? { text: "個", to: numeral.to + 1 } : scanUnit(text, numeral.to);
  const suffixes = scanSuffixes(text, unit.to, unit.text !== "");
  return {
    type: "number",
    from,
    to: suffixes.to,
    value: numeral.value,
    signed: numeral.signed,
    factor: numeral.factor,
    unit: unit.text,
    suffixes,
  };
}

function mergeTokens(last: Token, next: Token): Token | null {
  if (last.to !== next.from) return null;
  if (last.type === "word" && next.type === "word") return { type: "word", from: last.from, to: next.to };
  if (last.type === "number" && next.type === "number") return joinUnits(last, next);
  return null;
}

const finer: readonly (readonly [coarse: RegExp, fine: RegExp, factor: string])[] = [
  [/^時間$/, /^分$/, "60"],
  [/^分$/, /^秒$/, "60"],
  [/^年$/, /^[箇かカヵヶケ]月間?$/, "12"],
];

/** 2時間30分 is 150 分, 3割5分 is 3.5 割: two figures that state one value. */
function joinUnits(last: NumberToken, next: NumberToken): NumberToken | null {
  if (next.signed !== "" || last.suffixes.to !== last.to) return null;
  const rule = finer.find(([coarse, fine]) => coarse.test(last.unit) && fine.test(next.unit));
  const joined = { ...next, from: last.from, signed: last.signed };
  const sign = last.signed === "-" ? "-1" : "1";
  if (rule !== undefined) {
    return { ...joined, value: add(multiply(last.value, rule[2]), multiply(next.value, sign)) };
  }
  if (last.unit !== "割" || next.unit !== "分" || !/^\d$/.test(next.value)) return null;
  return {
    ...joined,
    unit: "割",
    value: canonical(add(last.value, multiply(multiply(next.value, "0.1"), sign))),
  };
}
