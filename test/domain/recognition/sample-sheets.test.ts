import { placedIndicators } from "../../../src/domain/plan/plan";
import { recognise } from "../../../src/domain/recognition/recognise";
import { isSampleSheet } from "../../../src/domain/samples/is-sample-sheet";
import { drawSheet } from "../../support/grid-builder";

const table = drawSheet([
  ["計画名", "指標名", "令和６年度目標", "令和６年度実績"],
  ["窓口改善", "待ち時間", "20分以内", "18分"],
  ["広報", "発行部数", 1000, 1200],
]);
const sample = drawSheet(
  [
    ["計画名", "指標名", "令和５年度目標", "令和５年度実績"],
    ["«計画名»", "«指標名»", "«目標»", "«実績»"],
  ],
  { name: "ひな形" },
);

describe("a sample sheet among the sheets of a workbook", () => {
  it("is named as one and changes nothing of what is read from the others", () => {
    const alone = recognise([table]);
    const beside = recognise([sample, table]);
    expect(beside.plan).toEqual(alone.plan);
    expect(beside.fiscalYears).toEqual(alone.fiscalYears);
    expect(beside.planName).toEqual(alone.planName);
    expect(beside.notRead).toEqual([{ sheet: "ひな形", reason: { kind: "sampleSheet" } }]);
    expect(placedIndicators(beside.plan)).toHaveLength(2);
  });

  it("is told from a table whose headings stand in 《 》", () => {
    const headed = drawSheet([
      ["《計画名》", "《指標名》", "《目標》", "《実績》"],
      ["窓口改善", "満足度", 80, 82],
    ]);
    expect(isSampleSheet(headed)).toBe(false);
    expect(isSampleSheet(drawSheet([["《指標名》", "《目標》"]]))).toBe(true);
    expect(isSampleSheet(drawSheet([["計画名", "«実績»"]]))).toBe(true);
    expect(isSampleSheet(drawSheet([["«はじめに»", "計画名"]]))).toBe(false);
    expect(isSampleSheet(table)).toBe(false);
  });
});
