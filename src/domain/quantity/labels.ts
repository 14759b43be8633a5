import type { Mention } from "./mentions";
import { withoutQualifierWords } from "./word-lists";

const periodUnit =
  /^(?:年|年間|年目|年度|日|日間|週|週間|期|期間|期目|回目|次|[箇かカヵヶケ][年月](?:間|度)?|月)$/;
const ageUnit = /^(?:歳|才|代|年代|年生|年次)(?:児|未満児)?$/;

/** The words of a label without qualifiers, list marks and separators (`累計 1.会員数：` → `会員数`). */
export function labelOf(lead: string): string {
  return withoutQualifierWords(lead)
    .replace(/[①-⑳㉑-㉟]/g, "")
    .replace(/^から/, "")
    .replace(/^[\s・:;,、。/.)]+|[\s:;,、。/=のはがをでに]+$/g, "")
    .replace(/^[(（]?\d{1,2}[.)、]\s*/, "")
    .trim();
}

/** The label of one of several values: words such as 目標 and 実績, that else say nothing, do tell the values apart. */
export function partLabelOf(lead: string): string {
  const label = labelOf(lead);
  const said = lead.replace(/[\s・:;,、。/]+/g, "");
  return label === "" && /目標|実績|計画|累計|単年度|現状|見込/.test(said) ? said : label;
}

/**
 * True when the digits belong to a label, a denominator or a period and not to the value, seen from what follows them:
 * 人口1万人当たり8.7件, 3か年累計90回, 75歳以上 2,310人, 82項目中71項目, 第1期 30件, 1.会員数.
 */
export function isLabelNumber(text: string, mention: Mention, next: Mention): boolean {
  const { number } = mention;
  if (next.joined !== null || number.signed !== "") return false;
  const between = text.slice(number.to, next.number.from);
  const touching = !/^[\s,、/]/.test(between);
  const code = number.unit === "" && /^\d{1,2}$/.test(number.value) && /[中小高A-Za-z]$/.test(mention.lead);
  if (/^\s*(?:当たり|あたり|当り|につき|に対し|ごと|毎|のうち|満点)/.test(between)) return true;
  if (/^中[\s、]*$/.test(between) || /^対(?!象)/.test(between)) return true;
  if (/^が/.test(between)) return true;
  if (ageUnit.test(number.unit) || number.unit.startsWith("段階")) return true;
  if (/第$/.test(mention.lead) && number.unit !== "位") return true;
  if (number.unit === "" && /^[.)](?=\D)/.test(between)) return true;
  if (periodUnit.test(number.unit) && (touching || number.suffixes.qualifiers.includes("cumulative")))
    return true;
  if (/^(?:平均|当)/.test(between)) return true;
  return code && /^\s/.test(between);
}

/** True for a number that can only be a label even when it stands alone in a bracket (100点満点, 全82項目, 3回目). */
export function isScaleNumber(text: string, mention: Mention): boolean {
  const after = text.slice(mention.number.to);
  return (
    /^満点|^中/.test(after) ||
    /^(?:回目|年目|期目|段階.*)$/.test(mention.number.unit) ||
    /(?:^|\s)(?:全|うち|内)$/.test(mention.lead)
  );
}
