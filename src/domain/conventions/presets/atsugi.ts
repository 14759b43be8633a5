import { defaultConventions } from "../default-conventions";
import { example, type Preset } from "./preset";

/** All rates of the appendix; only 四捨五入 to one decimal reproduces them, and the item with changes prints 「―」. */
export const atsugi: Preset = {
  id: defaultConventions.preset,
  name: "厚木市",
  document: "第７次厚木市行政改革大綱 資料９（令和元年度の取組結果）",
  url: "https://www.city.atsugi.kanagawa.jp/shiseijoho/gyosei_kansa/9/25441.html",
  planYears: 6,
  conventions: defaultConventions.conventions,
  examples: [
    example(
      ["ワーク・ライフ・バランスが向上していると感じている職員の割合", "69.0％", "66.3％", "96.1％"],
      "notAchieved",
    ),
    example(
      ["柔軟な人材活用が図られていると感じている職員の割合", "58.0％", "48.7％", "84.0％"],
      "notAchieved",
    ),
    example(["庁内応援制度及び部内人事配置制度の活用件数", "18 件", "12 件", "66.7％"], "notAchieved"),
    example(
      [
        "BPR（業務プロセスの見直し）を実施した市民税課・資産税課の削減率\n※時間外勤務時間は職員一人当たり年間平均",
        "前年比-5%\n（504.5H）",
        "+7.5％\n（571H）",
        "―",
      ],
      "notAchieved",
    ),
    example(
      ["厚木市企業等の立地促進等に関する条例の適用企業数", "6 事業者", "5 事業者", "83.3％"],
      "notAchieved",
    ),
    example(["売却等件数", "1 件", "0 件", "0％"], "notAchieved"),
    example(["「市民協働による行政運営」における満足度", "56.0%", "54.5％", "97.3％"], "notAchieved"),
    example(["市内で活動する市民活動団体数", "237 団体", "235 団体", "99.2％"], "notAchieved"),
    example(
      ["市民の行政への理解や関心が高まっていると感じる人の割合", "74.0％", "67.4％", "91.1％"],
      "notAchieved",
    ),
    example(
      ["マイナンバーカードを活用した行政サービス数（累計）", "3 サービス", "2 サービス", "66.7％"],
      "notAchieved",
    ),
  ],
};
