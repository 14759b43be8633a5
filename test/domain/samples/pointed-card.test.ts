import fc from "fast-check";
import type { PlanEvaluation } from "../../../src/domain/evaluation/plan-evaluation";
import { cellName } from "../../../src/domain/grid/cell-address";
import { planFilledSheet } from "../../../src/domain/samples/plan-filled-sheet";
import { cellKey, planSampleOfCard } from "../../../src/domain/samples/pointed/plan-sample-of-card";
import { pointCard, type PointedCard } from "../../../src/domain/samples/pointed/point-card";
import { readSample } from "../../../src/domain/samples/read-sample";
import type { SampleSheet } from "../../../src/domain/samples/sample-sheet";
import type { DrawnCell } from "../../support/grid-builder";
import type { IndicatorSpec } from "../../support/plan-builder";
import { drawSample } from "./draw-sample";
import { judgedPlan } from "./judged-plan";

const specs: readonly IndicatorSpec[] = [
  {
    goal: "強い組織をつくる",
    initiative: "柔軟な人材活用",
    indicator: "職員アンケートの割合",
    target: "40.0％",
    actual: "36.0％",
  },
  {
    goal: "強い組織をつくる",
    initiative: "研修の充実",
    indicator: "研修の受講者数",
    target: "120",
    actual: "120",
    unit: "人",
  },
  {
    goal: "強い財政をつくる",
    initiative: "企業誘致の促進",
    indicator: "立地した企業の数",
    target: "5社",
    actual: "2社",
  },
  {
    goal: "強い財政をつくる",
    initiative: "企業誘致の促進",
    indicator: "相談の件数",
    target: "30件",
    actual: "12件",
  },
];
const judged = (rows: readonly IndicatorSpec[] = specs): PlanEvaluation => judgedPlan(rows);

function pointed(rows: readonly (readonly DrawnCell[])[], known = judged()): PointedCard {
  const card = pointCard(drawSample(rows), [known], "行政経営プラン");
  if (!card.ok) throw new Error(JSON.stringify(card.problem));
  return card.value;
}

/** What the cells are to become, "?" where the officer has to say it. */
function proposals(
  rows: readonly (readonly DrawnCell[])[],
  known = judged(),
): Readonly<Record<string, string>> {
  const { cells } = pointed(rows, known);
  return Object.fromEntries(
    cells.map(({ cell, proposed }) => [cellName(cell.row, cell.column), proposed ?? "?"]),
  );
}

/** The sample sheet as it stands in Excel once it is added. */
function addedSheet(card: PointedCard, filter: "all" | "notAchieved" = "all"): SampleSheet {
  const plan = planSampleOfCard(card, { texts: {}, filter, ownPage: false });
  const width = Math.max(...plan.beside.map(({ column }) => column + 1));
  const rows = plan.sampleRows.map(() => new Array<string>(width).fill(""));
  const write = (row: number, column: number, text: string): void => {
    const line = rows[row];
    if (line) line[column] = text;
  };
  plan.sampleRows.forEach((source, row) => {
    for (const { column, text } of plan.fixedTexts.filter((each) => each.row === source))
      write(row, column, text);
  });
  for (const { row, column, text } of [...plan.cells, ...plan.beside]) write(row, column, text);
  return drawSample(rows, { area: plan.printArea });
}

/** What a sample sheet prints, row by row, blank cells left out. */
function printed(sheet: SampleSheet, evaluation: PlanEvaluation): readonly string[] {
  const sample = readSample(sheet);
  expect(sample.findings).toEqual([]);
  const { plan } = planFilledSheet(sheet, sample, { evaluation, planName: "行政経営プラン" });
  return plan.sampleRows.map((source, row) => {
    const fixed = plan.fixedTexts.filter((text) => text.row === source);
    const filled = plan.cells.filter((cell) => cell.row === row);
    const cells = [...fixed, ...filled].sort((a, b) => a.column - b.column);
    return cells.flatMap(({ text }) => (text === "" ? [] : [text])).join("｜");
  });
}

const labelled = [
  ["計画名", "柔軟な人材活用", "←", "←"],
  ["指標名", "職員アンケートの割合", "←", "←"],
  ["目 標", "40.0％", "実 績", "36.0％"],
  ["達成率", "90.0％", "備 考", ""],
  ["", "", "", ""],
];

