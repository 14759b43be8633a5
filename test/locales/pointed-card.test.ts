import { problemText } from "../../src/locales/ja/problem-text";
import type { CardFault } from "../../src/domain/samples/pointed/point-card";

const textOf = (fault: CardFault) => problemText({ code: "cardNotUsable", sheet: "資料9", fault });

describe("what the officer is told about a card that cannot be used", () => {
  it.each<readonly [CardFault, RegExp, RegExp]>([
    [{ why: "noValues" }, /シート「資料9」.*値が見つかりません/u, /カード1枚分.*選択/u],
    [
      { why: "severalInitiatives", names: ["甲", "乙\n丙", "丁", "戊"] },
      /4件の計画（「甲」「乙丙」「丁」ほか）/u,
      /1件分のセルだけ/u,
    ],
    [{ why: "joinedIndicators" }, /指標の行をまたぐ結合/u, /指標が1つだけのカード/u],
  ])("says where, what and what to do: %j", (fault, what, advice) => {
    const text = textOf(fault);
    expect(text.message).toMatch(what);
    expect(text.advice).toMatch(advice);
  });
});
