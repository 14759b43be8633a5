import { bandHeight, type Band } from "../../../../src/domain/sheets/flow/band";
import { paginate } from "../../../../src/domain/sheets/flow/paginate";

const band = (text: string, height: number, keepWithNext = false): Band => ({
  heights: [height],
  keepWithNext,
  cells: [{ cell: { column: 0, columnCount: 1, text, style: "body", sources: [] }, row: 0, rowCount: 1 }],
});
const rows = (name: string, count: number): readonly Band[] =>
  Array.from({ length: count }, (_, index) => band(`${name}${index + 1}`, 20));

/** Texts page by page. */
function pages(groups: Parameters<typeof paginate>[0], height: number): readonly (readonly string[])[] {
  const result: string[][] = [[]];
  for (const { band: one, startsPage } of paginate(groups, height)) {
    if (startsPage) result.push([]);
    result.at(-1)?.push(one.cells[0]?.cell.text ?? "");
  }
  return result;
}

describe("a table over several pages", () => {
  const goal = (name: string, count: number) => ({
    spaceBefore: 0,
    bands: [band(name, 20, true), ...rows(name, count)],
    repeated: [band(`${name}（続き）`, 20, true)],
  });

  it("fills the page and begins again with its heading", () => {
    expect(pages([goal("あ", 3), goal("い", 3)], 100)).toEqual([
      ["あ", "あ1", "あ2", "あ3"],
      ["い", "い1", "い2", "い3"],
    ]);
    expect(pages([goal("あ", 2), goal("い", 3)], 100)).toEqual([
      ["あ", "あ1", "あ2", "い", "い1"],
      ["い（続き）", "い2", "い3"],
    ]);
  });

  it("never leaves its heading alone at the end of a page", () => {
    expect(pages([goal("あ", 3), goal("い", 1)], 100)[1]).toEqual(["い", "い1"]);
  });

  it("keeps to the height of the page with the repeated headings", () => {
    const placed = paginate([goal("あ", 50)], 110);
    let used = 0;
    for (const { band: one, startsPage } of placed) {
      used = (startsPage ? 0 : used) + bandHeight(one);
      expect(used).toBeLessThanOrEqual(110);
    }
    expect(placed.filter(({ startsPage }) => startsPage).length).toBe(12);
  });
});
