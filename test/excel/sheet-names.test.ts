import { freeSheetName } from "../../src/excel/sheet-names";

describe("the name of a new sheet", () => {
  it("is the wanted one when it is free", () => {
    expect(freeSheetName("資料9", ["取組一覧"])).toBe("資料9");
  });

  it("gets a number when it is taken, in whatever case", () => {
    expect(freeSheetName("資料9", ["資料9"])).toBe("資料9 (2)");
    expect(freeSheetName("Report", ["REPORT", "report (2)"])).toBe("Report (3)");
  });

  it("never exceeds Excel's 31 characters", () => {
    const long = "あ".repeat(40);
    expect(freeSheetName(long, [])).toBe("あ".repeat(31));
    expect(freeSheetName(long, ["あ".repeat(31)])).toBe(`${"あ".repeat(27)} (2)`);
  });
});
