import { defaultConventions } from "../../../../src/domain/conventions/default-conventions";
import { evaluate } from "../../../../src/domain/evaluation/evaluate";
import { explainVerdict } from "../../../../src/locales/ja/explanations";
import { flatReading } from "../../../support/flat-reading";
import { readDrawn } from "../../../support/drawn-reading";
import type { DrawnCell } from "../../../support/grid-builder";

type Row = readonly DrawnCell[];
const title = ["令和５年度 行政改革 進捗状況"];
const reading = (header: readonly Row[], row: Row) => readDrawn([title, ...header, row]);

function figuresOf(header: readonly Row[], row: Row, year = 2023): readonly unknown[] {
  return flatReading(reading(header, row), year).map(({ target, actual }) => [target, actual]);
}

function judged(header: readonly Row[], row: Row) {
  const { plan, planPeriod } = reading(header, row);
  const [one] = evaluate(plan, 2023, { ...defaultConventions, period: planPeriod }).indicators;
  if (!one) throw new Error("no indicator");
  return one;
}

describe("a target for several years beside actuals added up", () => {
  test.each<readonly [string, readonly Row[], Row]>([
    [
      "a period that ends in the year",
      [["指標名", "R3～R7累計目標", "R5実績", "R3～R5累計"]],
      ["受講者数", 1000, 180, 560],
    ],
    [
      "the only cumulative column",
      [["指標名", "計画期間累計目標", "R4実績", "R5実績", "累計実績"]],
      ["受講者数", 1000, 190, 180, 560],
    ],
    [
      "a column that says only 累計",
      [["指標名", "５か年目標", "実績", "累計", "進捗率"]],
      ["受講者数", 1000, 180, 560, "56%"],
    ],
    [
      "the period in brackets",
      [["指標名", "目標（R3～R7累計）", "実績（R5）", "実績（R3～R5累計）"]],
      ["受講者数", 1000, 180, 560],
    ],
    [
      "累計 below 目標値 and 実績値",
      [
        ["指標名", "目標値", "実績値", "←", "←"],
        ["↑", "計画期間累計", "R4", "R5", "累計"],
      ],
      ["受講者数", 1000, 190, 180, 560],
    ],
    [
      "years that are still to come",
      [["指標名", "R3～R7累計目標", "R5実績", "R6実績", "R7実績", "累計"]],
      ["受講者数", 1000, 180, "", "", 560],
    ],
    [
      "two periods",
      [["指標名", "R3～R7累計目標", "R5実績", "R3～R4累計", "R3～R5累計"]],
      ["受講者数", 1000, 180, 380, 560],
    ],
  ])("is compared with them where they have %s", (_what, header, row) => {
    expect(figuresOf(header, row)).toEqual([["1000", "560"]]);
    expect(judged(header, row)).toMatchObject({ verdict: "notAchieved", rate: { printed: "56.0％" } });
  });

  test.each<readonly [string, readonly Row[], Row]>([
    [
      "of another year",
      [["指標名", "R3～R7累計目標", "R3～R4累計実績", "R5実績"]],
      ["受講者数", 1000, 380, 180],
    ],
    [
      "twice without a year",
      [["指標名", "R3～R7累計目標", "R5実績", "累計", "累計実績"]],
      ["受講者数", 1000, 180, 560, 561],
    ],
    [
      "that may go on to a later year",
      [["指標名", "R3～R7累計目標", "R5実績", "R6実績", "累計"]],
      ["受講者数", 1000, 180, 200, 760],
    ],
  ])("is not divided where they are %s, and the reason names the column", (_what, header, row) => {
    expect(figuresOf(header, row)).toEqual([["1000", "180"]]);
    const one = judged(header, row);
    expect([one.verdict, one.rate.printed]).toEqual(["notComparable", "―"]);
    expect(one.figureNotes.map(({ kind }) => kind)).toContain("cumulativeBeside");
    expect(explainVerdict(one)).toMatch(/隣に累計の列「(?:R3～R4累計実績|累計)」（一覧![C-E]3）があります/u);
  });

  test("leaves the yearly actual to a target of one year", () => {
    const header = [["指標名", "R5目標", "R5実績", "R3～R7累計目標", "R3～R5累計実績"]];
    expect(figuresOf(header, ["受講者数", 200, 180, 1000, 560])).toEqual([["200", "180"]]);
  });

  test("has no actual where the row reports nothing for the year", () => {
    const header = [["指標名", "計画期間累計目標", "R4実績", "R5実績", "累計"]];
    const rows = [...header, ["受講者数", 1000, 190, 180, 560], ["訪問件数", 300, 40, "―", 120]];
    expect(flatReading(readDrawn([title, ...rows]), 2023).map(({ actual }) => actual)).toEqual(["560", "―"]);
  });

  test("takes none for a year after the last with actuals", () => {
    const header = [["指標名", "R5目標（累計）", "R6目標（累計）", "R5実績", "R6実績", "累計"]];
    const row = ["受講者数", 600, 800, 180, "", 560];
    expect(figuresOf(header, row, 2023)).toEqual([["600", "560"]]);
    expect(figuresOf(header, row, 2024)).toEqual([["800", undefined]]);
  });

  test("does not take money added up for the actual", () => {
    const header = [["指標名", "R3～R7累計目標", "R5実績", "累計事業費"]];
    expect(figuresOf(header, ["受講者数", 1000, 180, 56000])).toEqual([["1000", "180"]]);
    expect(judged(header, ["受講者数", 1000, 180, 56000]).verdict).toBe("notComparable");
  });

  test("counts cumulative actuals for the last year of their period", () => {
    const header = [["指標名", "R3～R7累計目標", "R3～R4累計実績"]];
    expect(figuresOf(header, ["受講者数", 1000, 380], 2022)).toEqual([["1000", "380"]]);
    expect(figuresOf(header, ["受講者数", 1000, 380], 2023)).toEqual([[undefined, undefined]]);
  });
});
