import { readFileSync } from "node:fs";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { planViewpoints } from "../../../../src/domain/sheets/viewpoints/plan-viewpoints";
import { fixturePath } from "../../../support/open-fixture";
import { cellOf, textsInOrder } from "../read-sheet-plan";
import { printedPage, publishedPage, sourcePlan, unspaced } from "../source-tables";

type Golden = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly viewpoint: string;
    readonly projects: number;
    readonly priority: readonly string[];
  }[];
};
const { viewpoints: golden }: { readonly viewpoints: Golden } = JSON.parse(
  readFileSync(fixturePath("golden/hiratsuka-tables.json"), "utf8"),
);

describe("取組の視点と各視点の重点事業 of 平塚市", () => {
  let plan: SheetPlan;
  beforeAll(async () => {
    plan = await sourcePlan("viewpoints");
  });

  it("prints what was published, text by text, and nothing else", () => {
    // The page has this one pair of brackets in half width, as against all others on it.
    const published = publishedPage("hiratsuka-viewpoints").replace("(実施計画事業数)", "（実施計画事業数）");
    expect(printedPage(plan)).toBe(published);
  });

  it("merges a viewpoint with its count over its 重点事業", () => {
    expect(plan.cells.filter(({ row }) => row === 1).map(({ text }) => unspaced(text))).toEqual(
      golden.columns,
    );
    for (const { viewpoint, projects, priority } of golden.rows) {
      const digits = projects < 10 ? String.fromCharCode(0xff10 + projects) : String(projects);
      const { row, column, sources } = cellOf(plan, `${viewpoint}\n（${digits}事業）`);
      const merge = plan.merges.find((area) => area.row === row && area.column === column);
      expect(merge?.rowCount ?? 1).toBe(priority.length);
      expect(sources).toHaveLength(2);
      const names = priority.map((_name, index) => [row + index, 1]);
      expect(priority.map((name) => [cellOf(plan, name).row, cellOf(plan, name).column])).toEqual(names);
    }
  });

  it("repeats its headings on every page of A4 portrait", () => {
    expect(plan).toMatchObject({ sheetName: "取組の視点と重点事業", layout: "viewpoints" });
    expect(plan.page).toMatchObject({ orientation: "portrait", titleRows: { first: 1, last: 1 } });
  });
});

test("without counts the heading does not speak of them, and a viewpoint without 重点事業 keeps its row", () => {
  const cell = { sheet: "視点", row: 1, column: 0 };
  const name = { text: "収入の確保", cell };
  const viewpoints = [{ name, count: null, projects: [] }];
  const plan = planViewpoints({ title: null, viewpoints, total: null, notices: [] }, "gothic");
  expect(textsInOrder(plan)).toEqual([
    "取組の視点と各視点の重点事業",
    "取組の視点",
    "重点事業",
    "重点事業の概要",
    "収入の確保",
  ]);
});
