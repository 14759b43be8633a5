import { areaStart } from "../../src/taskpane/shared/area-start";

describe("the first cell of a place in a note", () => {
  it("is the cell itself, or the upper left of an area", () => {
    expect(areaStart("一覧", "G5")).toEqual({ sheet: "一覧", row: 4, column: 6 });
    expect(areaStart("一覧", "A3:K40")).toEqual({ sheet: "一覧", row: 2, column: 0 });
    expect(areaStart("一覧", "AA10")).toEqual({ sheet: "一覧", row: 9, column: 26 });
  });

  it("is the first cell of the sheet where the place is unknown", () => {
    expect(areaStart("一覧", "")).toEqual({ sheet: "一覧", row: 0, column: 0 });
  });
});
