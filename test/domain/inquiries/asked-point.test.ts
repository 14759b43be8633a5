import { askedFrom } from "../../../src/domain/inquiries/asked-from";
import { keptToStore } from "../../../src/domain/kept/kept-entries";
import { fileKey, noneAsked, withAsked, type AskedPoint } from "../../../src/domain/inquiries/asked-point";

const point: AskedPoint = {
  fiscalYear: 2024,
  department: "人事課",
  file: "soumu.xlsx",
  what: "stated-rate-differs",
  sheet: "実績報告",
  cell: "J9",
  indicator: "年次有給休暇の平均取得日数",
  message: "達成率が「99.8%」になっていますが、計算すると「99.2％」です。",
};

describe("the name of a file that is sent again", () => {
  it.each([
    ["総務部.xlsx", "総務部（修正版）.xlsx"],
    ["総務部.xlsx", "【再提出】総務部.xlsm"],
    ["R6報告_総務部.xls", "Ｒ６報告_総務部_修正.xlsx"],
    ["報告_人事課.xlsx", "報告_人事課_再提出_v2.xlsx"],
    ["総務部.xlsx", "総務部 - コピー (2).xlsx"],
  ])("is taken for the same: %s, %s", (first, again) => expect(fileKey(again)).toBe(fileKey(first)));

  it.each([
    ["総務課.xlsx", "教育総務課.xlsx"],
    ["報告1.xlsx", "報告2.xlsx"],
    ["（修正）.xlsx", "総務課.xlsx"],
  ])("is not taken for the same: %s, %s", (first, other) => expect(fileKey(other)).not.toBe(fileKey(first)));
});

describe("what was asked", () => {
  it("is replaced for those who are asked again, and kept for all others and other years", () => {
    const others = [
      { ...point, department: "総務課" },
      { ...point, fiscalYear: 2023 },
    ];
    const again = { ...point, cell: "J10" };
    const before = withAsked(noneAsked, [point, ...others]);
    expect(withAsked(before, [again]).entries).toEqual([...others, again]);
  });

  it("comes back from the workbook as it was, with what a later version wrote", () => {
    const stored = { version: 3, sent: "mail", entries: [{ ...point, until: "7月" }, { what: 1 }] };
    const read = askedFrom(stored);
    expect(read.entries).toEqual([{ ...point, until: "7月" }]);
    expect(keptToStore(read)).toEqual(stored);
    expect(askedFrom(keptToStore({ entries: [point] }))).toEqual({ entries: [point] });
  });

  it.each([undefined, null, "x", [], { entries: "x" }])("is nothing where it cannot be read: %p", (value) =>
    expect(askedFrom(value)).toEqual(noneAsked),
  );
});
