import { commonConventions, commonFormat, example, type Preset } from "./preset";

/**
 * Cut to one decimal: 131÷470 = 27.87 is printed 27.8 (document of fiscal 2019,
 * http://www.pref.kanagawa.jp/documents/71344/shiryou1.txt). People moved out of institutions and the decrease of
 * residents are both divided as amounts.
 */
export const kanagawa: Preset = {
  id: "kanagawa",
  name: "神奈川県",
  document: "神奈川県障がい福祉計画（第５期）の総括",
  url: "http://www.pref.kanagawa.jp/documents/80437/shiryou1.txt",
  planYears: 3,
  conventions: { ...commonConventions, format: { ...commonFormat, rounding: "down" } },
  examples: [
    example(
      ["平成28年度末時点の施設入所者のうち地域生活に移行した人数", "470人", "175人", "37.2%"],
      "notAchieved",
      {
        planYear: 3,
      },
    ),
    example(["施設入所者の減少数（平成28年度末対比）", "74人減", "154人減", "208.1%"], "achieved", {
      planYear: 3,
    }),
    example(
      ["平成28年度末時点の施設入所者のうち地域生活に移行した人数", "470人", "131人", "27.8%"],
      "notAchieved",
      {
        planYear: 2,
      },
    ),
    example(["施設入所者の減少数（平成28年度末対比）", "74人減", "78人減", "105.4%"], "achieved", {
      planYear: 2,
    }),
  ],
};
