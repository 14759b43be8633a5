import { tamaScale } from "../ranks/known-scales";
import { commonConventions, example, type Preset, type PublishedExample } from "./preset";

/** The document states the rule; the figures are a target of 100 and the shares of it that the rule names. */
function share(planYear: number, actual: string, computed: string, rank: string): PublishedExample {
  const verdict = rank === "①" ? "achieved" : "notAchieved";
  return example(["数値目標", "100", actual, computed], verdict, {
    planYear,
    printed: null,
    rank,
    evidence: "rule",
  });
}

/** 20 % of the target in the first of five years, 40 % in the second …: the rate is the share of what is due. */
export const tama: Preset = {
  id: "tama",
  name: "多摩市",
  document: tamaScale.document,
  url: tamaScale.url,
  planYears: 5,
  conventions: { ...commonConventions, higherIsBetter: "elapsedShare", rankScale: tamaScale.scale },
  examples: [
    share(1, "20", "100.0%", "①"),
    share(1, "19", "95.0%", "②"),
    share(1, "12", "60.0%", "②"),
    share(1, "11", "55.0%", "③"),
    share(2, "40", "100.0%", "①"),
    share(3, "60", "100.0%", "①"),
    share(4, "80", "100.0%", "①"),
    share(5, "100", "100.0%", "①"),
  ],
};
