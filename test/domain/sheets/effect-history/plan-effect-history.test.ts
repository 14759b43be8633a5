import { readFileSync } from "node:fs";
import type { EffectTerm, EffectTerms } from "../../../../src/domain/plain-tables/effect-terms";
import { pageHeight } from "../../../../src/domain/sheets/shiryo9/form";
import { planEffectHistory } from "../../../../src/domain/sheets/effect-history/plan-effect-history";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { fixturePath } from "../../../support/open-fixture";
import { cellOf, stylesAt, textsInOrder } from "../read-sheet-plan";
import { pageHeights, printedPage, publishedPage, sourcePlan, unspaced } from "../source-tables";

type Golden = {
  readonly title: string;
  readonly terms: readonly { readonly term: string; readonly items: number; readonly effect: number }[];
  readonly total: number;
  readonly totalOku: string;
};
const { effectHistory: golden }: { readonly effectHistory: Golden } = JSON.parse(
  readFileSync(fixturePath("golden/hiratsuka-tables.json"), "utf8"),
);
const thousands = (amount: number): string => `${amount.toLocaleString("en")}千円`;

describe("財政的効果 of 平塚市", () => {
  let plan: SheetPlan;
  beforeAll(async () => {
    plan = await sourcePlan("effect-history");
  });

  it("prints what was published, text by text, and the computed total below", () => {
    const total = `合計${thousands(golden.total)}（${golden.totalOku}）`;
    const note = "※（　）内は、億円を単位とし、小数第２位を四捨五入した額です。";
    expect(printedPage(plan)).toBe(
      golden.title + publishedPage("hiratsuka-effect-history") + total + unspaced(note),
    );
  });

  it("puts three terms beside each other: heading, numbered items, effect", () => {
    for (const [index, { term, items, effect }] of golden.terms.entries()) {
      const heading = cellOf(plan, term);
      const column = plan.cells.filter((cell) => cell.column === index % 3 && cell.row > heading.row);
      expect([heading.row, heading.column]).toEqual([index < 3 ? 1 : 4, index % 3]);
      expect(column[0]?.text.split("\n")).toHaveLength(items);
      expect(column[1]?.text).toBe(thousands(effect));
    }
  });

  it("says for every text where it comes from", () => {
    expect(cellOf(plan, "第１次（S61～S63）").sources).toEqual([
      { sheet: "効果額", row: 3, column: 1 },
      { sheet: "効果額", row: 3, column: 2 },
    ]);
    expect(cellOf(plan, "2,949,910千円").sources).toEqual([{ sheet: "効果額", row: 3, column: 4 }]);
    expect(cellOf(plan, "23,161,796千円（231.6億円）").sources).toHaveLength(6);
    const fixed = plan.cells.filter(({ sources }) => sources.length === 0).map(({ text }) => text);
    expect(fixed).toEqual(["合計", expect.stringMatching(/^※/)]);
  });

  it("is one page of A4 portrait", () => {
    expect(plan).toMatchObject({ sheetName: "財政的効果", layout: "effect-history", pageBreaks: [] });
    expect(plan.page).toMatchObject({ paper: "A4", orientation: "portrait" });
    expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThan(471);
  });
});

const cell = (row: number) => ({ sheet: "効果", row, column: 0 });
const termOf = (index: number, items: readonly string[], yen: string | null = "1000"): EffectTerm => ({
  name: { text: `第${index + 1}次`, cell: cell(index) },
  years: { from: 1989 + index, to: 1989 + index, source: { text: "", cell: cell(index) } },
  items: items.map((text, row) => ({ text, cell: cell(row) })),
  effect: { yen, typed: "", sources: [cell(index)], amounts: [] },
});
const planOf = (terms: readonly EffectTerm[], total: EffectTerms["total"] = "1000"): SheetPlan =>
  planEffectHistory({ title: null, terms, total, totalSources: [], notices: [] }, "mincho");

