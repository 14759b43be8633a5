import type { LabelReader } from "../label-roles";
import { looksLikeFigure } from "./figure-text";
import { wholeLabel, type FormLabel } from "./form-label";

const open = "≪《【〔［\\[<＜〈";
const close = "≫》】〕］\\]>＞〉";
const lead = "(?:^[\\s　・○●■◆□◇▼◎]*|[\\n\\s　／/、,；;])";
const bracketed = `[${open}（(]\\s*([^${open}${close}（）()：:\\n]{1,20}?)\\s*[${close}）)][\\s　：:]*`;
const colon = `([^\\s　：:\\n${open}${close}（）()、。]{1,20}(?:[ 　][^\\s　：:\\n]{1,3})?)\\s*[：:][\\s　]*`;
const labelStart = new RegExp(`${lead}(?:${bracketed}|${colon})`, "gu");
const unitInBrackets = /^\s*(単[\s　]*位)[\s　]*[（(［[]([^（）()]+)[）)］\]]\s*$/u;
const inBrackets = /^\s*[（(［[]([^（）()[\]［］]+)[）)］\]]\s*$/u;
const spaced = /^([^\s　]{2,12})[\s　]+([^\s　][^]*)$/u;
const nameWord = /(名|名称)$/u;
const edges = /^[\s　]+|[\s　／/、,；;]+$/gu;

type Start = { readonly index: number; readonly end: number; readonly label: FormLabel };

const withValue = (label: FormLabel, value: string): FormLabel => ({
  ...label,
  value: value.replace(edges, ""),
});

function startsIn(text: string, read: LabelReader): readonly Start[] {
  return [...text.matchAll(labelStart)].flatMap((match): readonly Start[] => {
    const words = match[1] ?? match[2] ?? "";
    const label = wholeLabel(words, read);
    return label?.isSure ? [{ index: match.index, end: match.index + match[0].length, label }] : [];
  });
}

/** 「指標名　観光入込客数」「目標 69.0％」: only after words that can be nothing else. */
function afterSpace(text: string, read: LabelReader): readonly FormLabel[] {
  const found = spaced.exec(text);
  const label = found ? wholeLabel(found[1] ?? "", read) : null;
  const value = found?.[2] ?? "";
  if (!label?.isSure) return [];
  const role = label.guesses[0]?.role;
  const isName = label.isBlock || nameWord.test(label.words);
  const isText =
    (role === "indicator" || role === "initiative") && isName && !wholeLabel(value, read)?.isSure;
  const isFigure = (role === "target" || role === "actual" || role === "rate") && looksLikeFigure(value);
  return isText || isFigure ? [withValue(label, value)] : [];
}

/**
 * The labels of a cell that also holds their values: 「≪指標名≫　観光入込客数」「指標名：○○数」「単位（人）」「目標 10人」, also
 * several in one cell. Empty for a cell that is no such thing; texts are cut, never altered.
 */
export function inlineLabels(text: string, read: LabelReader): readonly FormLabel[] {
  const unit = unitInBrackets.exec(text);
  const unitLabel = unit ? wholeLabel(unit[1] ?? "", read) : null;
  if (unit && unitLabel) return [withValue(unitLabel, unit[2] ?? "")];
  const inner = inBrackets.exec(text)?.[1] ?? text;
  const starts = startsIn(inner, read);
  if (starts[0]?.index !== 0) return afterSpace(inner, read);
  const labels = starts.map(({ label, end }, index) =>
    withValue(label, inner.slice(end, starts[index + 1]?.index ?? inner.length)),
  );
  return labels.some(({ value }) => value !== "") ? labels : [];
}
