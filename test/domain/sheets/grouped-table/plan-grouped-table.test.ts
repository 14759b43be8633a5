import fc from "fast-check";
import { areaContains } from "../../../../src/domain/grid/cell-address";
import { pageHeight } from "../../../../src/domain/sheets/shiryo9/form";
import { planGroupedTable } from "../../../../src/domain/sheets/grouped-table/plan-grouped-table";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { stylesAt } from "../read-sheet-plan";
import { pageHeights } from "../source-tables";

const text = (words: string) => ({ text: words, sources: [] });

type Group = { readonly name: string; readonly rows: readonly string[] };

const planOf = (groups: readonly Group[]): SheetPlan =>
  planGroupedTable({
    sheetName: "一覧",
    layout: "organisations",
    title: text("一覧"),
    headings: ["区分", "名称", "所管課"],
    groups: groups.map(({ name, rows }) => ({
      name: text(name),
      rows: rows.map((row) => [text(row), text("総務課")]),
    })),
    columnWidths: [105, 264, 96.75],
    font: "mincho",
  });

const numbered = (count: number, words = "名称"): readonly string[] =>
  Array.from({ length: count }, (_row, index) => `${words}${index}`);

const mergeAt = (plan: SheetPlan, row: number) =>
  plan.merges.find((area) => area.column === 0 && area.columnCount === 1 && areaContains(area, row, 0));

describe("a long table", () => {
  it("repeats its headings and goes on under the name of the group", () => {
    const plan = planOf([
      { name: "甲", rows: numbered(20) },
      { name: "乙", rows: numbered(90) },
    ]);
    expect(plan.page.titleRows).toEqual({ first: 1, last: 1 });
    const heads = plan.pageBreaks.map((row) => plan.cells.find((cell) => cell.row === row)?.text);
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads)).toEqual(new Set(["乙\n（続き）"]));
  });

  it("does not begin a group with a single row at the foot of a page", () => {
    for (let before = 25; before < 45; before++) {
      const plan = planOf([
        { name: "甲", rows: numbered(before) },
        { name: "乙", rows: numbered(10) },
      ]);
      const start = plan.cells.find((cell) => cell.text === "乙")?.row ?? 0;
      const [turned = start] = plan.pageBreaks.filter((row) => row > start);
      expect(turned - start).not.toBe(1);
    }
  });

  it("gives a group as much height as its name needs", () => {
    const short = planOf([{ name: "甲", rows: numbered(2) }]);
    const long = planOf([
      { name: "市の補助金が運営費の二分の一以上を占めている法人".repeat(4), rows: numbered(2) },
    ]);
    const heightOf = ({ rowHeights }: SheetPlan): number =>
      rowHeights.slice(2).reduce((sum, one) => sum + one, 0);
    expect(heightOf(long)).toBeGreaterThan(heightOf(short) * 2);
  });
});

test("whatever the groups: every text once, every page filled no further than it goes, no merge over a page turn", () => {
  const group = fc.record({
    name: fc.string({ unit: fc.constantFrom("市", "の", "法", "人"), maxLength: 60 }),
    rows: fc.array(fc.string({ unit: fc.constantFrom("公", "社", "会"), minLength: 1, maxLength: 120 }), {
      minLength: 1,
      maxLength: 70,
    }),
  });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
      const plan = planOf(groups);
      const names = plan.cells.filter(({ column, row }) => column === 1 && row > 1).map((cell) => cell.text);
      expect(names).toEqual(groups.flatMap(({ rows }) => rows));
      const heading = plan.rowHeights[1] ?? 0;
      pageHeights(plan).forEach((height, page) =>
        expect(height + (page === 0 ? 0 : heading)).toBeLessThanOrEqual(pageHeight),
      );
      for (const row of plan.pageBreaks) {
        const merge = mergeAt(plan, row);
        expect(merge?.row ?? row).toBe(row);
      }
      for (let row = 1; row < plan.rowHeights.length; row++)
        expect([0, 1, 2].map((column) => stylesAt(plan, row, column).length)).toEqual([1, 1, 1]);
    }),
    { numRuns: 30 },
  );
});
