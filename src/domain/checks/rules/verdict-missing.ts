import { isBlank } from "../figures";
import { habit } from "../habits";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";
import { statedVerdictOf, writtenVerdict } from "../stated-verdict";

/** 達成状況 is blank, although the figures are there and most of the others have a verdict. */
export const verdictMissing = defineRule({
  id: "verdict-missing",
  severity: "warning",
  family: "results",
  check: eachItem((item, context) => {
    const { measurement, verdict } = item.evaluated;
    const stated = measurement?.statedVerdict;
    if (!stated || !isBlank(stated.text) || !isDecided(verdict) || verdictsAreGiven(context, item) < 0.6)
      return null;
    return atItem(item, stated.cell, { found: "", expected: writtenVerdict(verdict), facts: { verdict } });
  }),
});

const isDecided = (verdict: string): verdict is "achieved" | "notAchieved" =>
  verdict === "achieved" || verdict === "notAchieved";

const verdictsAreGiven = habit(
  ({ evaluated }) => isDecided(evaluated.verdict) && evaluated.measurement?.statedVerdict != null,
  ({ evaluated }) => statedVerdictOf(evaluated.measurement?.statedVerdict?.text ?? "") !== null,
);
