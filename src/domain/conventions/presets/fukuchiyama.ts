import { commonConventions, example, type Preset } from "./preset";

/**
 * Amounts of reduction are divided, so that less staff is a greater amount; 四捨五入 to one decimal, uncapped. The first
 * three figures are of the last year, the others (document of fiscal 2018) of the third.
 */
export const fukuchiyama: Preset = {
  id: "fukuchiyama",
  name: "福知山市",
  document: "第６次福知山市行政改革 令和２年度・平成30年度の行政改革取組状況",
  url: "https://www.city.fukuchiyama.lg.jp/soshiki/1/41188.html",
  planYears: 5,
  conventions: commonConventions,
  examples: [
    example(["削減効果額（108項目）", "3,297百万円", "4,533百万円", "137.5%"], "achieved", { planYear: 5 }),
    example(
      ["公共施設マネジメントの推進（延床面積）", "45,298平方メートル", "24,672平方メートル", "54.5%"],
      "notAchieved",
      { planYear: 5 },
    ),
    example(["職員の適正配置（一般職員数）", "15人削減", "31人削減", "206.7%"], "achieved", { planYear: 5 }),
    example(["削減効果額（108項目）", "3,297百万円", "2,273百万円", "68.9%"], "notAchieved", { planYear: 3 }),
    example(
      ["公共施設マネジメントの推進（延床面積）", "45,298平方メートル", "16,041平方メートル", "35.4%"],
      "notAchieved",
      { planYear: 3 },
    ),
    example(["職員の適正配置（一般職員数）", "15人削減", "17人削減", "113.3%"], "achieved", { planYear: 3 }),
  ],
};
