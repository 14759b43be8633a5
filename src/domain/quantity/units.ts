import { multiply } from "../decimal/decimal";
import type { Reading } from "./quantity";
import { scanScale } from "./scales";
import { normaliseWidths } from "./widths";

/** A unit cell split into its scale (千円 → 1000, 円) and its unit as written, width-normalised. */
export interface UnitCell {
  readonly factor: string;
  readonly unit: string;
}

/** Splits a unit cell; a dash, 数 or blank means no unit. Brackets such as （累計） are not part of the unit. */
export function readUnit(raw: string): UnitCell {
  const text = normaliseWidths(raw)
    .text.replace(/\(.*?\)|\[.*?\]/gs, "")
    .replace(/\s+/g, "");
  if (/^[-‐–—―ー−－]*$/.test(text) || text === "数") return { factor: "1", unit: "" };
  const scale = scanScale(text, 0);
  if (scale === null || /^[\p{Lu}\p{Ll}]/u.test(text)) return { factor: "1", unit: text };
  return { factor: scale.factor, unit: text.slice(scale.to) };
}

/**
 * A reading that states no unit, completed with the unit of its own cell or of the table (（単位：千円）): the value is
 * multiplied out. A reading that states a unit of its own is returned as it is.
 */
export function withUnitCell(reading: Reading, unitCell: string): Reading {
  return withUnit(reading, readUnit(unitCell));
}

/** `withUnitCell` for a unit that was read already. */
export function withUnit(reading: Reading, { factor, unit }: UnitCell): Reading {
  const scaled = (value: string): string => (factor === "1" ? value : multiply(value, factor));
  if (reading.kind === "number" && reading.unit === "") {
    const was = reading.was === undefined ? {} : { was: withUnit(reading.was, { factor, unit }) };
    return { ...reading, value: scaled(reading.value), unit, ...was };
  }
  if (reading.kind === "range" && reading.unit === "") {
    const low = reading.low === null ? null : scaled(reading.low);
    const high = reading.high === null ? null : scaled(reading.high);
    return { ...reading, low, high, unit };
  }
  return reading;
}

const synonyms: readonly (readonly [spelling: RegExp, one: string])[] = [
  [/^[箇かカヵヶケヵ個]所/, "か所"],
  [/^[箇かカヵヶケヵ]月間?$/, "か月"],
  [/^[箇かカヵヶケヵ]国/, "か国"],
  [/^[箇かカヵヶケヵ]年間?$/, "年"],
  [/^名/, "人"],
  [/^(?:H|h|hr|hrs|hours?|時)$/, "時間"],
  [/^(?:min|mins|minutes?)$/, "分"],
  [/^(?:days?)$/i, "日"],
  [/^(?:percent|パーセント)$/i, "%"],
  [/^(?:pt|pts|point|points|%ポイント|%pt|ポイント)$/i, "ポイント"],
  [/^¥$/, "円"],
  [/^ヘクタール$/, "ha"],
  [/^キロリットル$/, "kl"],
  [/^キロメートル$/, "km"],
  [/^メートル$/, "m"],
  [/^トン$/, "t"],
  [/^キログラム$/, "kg"],
];

/** One spelling for each unit: width, ㎡ = m2, か所 in all its spellings, 名 = 人, 件数 = 件, H = 時間. */
export function unitKey(unit: string): string {
  const text = normaliseWidths(unit.normalize("NFKC"))
    .text.replace(/\s+/g, "")
    .replace(/[₂²]/g, "2")
    .replace(/[₃³]/g, "3");
  const parts = text.split("/").map((part) => {
    const counted = /^(?:件|回|箇所|か所|施設|地区|団体|世帯|事業所|拠点|通|市町村)数$/.test(part)
      ? part.slice(0, -1)
      : part;
    const rule = synonyms.find(([spelling]) => spelling.test(counted));
    const one = rule === undefined ? counted : counted.replace(rule[0], rule[1]);
    return one === "kL" || one === "kℓ" ? "kl" : one;
  });
  return parts.join("/");
}

/** True when two units are the same thing written in two ways. A missing unit is the same as nothing but itself. */
export function sameUnit(a: string, b: string): boolean {
  return unitKey(a) === unitKey(b);
}

const factors: readonly (readonly [key: string, base: string, factor: string])[] = [
  ["分", "秒", "60"],
  ["時間", "秒", "3600"],
  ["m", "mm", "1000"],
  ["km", "mm", "1000000"],
  ["cm", "mm", "10"],
  ["g", "mg", "1000"],
  ["kg", "mg", "1000000"],
  ["t", "mg", "1000000000"],
  ["l", "ml", "1000"],
  ["kl", "ml", "1000000"],
  ["ha", "m2", "10000"],
  ["a", "m2", "100"],
  ["km2", "m2", "1000000"],
  ["割", "%", "10"],
];

function inBase(key: string): readonly [base: string, factor: string] {
  const rule = factors.find(([unit]) => unit === key);
  return rule === undefined ? [key, "1"] : [rule[1], rule[2]];
}

/** True when two units measure the same and differ at most by a fixed factor (時間 and 分, ha and ㎡). */
export function convertible(a: string, b: string): boolean {
  return inBase(unitKey(a))[0] === inBase(unitKey(b))[0];
}

/** What `value` in unit `from` is in the common base of both units, exact; null when they are not convertible. */
export function toCommonUnit(value: string, from: string, other: string): string | null {
  if (!convertible(from, other)) return null;
  const [, factor] = inBase(unitKey(from));
  return sameUnit(from, other) ? value : multiply(value, factor);
}
