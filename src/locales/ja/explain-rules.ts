import type { RateMethod } from "../../domain/conventions/conventions";
import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import { inline } from "./cells";
import { directionWord, methodFormula, methodWord } from "./rate-words";

/**
 * How it is known which way is good: by a word, by the target's bound, by the officer, or taken as usual. One sentence;
 * null where the target is a range, a state or 維持.
 */
export function explainDirection(evaluated: EvaluatedIndicator): string | null {
  const { direction, directionSource, directionWords, indicator } = evaluated;
  if (direction !== "higherIsBetter" && direction !== "lowerIsBetter") return null;
  const way = directionWord(direction);
  if (directionSource === "officer") return `担当者の指定により、${way}指標としています。`;
  if (directionSource === "default") return `特に示されていないため、${way}指標とみなしています。`;
  if (directionWords === null) return `目標や指標名の語から、${way}指標と判断しました。`;
  const bare = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");
  const inName = directionSource === "words" && bare(indicator.name.text).includes(bare(directionWords));
  return `${inName ? "指標名" : "目標"}の「${inline(directionWords)}」から、${way}指標と判断しました。`;
}

/** Holds where nothing was chosen, and divides the actual by the target; that need not be told each time. */
const usualPreset = "atsugi";

function isUnusual({ changed }: EvaluatedIndicator["rules"]["origin"], method: RateMethod): boolean {
  return changed && method !== "actualOverTarget";
}

/**
 * By whose method the rate is computed and what the officer decided for this indicator, with the reason in the officer's
 * words; null where the usual method holds and nothing was decided.
 */
export function explainRules({ rules, rate }: EvaluatedIndicator): string | null {
  const { origin, exception } = rules;
  const sentences: string[] = [];
  if (rate.kind === "rate" && exception?.method === rate.method) {
    sentences.push(`計算方法「${methodText(rate.method)}」は、担当者がこの指標について選んだものです。`);
  } else if (rate.kind === "rate" && (origin.id !== usualPreset || isUnusual(origin, rate.method))) {
    const whose =
      origin.name === "" ? "" : origin.changed ? `${origin.name}の例を変更した` : `${origin.name}の例による`;
    sentences.push(`計算方法は、${whose}「${methodText(rate.method)}」です。`);
  } else if (exception?.method === "none") {
    sentences.push("達成率を算出しないことは、担当者がこの指標について選んだものです。");
  }
  const judged = exception?.judgedValue ?? null;
  if (judged === "bracket") sentences.push("担当者の指定により、かっこの中の値で判定しています。");
  if (judged === "value") sentences.push("担当者の指定により、かっこの外の値で判定しています。");
  if (judged !== null && typeof judged === "object")
    sentences.push(`担当者の指定により、「${inline(judged.part)}」の値で判定しています。`);
  const reason = inline(exception?.reason ?? "");
  if (reason !== "") sentences.push(`理由：${reason}${/[。.]$/.test(reason) ? "" : "。"}`);
  return sentences.length === 0 ? null : sentences.join("");
}

function methodText(method: RateMethod): string {
  const [word, formula] = [methodWord(method), methodFormula(method)];
  return formula === "" || formula === word ? word : `${word}：${formula}`;
}
