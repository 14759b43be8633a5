import { placedIndicators } from "../../../../src/domain/plan/plan";
import {
  noCorrections,
  type ReadingCorrections,
} from "../../../../src/domain/recognition/corrections/corrections";
import { recognise } from "../../../../src/domain/recognition/recognise";
import { decide } from "../../../../src/usecases/correct-reading";
import { drawSheet, type DrawnCell } from "../../../support/grid-builder";
import { outlineOf } from "./correct";

const header = ["指標名", "目標", "実績"];
const tax = [
  ["収納率", "98%", "98.5%"],
  ["口座振替", 300, 280],
];
const waste = [["リサイクル率", "30%", "27%"]];
const sheetOf = (name: string, rows: readonly (readonly DrawnCell[])[]) =>
  drawSheet([[`令和６年度 ${name}`, "", ""], header, ...rows], { name });

const summary = [sheetOf("総括表", [...tax, ...waste]), sheetOf("税務課", tax), sheetOf("環境課", waste)];
const copies = ["一覧", "一覧 (2)", "一覧 (3)"].map((name) => sheetOf(name, [...tax, ...waste]));

const include = (sheet: string, corrections: ReadingCorrections = noCorrections): ReadingCorrections =>
  decide(corrections, { kind: "repeatedSheet", sheet, included: true });
const countsOf = (sheets: typeof summary, corrections: ReadingCorrections): readonly (string | number)[] =>
  recognise(sheets, corrections).notRead.map(({ sheet, reason }) => `${sheet} ${reason.kind}`);

describe("a sheet that only repeats others", () => {
  test("is read when the officer includes it, and so is what it repeats", () => {
    const said = include("総括表");
    const { plan, notRead } = recognise(summary, said);
    expect(notRead).toEqual([]);
    expect(placedIndicators(plan).map(({ indicator }) => indicator.name.cell.sheet)).toEqual([
      ...["総括表", "総括表", "総括表"],
      ...["税務課", "税務課", "環境課"],
    ]);
    expect(outlineOf(summary, said, "総括表")).toMatchObject({ notRead: null, indicators: 3 });
    expect(outlineOf(summary, noCorrections, "総括表")).toMatchObject({
      notRead: { kind: "repeated", sheets: ["税務課", "環境課"] },
      indicators: 0,
    });
  });

  test("stays left out beside another that is included", () => {
    expect(countsOf(copies, noCorrections)).toEqual(["一覧 (2) repeated", "一覧 (3) repeated"]);
    expect(countsOf(copies, include("一覧 (3)"))).toEqual(["一覧 (2) repeated"]);
    expect(countsOf(copies, include("一覧 (2)", include("一覧 (3)")))).toEqual([]);
  });

  test("is left out again when the officer takes that back or does not want it read at all", () => {
    const said = include("総括表");
    const back = decide(said, { kind: "repeatedSheet", sheet: "総括表", included: false });
    expect(back).toEqual(noCorrections);
    const excluded = decide(said, { kind: "sheet", sheet: "総括表", excluded: true });
    expect(excluded).toEqual({ ...noCorrections, excludedSheets: ["総括表"] });
    expect(countsOf(summary, excluded)).toEqual(["総括表 excluded"]);
    expect(include("総括表", excluded)).toEqual(said);
  });

  test("is no matter for a sheet that repeats nothing, nor for one that is gone", () => {
    const alone = [sheetOf("税務課", tax)];
    for (const sheet of ["税務課", "総括表"]) {
      expect(recognise(alone, include(sheet))).toEqual(recognise(alone));
    }
  });
});
