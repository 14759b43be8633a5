import { compare } from "../../decimal/decimal";
import { levelOf } from "../figures";
import { atItem } from "../places";
import { defineRule } from "../rule";
import { eachFigure } from "../typed-figures";

/** Names of shares of a whole; what may well exceed 100 % (達成率, 増加率, 経常収支比率, 充足率 …) is not among them. */
const share =
  /(?:割合|満足度|認知度|(?:収納|徴収|納付|受診|接続|加入|接種|交付|普及|取得|回答|投票|整備|耐震化|有収|決裁|振替|参加|合格|就職|修了|電子化|導入|設置|把握|検挙|保有|登録|進学|出席|在宅|資源化|リサイクル|高齢化|カバー|水洗化|下水道普及|口座振替|キャッシュレス|オンライン申請|オンライン化)率)$/;

/** 100%を超える割合: a share of a whole is above 100 %. */
export const shareAbove100 = defineRule({
  id: "share-above-100",
  severity: "warning",
  family: "values",
  check: (context) =>
    eachFigure(context, (item, figure, about) => {
      const quantity = about === "target" ? item.evaluated.targetQuantity : item.evaluated.actualQuantity;
      const value = levelOf(quantity);
      if (value === null || quantity.kind !== "number" || quantity.unit !== "%" || compare(value, "100") <= 0)
        return null;
      const name = item.name
        .normalize("NFKC")
        .replace(/[(\[（【].*$|\s/gsu, "")
        .replace(/[」』]$/u, "");
      if (!share.test(name)) return null;
      return atItem(item, figure.cell, { found: figure.text, expected: "", facts: { about } });
    }),
});
