/** Units of things that are counted one by one, in the spelling of `unitKey`. */
export const countUnits: ReadonlySet<string> = new Set(
  "人 件 回 か所 団体 世帯 冊 部 社 校 園 戸 棟 台 組 施設 事業 事業所 事業者 項目 地区 公園 手続 サービス 店 名 点 枚 本 自治会 館 室".split(
    " ",
  ),
);
