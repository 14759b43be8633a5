import { planShiryo9, type Shiryo9Options } from "../../../../src/domain/sheets/shiryo9/plan-shiryo9";
import { atsugiEvaluation, atsugiPlanName } from "../atsugi";
import { buildEvaluation, indicatorRow, type IndicatorRow } from "../build-evaluation";
import { cellOf, textsInOrder } from "../read-sheet-plan";

const options: Shiryo9Options = { planName: atsugiPlanName, title: null, font: "mincho" };

const planOf = (rows: readonly IndicatorRow[], year = 2019) =>
  planShiryo9(buildEvaluation(rows, year), options);

describe("what is printed and what is not", () => {
  it("prints 計画名 and 取組内容 once for two indicators of a 計画", () => {
    const texts = textsInOrder(
      planOf([indicatorRow(5, { initiative: "同じ取組" }), indicatorRow(6, { initiative: "同じ取組" })]),
    );
    expect(texts.filter((text) => text === "同じ取組")).toHaveLength(1);
    expect(texts.filter((text) => text === "取組内容")).toHaveLength(1);
    expect(texts.filter((text) => text === "指標名")).toHaveLength(2);
  });

  it("prints 備考 only where there is one", () => {
    const texts = textsInOrder(
      planOf([
        indicatorRow(5),
        indicatorRow(6, { remark: "" }),
        indicatorRow(7, { remark: "―" }),
        indicatorRow(8, { remark: "※ 理由" }),
      ]),
    );
    expect(texts.filter((text) => text === "備 考")).toHaveLength(1);
    expect(texts.slice(-2)).toEqual(["備 考", "※ 理由"]);
  });

  it("prints a remark that is merged over two indicators once, after the second", () => {
    const evaluation = buildEvaluation([
      indicatorRow(5, { initiative: "同じ取組", remark: "※ 共通" }),
      indicatorRow(6, { initiative: "同じ取組", remark: "※ 共通" }),
    ]);
    const remark = evaluation.indicators[0]?.measurement?.remark ?? null;
    const merged = evaluation.indicators.map((one) => ({
      ...one,
      measurement: one.measurement === null ? null : { ...one.measurement, remark },
    }));
    const texts = textsInOrder(planShiryo9({ ...evaluation, indicators: merged }, options));
    expect(texts.slice(-10)).toEqual([
      "指標名",
      "指標6",
      "目 標",
      "10 件",
      "実 績",
      "5 件",
      "達成率",
      "50.0％",
      "備 考",
      "※ 共通",
    ]);
    expect(texts.filter((text) => text === "備 考")).toHaveLength(1);
  });

  it("lists achieved, unset and unreported indicators nowhere", () => {
    const texts = textsInOrder(
      planOf([
        indicatorRow(5, { verdict: "achieved" }),
        indicatorRow(6, { verdict: "targetNotSet" }),
        indicatorRow(7, { verdict: "notReported" }),
        indicatorRow(8, { verdict: "notComparable" }),
        indicatorRow(9),
      ]),
    );
    expect(texts.filter((text) => text.startsWith("指標") && text !== "指標名")).toEqual(["指標9"]);
  });

  it("prints no goal that has nothing unmet", () => {
    const texts = textsInOrder(
      planOf([
        indicatorRow(5, { goal: "達成した目標", verdict: "achieved" }),
        indicatorRow(6, { goal: "残った目標" }),
      ]),
    );
    expect(texts).not.toContain("達成した目標");
    expect(texts).toContain("残った目標");
  });

  it("prints a goal once although its items stand apart", () => {
    const texts = textsInOrder(
      planOf([
        indicatorRow(5, { goal: "一" }),
        indicatorRow(6, { goal: "二" }),
        indicatorRow(7, { goal: "一" }),
      ]),
    );
    expect(texts.filter((text) => /^[一二]$|^指標\d/.test(text))).toEqual([
      "一",
      "指標5",
      "指標7",
      "二",
      "指標6",
    ]);
  });

  it("puts items without a goal first, under no heading", () => {
    const texts = textsInOrder(planOf([indicatorRow(5, { goal: "一" }), indicatorRow(6, { goal: null })]));
    expect(texts.filter((text) => /^[一二]$|^指標\d/.test(text))).toEqual(["指標6", "一", "指標5"]);
  });

  it("leaves out the rows of what the sheet does not have", () => {
    const texts = textsInOrder(planOf([indicatorRow(5, { goal: null, initiative: null, content: [] })]));
    expect(texts.slice(texts.indexOf("【令和元年度目標未達成項目】"))).toEqual([
      "【令和元年度目標未達成項目】",
      "指標名",
      "指標5",
      "目 標",
      "10 件",
      "実 績",
      "5 件",
      "達成率",
      "50.0％",
    ]);
  });

  it("says so when nothing is unmet", () => {
    const texts = textsInOrder(planOf([indicatorRow(5, { verdict: "achieved" })]));
    expect(texts.slice(-2)).toEqual(["【令和元年度目標未達成項目】", "該当する項目はありません。"]);
  });

  it("adds rows for what is not reported or not comparable, so that the table adds up", () => {
    const plan = planOf([
      indicatorRow(5, { verdict: "achieved" }),
      indicatorRow(6),
      indicatorRow(7, { verdict: "notReported" }),
      indicatorRow(8, { verdict: "notReported" }),
      indicatorRow(9, { verdict: "notComparable" }),
    ]);
    expect(textsInOrder(plan).slice(2, 14)).toEqual([
      "令和元年度目標を設定している項目",
      "5 項目",
      "目標達成項目",
      "1 項目",
      "目標未達成項目",
      "1 項目",
      "実績が報告されていない項目",
      "2 項目",
      "判定できない項目",
      "1 項目",
      "令和元年度目標を設定していない項目",
      "0 項目",
    ]);
    expect(cellOf(plan, "判定できない項目").column).toBe(1);
  });

  it("prints the note and its ※ only when an item has no target", () => {
    const withNote = textsInOrder(planOf([indicatorRow(5, { verdict: "targetNotSet" })], 2027));
    const without = textsInOrder(planOf([indicatorRow(5)], 2027));
    expect(withNote).toContain("※令和10年度に目標を設定している項目等");
    expect(withNote).toContain("令和９年度目標を設定していない項目※");
    expect(without.filter((text) => text.includes("※"))).toEqual([]);
  });

  it("takes the heading as the officer wants it", () => {
    const evaluation = buildEvaluation([indicatorRow(5)]);
    const titleWith = (given: Partial<Shiryo9Options>) =>
      planShiryo9(evaluation, { ...options, ...given }).cells[0]?.text;
    expect(titleWith({ title: "別紙１ 取組結果" })).toBe("別紙１ 取組結果");
    expect(titleWith({ title: " " })).toBe(`資料９ ${atsugiPlanName}令和元（2019）年度の取組結果`);
    expect(titleWith({ planName: null })).toBe("資料９ 令和元（2019）年度の取組結果");
  });

  it("keeps texts as typed, also those that look like formulas", () => {
    const texts = textsInOrder(
      planOf([indicatorRow(5, { target: "=SUM(A1)", actual: " +7.5％\n（571H）" })]),
    );
    expect(texts).toContain("=SUM(A1)");
    expect(texts).toContain(" +7.5％\n（571H）");
  });

  it("prints the whole of the longest text that a cell can hold", () => {
    const content = "漢字かな、".repeat(6553);
    const plan = planOf([indicatorRow(5, { content: [content] })]);
    const pieces = plan.cells.filter((cell) => cell.column === 1 && content.includes(cell.text));
    expect(pieces.map((cell) => cell.text).join("")).toBe(content);
    expect(Math.max(...plan.rowHeights)).toBeLessThanOrEqual(409);
  });

  it("uses the fonts that were chosen", () => {
    const evaluation = atsugiEvaluation();
    const fontsOf = (font: Shiryo9Options["font"]) => [
      ...new Set(
        Object.values(planShiryo9(evaluation, { ...options, font }).styles).map((style) => style.font.name),
      ),
    ];
    expect(fontsOf("mincho")).toEqual(["ＭＳ ゴシック", "ＭＳ 明朝"]);
    expect(fontsOf("gothic")).toEqual(["ＭＳ ゴシック"]);
    expect(fontsOf("bizUd")).toEqual(["BIZ UDゴシック", "BIZ UD明朝 Medium"]);
  });

  it("stops at the number of page breaks that Excel takes", () => {
    const plan = planOf(Array.from({ length: 7100 }, (_, index) => indicatorRow(index + 5)));
    expect(plan.pageBreaks).toHaveLength(1000);
  });
});
