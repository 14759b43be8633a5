import { planOverview } from "../../../../src/domain/sheets/overview/plan-overview";
import { shortReason } from "../../../../src/domain/sheets/overview/short-reason";
import { summarySentence } from "../../../../src/domain/sheets/overview/summary-sentence";
import { evaluateOne } from "../../../support/evaluate-one";
import { manyIndicators, requestFor, requestOf } from "../layout-request";
import { cellOf, textsInOrder } from "../read-sheet-plan";

const sentence = (...verdicts: readonly ("met" | "missed" | "unset")[]): string => {
  const figures = { met: ["10", "10"], missed: ["10", "5"], unset: ["―", "5"] } as const;
  const specs = verdicts.map((verdict, index) => ({
    indicator: `指標${index}`,
    target: figures[verdict][0],
    actual: figures[verdict][1],
  }));
  return summarySentence(requestFor(specs).evaluation, null);
};

describe("the result in one sentence", () => {
  it("is written as the plan of 厚木市 writes it", async () => {
    const { evaluation, planName } = await requestOf("atsugi-keiei-plan.xlsx", 2019);
    expect(summarySentence(evaluation, planName)).toBe(
      "第６次行政改革大綱「あつぎ行政経営プラン」の令和元（2019）年度の成果指標27項目のうち17項目が目標を達成し、達成率は63.0％となりました。",
    );
  });

  it("stays true where all, none or nothing can be counted", () => {
    expect(sentence("met", "met", "unset")).toBe(
      "令和６（2024）年度の成果指標２項目のすべてが目標を達成し、達成率は100.0％となりました。",
    );
    expect(sentence("missed")).toBe(
      "令和６（2024）年度の成果指標１項目のうち、目標を達成した項目はありませんでした。",
    );
    expect(sentence("unset")).toBe("令和６（2024）年度の成果指標には、目標を設定している項目がありません。");
  });
});

describe("「概要」 of 厚木市", () => {
  it("says the same in sentence, counts and table, and lists the ten items that missed", async () => {
    const request = await requestOf("atsugi-keiei-plan.xlsx", 2019);
    const plan = planOverview(request);
    const texts = textsInOrder(plan);
    expect(texts.slice(0, 5)).toEqual([
      "第６次行政改革大綱「あつぎ行政経営プラン」　令和元（2019）年度　取組結果の概要",
      summarySentence(request.evaluation, request.planName),
      "このほか、目標を設定していない項目が５項目あります。",
      "指標 32項目　目標設定 27項目（達成 17項目、未達成 10項目）　目標未設定 5項目",
      "【重点目標別の状況】",
    ]);
    const total = plan.cells.filter(({ row }) => row === cellOf(plan, "計").row).map(({ text }) => text);
    expect(total).toEqual(["計", "32", "27", "17", "10", "0", "0", "5", "63.0％"]);
    const { row } = cellOf(plan, "指標名");
    const names = plan.cells.filter((cell) => cell.row > row && cell.column === 0).map(({ text }) => text);
    expect(names).toHaveLength(10);
    expect(names).toContain("売却等件数");
    expect(texts).toContain("※ 対象の土地については、令和２年度に売却済み。");
    expect(plan.pageBreaks).toEqual([]);
  });
});

describe("the page of a large plan", () => {
  const request = requestFor(manyIndicators(400));

  it("stays one page and says how many items are not on it", () => {
    const plan = planOverview(request);
    expect(plan.pageBreaks).toEqual([]);
    const { row } = cellOf(plan, "指標名");
    const listed = plan.cells.filter((cell) => cell.row > row && cell.column === 0);
    const further = listed.at(-1)?.text ?? "";
    const more = Number(/^ほか(\d+)項目（「全項目一覧」をご覧ください。）$/.exec(further)?.[1]);
    expect(more + listed.length - 1).toBe(request.evaluation.tally.notAchieved);
  });

  it("says so where nothing was missed", () => {
    const texts = textsInOrder(planOverview(requestFor([{ indicator: "あ", target: "1", actual: "1" }])));
    expect(texts.at(-1)).toBe("該当する項目はありません。");
  });
});

describe("a reason in short", () => {
  const reasonOf = (text: string): string => {
    const one = evaluateOne({ indicator: "指標", target: "10", actual: "5" });
    const remark = { text, cell: one.indicator.name.cell };
    const measurement = one.measurement && { ...one.measurement, remark };
    return shortReason({ ...one, measurement }).text;
  };

  it.each([
    ["感染症の影響のため。", "感染症の影響のため。"],
    ["応募がなかった。次年度は周知を強める。", "応募がなかった…"],
    ["一行目\n二行目", "一行目…"],
    ["―", ""],
    ["あ".repeat(50), `${"あ".repeat(40)}…`],
  ])("of %s is %s", (text, short) => {
    expect(reasonOf(text)).toBe(short);
  });
});
