import { commonConventions, commonFormat, example, type Preset } from "./preset";

/** 目標達成状況 as a ratio with two decimals. */
export const mie: Preset = {
  id: "mie",
  name: "三重県",
  document: "成果レポート 施策111 防災・減災対策の推進",
  url: "https://vdocuments.net/c111-ecfcce-c111-efieccef.html",
  planYears: 4,
  conventions: { ...commonConventions, format: { ...commonFormat, display: "ratio", decimals: 2 } },
  examples: [
    example(["率先して防災活動に参加する県民の割合", "50.0％", "47.4％", "0.95"], "notAchieved", {
      planYear: 4,
    }),
  ],
};