describe("a card of last year's sheet", () => {
  it("gives its values up for fields and keeps its headings", () => {
    expect(proposals(labelled)).toEqual({
      B1: "«計画名»",
      B2: "«指標名»",
      B3: "«目標»",
      D3: "«実績»",
      B4: "«達成率»",
      D4: "«備考»",
    });
    expect(pointed(labelled).item).toEqual({ indicator: "職員アンケートの割合", fiscalYear: 2024 });
  });

  it("prints every card as the card that it was made of, the unmet ones where these are wanted", () => {
    const card = pointed(labelled);
    expect(printed(addedSheet(card), judged()).slice(0, 4)).toEqual([
      "計画名｜柔軟な人材活用",
      "指標名｜職員アンケートの割合",
      "目 標｜40.0％｜実 績｜36.0％",
      "達成率｜90.0％｜備 考",
    ]);
    const unmet = printed(addedSheet(card, "notAchieved"), judged());
    expect(unmet.filter((line) => line.startsWith("計画名"))).toEqual([
      "計画名｜柔軟な人材活用",
      "計画名｜企業誘致の促進",
    ]);
    expect(unmet.filter((line) => line.startsWith("指標名"))).toHaveLength(3);
  });

  it("is understood with its headings above its values, and with values within a text", () => {
    expect(
      proposals([
        ["■研修の受講者数（研修の充実）", "←", "←"],
        ["目標", "実績", "達成状況"],
        ["120人", "１２０人", "達成（100.0％）"],
        ["所管：人事課", "←", "←"],
      ]),
    ).toEqual({
      A1: "■«指標名»（«計画名»）",
      A3: "«目標»«単位»",
      B3: "«実績»«単位»",
      C3: "«達成状況»（«達成率»）",
      A4: "所管：«所管課»",
    });
  });

  it("asks where two fields have the same value and nothing tells them apart, and for figures that nobody knows", () => {
    const rows = [
      ["研修の受講者数", "120", "120"],
      ["", "平成30年度 98人", ""],
    ];
    expect(proposals(rows)).toEqual({ A1: "«指標名»", B1: "?", C1: "?", B2: "?" });
    const [, doubtful, , unknown] = pointed(rows).cells;
    expect(doubtful?.candidates).toEqual(["«目標»", "«実績»"]);
    expect(unknown?.candidates).toEqual([]);
  });

  it("asks about a number or a verdict that would be left beside a field", () => {
    const { cells } = pointed([["【1】研修の受講者数"], ["未達成"], ["研修の充実に努めた。"]]);
    expect(cells.map(({ proposed, candidates }) => [proposed, candidates])).toEqual([
      [null, ["【«番号»】«指標名»", "【1】«指標名»"]],
      [null, []],
      ["«計画名»に努めた。", ["«計画名»に努めた。"]],
    ]);
  });

  it("goes by the headings above a row of a table, however many rows lie between", () => {
    const sheet = drawSample(
      [
        ["番号", "指標名", "実績", "備考"],
        ["1", "職員アンケートの割合", "36.0％", "速報値"],
        ["2", "研修の受講者数", "120", ""],
      ],
      { area: { row: 2, column: 0, rowCount: 1, columnCount: 4 } },
    );
    const card = pointCard(sheet, [judged()], null);
    expect(card.ok && card.value.cells.map(({ proposed }) => proposed)).toEqual([
      "«番号»",
      "«指標名»",
      "«実績»",
      "«備考»",
    ]);
  });

  it("asks about the figures of other years, however they are headed", () => {
    expect(
      proposals([
        ["指標名", "職員アンケートの割合"],
        ["令和６年度実績", "36.0％"],
        ["令和５年度実績", "31.0％"],
        ["前年度実績", "30.0％"],
      ]),
    ).toEqual({
      B1: "«指標名»",
      A2: "«年度»実績",
      B2: "«実績»",
      A3: "?",
      B3: "?",
      B4: "?",
    });
    const drawn = { area: { row: 2, column: 0, rowCount: 1, columnCount: 3 } };
    const figures = ["職員アンケートの割合", "31.0％", "36.0％"];
    const under = (...heads: readonly (readonly string[])[]) =>
      pointCard(drawSample([...heads, figures], drawn), [judged()], null);
    const below = under(["", "実績", "←"], ["指標名", "前年度", "本年度"]);
    expect(below.ok && below.value.cells[1]?.proposed).toBeNull();
    const card = under(["", "令和５年度", "令和６年度"], ["指標名", "実績", "実績"]);
    expect(card.ok && card.value.cells.map(({ proposed }) => proposed)).toEqual(["«指標名»", null, "«実績»"]);
  });

  it("does not take a heading with its value beside it for the heading of the cell below", () => {
    expect(
      proposals([
        ["指標名", "職員アンケートの割合", "←", "←"],
        ["達成率", "90.0％", "達成状況", "未達成"],
        ["課題と今後の対応", "", "", ""],
      ]),
    ).toEqual({ B1: "«指標名»", B2: "«達成率»", D2: "«達成状況»" });
  });

  it("asks where a heading and the value under it contradict each other", () => {
    expect(
      proposals([
        ["職員アンケートの割合", ""],
        ["目標", "36.0％"],
      ]),
    ).toMatchObject({ B2: "?" });
  });

  it("goes by the headings alone where the figures are of a year that the workbook does not have", () => {
    const card = pointed([
      ["計画名", "昨年で終わった計画"],
      ["指標名", "待機児童の数"],
      ["平成30年度実績", "12件"],
    ]);
    expect(card.item).toBeNull();
    expect(card.cells.map(({ proposed, basis }) => [proposed, basis])).toEqual([
      ["«計画名»", "heading"],
      ["«指標名»", "heading"],
      // The heading of a year that is not known, and what stands beside it.
      [null, "open"],
      [null, "open"],
    ]);
  });

  it("has the year of its figures replaced wherever it is named", () => {
    expect(
      proposals([
        ["令和６年度目標", "40.0％"],
        ["指標名", "職員アンケートの割合"],
        ["令和６年度実績", "36.0％"],
      ]),
    ).toMatchObject({ A1: "«年度»目標", B1: "«目標»", A3: "«年度»実績", B3: "«実績»" });
  });

  it("lends the rows of its first indicator to all of them", () => {
    const rows = [
      ["計画名", "企業誘致の促進"],
      ["指標名", "立地した企業の数"],
      ["目標", "5社"],
      ["指標名", "相談の件数"],
      ["目標", "30件"],
      ["", ""],
    ];
    const card = pointed(rows);
    expect(card.rows).toEqual([0, 1, 2, 5]);
    const lines = printed(addedSheet(card), judged());
    expect(lines.slice(-6)).toEqual([
      "計画名｜企業誘致の促進",
      "指標名｜立地した企業の数",
      "目標｜5社",
      "指標名｜相談の件数",
      "目標｜30件",
      "",
    ]);
  });

  it.each([
    ["two initiatives", [["柔軟な人材活用"], ["研修の充実"]], "severalInitiatives"],
    ["nothing that could be a value", [["目標"], ["実績"]], "noValues"],
    [
      "merged cells across its indicators",
      [
        ["企業誘致の促進", "立地した企業の数"],
        ["↑", "5社"],
        ["↑", "相談の件数"],
      ],
      "joinedIndicators",
    ],
  ] as const)("is refused with %s", (_what, rows, why) => {
    expect(pointCard(drawSample(rows), [judged()], null)).toMatchObject({ ok: false, problem: { why } });
  });

  it("becomes what the officer chose for its cells", () => {
    const card = pointed([["研修の受講者数", "120", "120"]]);
    const texts = { [cellKey({ row: 0, column: 1 })]: "«目標»", [cellKey({ row: 0, column: 2 })]: "" };
    const plan = planSampleOfCard(card, { texts, filter: "all", ownPage: true });
    expect(plan.cells.map(({ text }) => text)).toEqual(["«指標名»", "«目標»", ""]);
    expect(plan.beside.map(({ text }) => text)).toEqual([
      "«くり返し：すべての指標»",
      "«改ページ»",
      "«ここまで»",
    ]);
  });
});

