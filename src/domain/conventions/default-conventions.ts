import type { PlanConventions } from "./conventions";

/** How 厚木市 computes 資料9 of its 第6次行政改革大綱: what holds where nothing else was chosen. */
export const defaultConventions: PlanConventions = {
  preset: "atsugi",
  conventions: {
    higherIsBetter: "actualOverTarget",
    lowerIsBetter: "none",
    zeroTarget: "none",
    format: {
      rounding: "halfUp",
      decimals: 1,
      display: "percent",
      percentSign: "％",
      noRateMark: "―",
      plainZero: true,
      stopBelowFull: false,
      cap: null,
      floorAtZero: false,
    },
    judgedOn: "exact",
    rankScale: null,
    excluded: ["relisted"],
  },
  exceptions: [],
  period: null,
};
