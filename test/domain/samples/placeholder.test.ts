import fc from "fast-check";
import { fieldNamed, nearestNames } from "../../../src/domain/samples/field-names";
import { isMarksOnly, textParts } from "../../../src/domain/samples/placeholder";

const idOf = (name: string) => fieldNamed(name)?.id ?? null;

describe("the fields in a cell of a sample sheet", () => {
  it("stand among words, several in one cell", () => {
    const parts = textParts("目標：«目標»（«単位»）");
    expect(parts.map((part) => (part.kind === "words" ? part.text : part.kind))).toEqual([
      "目標：",
      "field",
      "（",
      "field",
      "）",
    ]);
  });

  it.each([
    "«達成率»",
    "《達成率》",
    "≪達成率≫",
    "＜＜達成率＞＞",
    "<<達成率>>",
    "〈〈達成率〉〉",
    "« 達 成 率 »",
  ])("are understood in %s", (text) => {
    expect(textParts(text)).toMatchObject([{ kind: "field", field: { id: "rate" } }]);
  });

  it.each([
    ["計画名", "initiative"],
    ["取組名", "initiative"],
    ["事業名", "initiative"],
    ["成果指標名", "indicator"],
    ["実績値", "actual"],
    ["担当課", "department"],
    ["未達成の理由", "reason"],
    ["重点目標", "goal"],
    ["基本目標", "goal"],
    ["達成", "achieved"],
    ["達成率", "rate"],
    ["目標", "target"],
    ["目標を設定している項目", "withTarget"],
  ])("the name %s means %s", (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it("does not give this year's figure where a name asks for a year of its own", () => {
    expect(idOf("令和５年度目標")).toBeNull();
    expect(idOf("前年度実績")).toBeNull();
  });

  it("tells whose count is meant", () => {
    expect(fieldNamed("全体の達成")).toEqual({ id: "achieved", of: "plan" });
    expect(fieldNamed("重点目標の指標数")).toEqual({ id: "indicators", of: "goal" });
    expect(fieldNamed("全体の達成率")).toBeNull();
  });

  it("suggests what a misspelt name may have meant", () => {
    expect(nearestNames("達成律")).toContain("達成率");
    expect(nearestNames("計画めい")).toContain("計画名");
    expect(nearestNames("天気")).toEqual([]);
  });

  it("leaves headings in 《》 that resemble no field", () => {
    expect(textParts("《天気》")).toEqual([{ kind: "words", text: "《天気》" }]);
    expect(textParts("«天気»")).toMatchObject([{ kind: "unknown", name: "天気" }]);
  });

  it("lose nothing of the words around them", () => {
    const piece = fc.oneof(
      fc.constantFrom("«目標»", "«単位»", "«指標名»"),
      fc.string().map((text) => text.replace(/[«»《》≪≫＜＞<>〈〉]/g, "")),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const again = textParts(text).map((part) =>
          part.kind === "words" ? part.text : part.kind === "field" ? `«${part.name}»` : part.kind,
        );
        expect(again.join("")).toBe(text);
      }),
    );
  });
});

describe("the marks of a sample sheet", () => {
  it.each([
    ["«くり返し：未達成の指標»", { kind: "repeat", level: "indicator", filter: "notAchieved" }],
    ["«繰り返し：すべての計画»", { kind: "repeat", level: "initiative", filter: "all" }],
    ["«くりかえし:達成の指標»", { kind: "repeat", level: "indicator", filter: "achieved" }],
    ["«くり返し：目標未設定»", { kind: "repeat", level: "indicator", filter: "targetNotSet" }],
    ["«くり返し：重点目標»", { kind: "repeat", level: "goal", filter: "all" }],
    ["«くり返し：たくさん»", { kind: "unclear", raw: "たくさん" }],
    ["«くり返し»", { kind: "unclear" }],
    ["«ここまで»", { kind: "end" }],
    ["«改ページ»", { kind: "pageBreak" }],
  ])("%s", (text, mark) => {
    const parts = textParts(text);
    expect(parts).toMatchObject([{ kind: "mark", mark }]);
    expect(isMarksOnly(parts)).toBe(true);
  });

  it("are told from words about them", () => {
    expect(isMarksOnly(textParts("終わりには «ここまで» と書く"))).toBe(false);
    expect(isMarksOnly(textParts("指標名"))).toBe(false);
  });
});
