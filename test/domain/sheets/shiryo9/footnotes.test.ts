import { defaultConventions } from "../../../../src/domain/conventions/default-conventions";
import type { Exclusion } from "../../../../src/domain/plan-years/exclusion";
import type { EvaluatedIndicator } from "../../../../src/domain/evaluation/evaluated-indicator";
import { evaluate } from "../../../../src/domain/evaluation/evaluate";
import type { PlanEvaluation } from "../../../../src/domain/evaluation/plan-evaluation";
import { recognise } from "../../../../src/domain/recognition/recognise";
import { cardFootnotes, excludedNote } from "../../../../src/domain/sheets/shiryo9/footnotes";
import { planShiryo9 } from "../../../../src/domain/sheets/shiryo9/plan-shiryo9";
import { drawSheet, type DrawnCell } from "../../../support/grid-builder";

type Rows = readonly (readonly DrawnCell[])[];

const header = ["計画名", "指標名", "令和６年度目標", "令和６年度実績", "備考"];

const evaluated = (rows: Rows): PlanEvaluation => evaluate(recognise([drawSheet(rows)]).plan, 2024);

function footnotes(rows: Rows): readonly string[] {
  const [one] = evaluated(rows).indicators;
  if (!one) throw new Error("nothing evaluated");
  return cardFootnotes(one, one.measurement?.remark?.text ?? "").map(({ text }) => text);
}

const printed = (evaluation: PlanEvaluation): readonly string[] =>
  planShiryo9(evaluation, { planName: null, title: null, font: "mincho" }).cells.map(({ text }) => text);

describe("what is printed below the figures", () => {
  const underHeading = (heading: string, actual: string): Rows => [
    ["計画名", "指標名", "令和６年度目標", heading],
    ["研修", "受講者数", "300人", actual],
  ];

  test.each([
    ["令和６年度実績見込", ["※ 実績は見込みです。"]],
    ["令和６年度実績（速報値）", ["※ 実績は速報値です。"]],
    ["令和６年度実績（暫定値）", ["※ 実績は暫定値です。"]],
    ["令和６年度実績（９月末時点）", ["※ 実績は9月末時点の値です。"]],
    ["令和６年度実績", []],
  ])("says what the heading %s says", (heading, expected) => {
    expect(footnotes(underHeading(heading, "279人"))).toEqual(expected);
  });

  test("says nothing again that the printed texts say", () => {
    expect(footnotes(underHeading("令和６年度実績見込", "279人（見込）"))).toEqual([]);
    expect(footnotes([header, ["研修", "受講者数", "300人", "279人", "速報値"]])).toEqual([]);
    expect(footnotes([header, ["研修", "受講者数", "300人", "279人（H28年）", ""]])).toEqual([]);
  });

  test("says the former target that stands in a column of its own", () => {
    const rows: Rows = [
      ["計画名", "指標名", "変更前目標値", "目標値", "実績"],
      ["研修", "受講者数", "1,000人", "11,000人", "900人"],
    ];
    expect(footnotes(rows)).toEqual(["※ 目標は計画期間中に変更しています（変更前 1,000人）。"]);
  });

  test("says nothing of a former target that the target cell shows", () => {
    const rows: Rows = [
      ["計画名", "指標名", "目標（上段：変更後、下段：当初）", "実績"],
      ["研修", "受講者数", "11,000人\n（10,000人）", "900人"],
    ];
    expect(footnotes(rows)).toEqual([]);
  });

  test("stands on the card in a row of its own, and the officer's texts stay as they are", () => {
    const cells = printed(evaluated(underHeading("令和６年度実績見込", "279人")));
    expect(cells).toEqual(expect.arrayContaining(["279人", "※ 実績は見込みです。"]));
    expect(cells.indexOf("※ 実績は見込みです。")).toBeGreaterThan(cells.indexOf("93.0％"));
  });
});

describe("what is left out of the counts", () => {
  const [one] = evaluated([header, ["研修", "受講者数", "300人", "279人", ""]]).indicators;
  const left = (kind: Exclusion["kind"], words: string): EvaluatedIndicator => {
    if (!one) throw new Error("nothing evaluated");
    return { ...one, exclusion: { kind, source: null, words } };
  };

  test("is told with numbers, kind by kind", () => {
    const indicators = [
      left("relisted", "再掲"),
      left("notSurveyed", "隔年調査"),
      left("relisted", "No.1の再掲"),
    ];
    expect(excludedNote(indicators)).toBe(
      "※ 隔年調査のため実績のない１項目、再掲の２項目は、件数に含めていません。",
    );
  });

  test("has its own words for every kind", () => {
    const indicators = [
      left("officer", "集計方法が変わったため"),
      left("officer", "国の調査の見直し。"),
      left("officer", ""),
      left("outOfScope", "評価対象外"),
      left("ended", "事業終了"),
      left("cancelled", "中止"),
      left("suspended", "延期"),
      left("notSurveyed", "アンケート未実施"),
    ];
    expect(excludedNote(indicators)).toBe(
      "※ 調査を行わない年度のため実績のない１項目、休止、延期等による１項目、中止となった１項目、" +
        "事業の終了、統合等による１項目、評価の対象外とした１項目、集計方法が変わったため除いた１項目、" +
        "１項目（国の調査の見直し）、件数から除いた１項目は、件数に含めていません。",
    );
  });

  test("is counted with half-width digits from ten on", () => {
    const many = Array.from({ length: 12 }, () => left("relisted", "再掲"));
    expect(excludedNote(many)).toBe("※ 再掲の12項目は、件数に含めていません。");
  });

  test("is not mentioned where everything counts", () => {
    expect(excludedNote(one ? [one] : [])).toBeNull();
  });

  test("has no card and stands in the note below the counts", () => {
    const evaluation = evaluated([
      header,
      ["研修", "受講者数", "300人", "279人", ""],
      ["別の計画", "受講者数（再掲）", "300人", "279人", ""],
    ]);
    const cells = printed(evaluation);
    expect(cells).toContain("※ 再掲の１項目は、件数に含めていません。");
    expect(cells).not.toContain("別の計画");
    expect(cells.filter((text) => text === "１ 項目" || text === "1 項目")).toHaveLength(2);
    expect(defaultConventions.conventions.excluded).toEqual(["relisted"]);
  });
});