describe("any number of terms", () => {
  it.each([1, 2, 3, 4, 7, 9])("%i terms stand in bands of three, and no empty cell has a border", (count) => {
    const plan = planOf(Array.from({ length: count }, (_term, index) => termOf(index, ["項目"])));
    const headings = plan.cells.filter(({ text }) => text.startsWith("第"));
    expect(headings.map(({ row, column }) => [Math.floor((row - 1) / 3), column])).toEqual(
      Array.from({ length: count }, (_term, index) => [Math.floor(index / 3), index % 3]),
    );
    const last = headings.at(-1);
    for (let column = (last?.column ?? 0) + 1; column < 3; column++)
      expect(stylesAt(plan, last?.row ?? 0, column)).toEqual([]);
  });

  it("have no total where only one has an amount", () => {
    expect(textsInOrder(planOf([termOf(0, ["項目"]), termOf(1, ["項目"], null)]))).not.toContain("合計");
  });

  it("name in the label of the total the terms that are not in it", () => {
    const plan = planOf([termOf(0, ["項目"]), termOf(1, ["項目"]), termOf(2, ["項目"], null)], "2000");
    expect(textsInOrder(plan).slice(-4)).toEqual(["1千円", "―", "合計（第３次を除く）", "2千円"]);
  });
});

describe("texts of a term", () => {
  const textsOf = (term: EffectTerm): readonly string[] => textsInOrder(planOf([term])).slice(1);

  it.each([
    ["1", "第１次（H元）"],
    ["第1次", "第１次（H元）"],
    ["第10次", "第10次（H元）"],
    ["第一次大綱", "第一次大綱（H元）"],
  ])("the name %s is printed %s", (name, printed) => {
    expect(textsOf({ ...termOf(0, ["項目"]), name: { text: name, cell: cell(0) } })[0]).toBe(printed);
  });

  it.each([
    [{ from: 2020, to: null }, "第１次（R２～）"],
    [{ from: 2017, to: 2019 }, "第１次（H29～R元）"],
    [{ from: null, to: null }, "第１次（検討中）"],
  ])("years %j are printed %s", (years, printed) => {
    const source = { text: "検討中", cell: cell(0) };
    expect(textsOf({ ...termOf(0, ["項目"]), years: { ...years, source } })[0]).toBe(printed);
  });

  it("numbers the items unless all of them carry numbers or bullets", () => {
    expect(textsOf(termOf(0, ["甲", "乙"]))[1]).toBe("１ 甲\n２ 乙");
    expect(textsOf(termOf(0, ["１　甲", "２　乙"]))[1]).toBe("１　甲\n２　乙");
    expect(textsOf(termOf(0, ["(1)甲", "(2)乙"]))[1]).toBe("(1)甲\n(2)乙");
    expect(textsOf(termOf(0, ["24時間の受付", "乙"]))[1]).toBe("１ 24時間の受付\n２ 乙");
    expect(textsOf(termOf(0, Array(10).fill("甲")))[1]).toContain("\n10 甲");
  });

  it("goes on under its heading where no page can hold the items, and none is lost", () => {
    const items = Array.from({ length: 120 }, (_item, index) => `項目${index + 1}に関する取組を推進する`);
    const plan = planOf([termOf(0, ["甲"]), termOf(1, items), termOf(2, ["乙"])]);
    const printed = plan.cells
      .filter(({ column, text }) => column === 1 && text.includes("項目"))
      .flatMap(({ text }) => text.split("\n"));
    expect(printed.map((line) => line.replace(/^\S+ /, ""))).toEqual(items);
    expect(plan.pageBreaks.length).toBeGreaterThan(1);
    for (const row of plan.pageBreaks)
      expect(plan.cells.find((one) => one.row === row)?.text).toBe("第１次（H元）（続き）");
    for (const height of pageHeights(plan)) expect(height).toBeLessThanOrEqual(pageHeight);
  });
});
