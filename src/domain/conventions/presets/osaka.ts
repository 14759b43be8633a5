import { osakaScale } from "../ranks/known-scales";
import { commonConventions, example, type Preset, type PublishedExample } from "./preset";

/** The document states the rule and counts; the figures here are the thresholds themselves. */
function atThreshold(planYear: number, actual: string, computed: string, rank: string): PublishedExample {
  const verdict = "notAchieved";
  return example(["成果目標", "100.0％", actual, computed], verdict, {
    planYear,
    printed: null,
    rank,
    evidence: "rule",
  });
}

/** 進捗率＝実績÷目標値, 概ね順調 from a rate on that rises with the years of the effort. */
export const osaka: Preset = {
  id: "osaka",
  name: "大阪市",
  document: osakaScale.document,
  url: osakaScale.url,
  planYears: 3,
  conventions: { ...commonConventions, rankScale: osakaScale.scale },
  examples: [
    atThreshold(1, "33.4％", "33.4%", "①"),
    atThreshold(1, "33.3％", "33.3%", "②"),
    atThreshold(2, "66.7％", "66.7%", "①"),
    atThreshold(2, "66.6％", "66.6%", "②"),
    atThreshold(3, "90.0％", "90.0%", "①"),
    atThreshold(3, "89.9％", "89.9%", "②"),
  ],
};
