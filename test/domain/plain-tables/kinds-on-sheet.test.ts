import { kindsOnSheet } from "../../../src/domain/plain-tables/kinds-on-sheet";
import { gridsFromXlsx } from "../../support/grid-from-xlsx";
import { fixturePath } from "../../support/open-fixture";
import { sheetOf, termRows } from "./plain-sheets";

const kindsIn = async (book: string): Promise<Readonly<Record<string, readonly string[]>>> =>
  Object.fromEntries((await gridsFromXlsx(fixturePath(book))).map((grid) => [grid.name, kindsOnSheet(grid)]));

describe("the plain tables of a sheet", () => {
  it("are told apart in the sample books", async () => {
    expect(await kindsIn("layouts/source-tables.xlsx")).toEqual({
      効果額: ["effectHistory"],
      重点事業: ["viewpoints"],
      外郭団体: ["organisations"],
    });
    expect(await kindsIn("layouts/effect-years.xlsx")).toEqual({ 効果額: ["effects"] });
    expect(await kindsIn("layouts/chart-tables.xlsx")).toEqual({
      市税: ["series"],
      歳出: ["series"],
      人口: ["series"],
      作業用: [],
    });
  });

  it.each(["decoys.xlsx", "layouts/decoys-2.xlsx", "layouts/nasty.xlsx"])("are none in %s", async (book) => {
    expect(Object.values(await kindsIn(book)).flat()).toEqual([]);
  });

  it("are named too where a cell leaves open what is to be printed", () => {
    const open = termRows.map((row, index) => (index === 1 ? [...row.slice(0, 3), "約30億円"] : row));
    expect(kindsOnSheet(sheetOf("表", open))).toEqual(["effectHistory"]);
  });
});
