import type { Verdict } from "../../domain/evaluation/evaluated-indicator";

const verdicts: Readonly<Record<Verdict, string>> = {
  achieved: "achieved",
  notAchieved: "not achieved",
  targetNotSet: "no target set",
  notReported: "not reported",
  notComparable: "not comparable",
};

/** A verdict in English. */
export function verdictWord(verdict: Verdict): string {
  return verdicts[verdict];
}
