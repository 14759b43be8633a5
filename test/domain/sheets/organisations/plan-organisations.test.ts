import { addressText } from "../../../../src/domain/grid/cell-address";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { planOrganisations } from "../../../../src/domain/sheets/organisations/plan-organisations";
import { cellOf, textsInOrder } from "../read-sheet-plan";
import { printedPage, publishedPage, sourcePlan } from "../source-tables";

describe("資料8 of 厚木市", () => {
  let plan: SheetPlan;
  beforeAll(async () => {
    plan = await sourcePlan("organisations");
  });

  it("prints what was published, text by text, and nothing else", () => {
    expect(printedPage(plan)).toBe(publishedPage("atsugi-shiryo8"));
  });

  it("merges a 区分 over its organisations", () => {
    expect(plan.merges).toEqual(
      expect.arrayContaining([
        { row: 2, column: 0, rowCount: 4, columnCount: 1 },
        { row: 6, column: 0, rowCount: 2, columnCount: 1 },
      ]),
    );
  });

  it("says for every cell but the headings where it comes from", () => {
    const places = plan.cells.map(({ sources }) => sources.map(addressText).join());
    expect(places.slice(0, 7)).toEqual([
      "外郭団体!A1",
      "",
      "",
      "",
      "外郭団体!D4",
      "外郭団体!B4",
      "外郭団体!C4",
    ]);
    expect(places.slice(4)).not.toContain("");
  });

  it("gives each organisation one line where the published page has room for less", () => {
    const { row } = cellOf(plan, "公益財団法人厚木市勤労者福祉サービスセンター");
    expect(plan.rowHeights[row]).toBe(plan.rowHeights[row - 1]);
  });
});

test("a table without title and 区分 prints the usual title and a blank cell", () => {
  const cell = { sheet: "団体", row: 1, column: 0 };
  const organisations = [{ name: { text: "環境公社", cell }, department: null }];
  const plan = planOrganisations(
    { title: null, kinds: [{ name: null, organisations }], notices: [] },
    "bizUd",
  );
  expect(textsInOrder(plan)).toEqual(["本市の外郭団体一覧", "区分", "外郭団体の名称", "所管課", "環境公社"]);
});
