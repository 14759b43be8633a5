import { ibarakiScale } from "../ranks/known-scales";
import { commonConventions, commonFormat, example, type Preset } from "./preset";

/**
 * 実績値÷期待値 cut to one decimal: 5,163÷4,000 = 129.075 prints 129.0. (The sheet of two years before rounds half up,
 * 2,415÷2,000 = 120.75 as 120.8.) Ranked by 期待値.
 */
export const ibaraki: Preset = {
  id: "ibaraki",
  name: "茨城県",
  document: ibarakiScale.document,
  url: ibarakiScale.url,
  planYears: 5,
  conventions: {
    ...commonConventions,
    format: { ...commonFormat, rounding: "down" },
    rankScale: ibarakiScale.scale,
  },
  examples: [
    example(["雇用創出数", "2,000", "2,748", "137.4%"], "achieved", { unit: "人", planYear: 1, rank: "A" }),
    example(["雇用創出数", "4,000", "5,163", "129.0%"], "achieved", { unit: "人", planYear: 2, rank: "A" }),
    example(["雇用創出数", "6,000", "7,077（速報値）", "117.9%"], "achieved", {
      unit: "人",
      planYear: 3,
      rank: "A",
    }),
  ],
};
