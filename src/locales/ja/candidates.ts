import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import type { DecisionReason } from "../../domain/evaluation/indicators-to-decide";
import type { RateCandidate } from "../../domain/evaluation/rate-candidates";
import { formulaText, outcomeText } from "./rate-formula";
import { directionWord, methodWord } from "./rate-words";
import { verdictWord } from "./words";

/** A candidate in a few words, for a choice: "目標÷実績", or with the direction where both are offered. */
export function candidateWord(candidate: RateCandidate): string {
  const direction = candidate.change.direction ?? null;
  const word = methodWord(candidate.method);
  return direction === null ? word : `${word}（${directionWord(direction)}）`;
}

/**
 * A candidate with its formula, the numbers and their cells, what it prints and the verdict that goes with it. One sentence.
 */
export function candidateText(evaluated: EvaluatedIndicator, candidate: RateCandidate): string {
  const { rate, verdict, change } = candidate;
  const judged = `判定は${verdictWord(verdict)}です。`;
  const direction = change.direction ?? null;
  const given = direction === null ? "" : `${directionWord(direction)}指標として、`;
  if (rate.kind === "none") {
    return rate.printed === ""
      ? `達成率を算出しません。${judged}`
      : `達成率を算出せず、「${rate.printed}」とします。${judged}`;
  }
  const outcome = outcomeText(rate, evaluated.rules.conventions.format);
  return `${given}${formulaText(rate, evaluated)}＝${outcome}。${judged}`;
}

const decisionReasons: Readonly<Record<DecisionReason, string>> = {
  directionUnclear:
    "多いほど良い指標か、少ないほど良い指標かを、言葉から決められません。どちらかを選んでください。",
  directionDoubtful:
    "多いほど良い指標とみなしていますが、目標が基準値より小さい値です。少ないほど良い指標でないかを確かめてください。",
  lowerIsBetter:
    "少ないほど良い指標には、定まった計算方法がありません。達成率を算出するときは、計算方法を選んでください。",
  relativeTarget:
    "目標か実績が前年比などの増減で示されていて、計算方法によって達成率が変わります。使う方法を選んでください。",
  negativeValue: "目標か実績が負の値のため、実績÷目標では計算できません。使う方法を選んでください。",
  cumulativeTarget:
    "目標が数年間を通したもの、実績が単年度のものです。そのまま割ってよいときは、計算方法を選んでください。",
  severalValues: "一つのセルに複数の値があります。どの値で判定するかを選んでください。",
  rateContradictsVerdict:
    "達成率が100％を超えているのに未達成、または100％未満なのに達成です。良い方向と計算方法を確かめてください。",
};

/** Why an officer should decide about an indicator, and what to do. */
export function decisionReasonText(reason: DecisionReason): string {
  return decisionReasons[reason];
}