describe("any card that was drawn from a plan", () => {
  const word = (prefix: string) =>
    fc.integer({ min: 100_000, max: 999_999 }).map((digits) => `${prefix}${digits}`);
  const figure = fc
    .tuple(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom("件", "％", "人", "千円", ""))
    .map(([value, unit]) => `${value}${unit}`);
  const plans = fc
    .uniqueArray(
      fc.record({
        initiative: word("取組の名前"),
        indicator: word("成果の名前"),
        department: word("第課"),
        target: figure,
        actual: figure,
      }),
      { minLength: 1, maxLength: 4, selector: ({ initiative }) => initiative },
    )
    .filter((all) => new Set(all.map(({ indicator }) => indicator)).size === all.length);
  const orders = fc.shuffledSubarray(["計画名", "指標名", "所管課", "目標", "実績", "達成率"], {
    minLength: 6,
  });

  it("prints that card again, whatever the order of its rows, and changes nothing of the sheet it stands on", () => {
    fc.assert(
      fc.property(plans, orders, (rows, order) => {
        const evaluation = judged(rows);
        const [shown] = evaluation.indicators;
        if (!shown) return;
        const values: Readonly<Record<string, string>> = {
          計画名: shown.initiative.name?.text ?? "",
          指標名: shown.indicator.name.text,
          所管課: shown.indicator.department?.text ?? "",
          目標: shown.measurement?.target?.text ?? "",
          実績: shown.measurement?.actual?.text ?? "",
          達成率: shown.rate.printed,
        };
        const drawn = order.map((label) => [label, values[label] ?? ""]);
        const sheet = drawSample(drawn);
        const before = JSON.stringify(sheet);
        const card = pointCard(sheet, [evaluation], null);
        expect(JSON.stringify(sheet)).toBe(before);
        expect(card.ok).toBe(true);
        if (!card.ok) return;
        expect(card.value.cells.filter(({ proposed }) => proposed === null)).toEqual([]);
        const lines = printed(addedSheet(card.value), evaluation);
        expect(lines.slice(0, order.length)).toEqual(drawn.map((line) => line.join("｜")));
        expect(lines).toHaveLength(order.length * rows.length);
      }),
    );
  });
});
