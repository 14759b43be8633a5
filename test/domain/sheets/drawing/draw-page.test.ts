import { areaContains } from "../../../../src/domain/grid/cell-address";
import { drawPage, pageCountOf, type DrawnPage } from "../../../../src/domain/sheets/drawing/draw-page";
import { isLayoutId, layouts } from "../../../../src/domain/sheets/layouts";
import { manyIndicators, requestFor, requestOf } from "../layout-request";

const ids = Object.keys(layouts).filter(isLayoutId);
const margin = 0.01;

/** The texts of a page, from top to bottom and from left to right. */
const textsOf = ({ boxes }: DrawnPage): readonly string[] =>
  [...boxes]
    .sort((one, other) => one.y - other.y || one.x - other.x)
    .flatMap(({ lines }) => lines.map(({ text }) => text));

const withoutBreaks = (texts: readonly string[]): string => texts.join("").replaceAll("\n", "");

describe.each(ids)("the drawn pages of %s", (id) => {
  it("show every text of the plan, the repeated headings once a page", async () => {
    const plan = layouts[id](await requestOf("year-matrix-r3-r8.xlsx", 2024));
    const inOrder = plan.cells
      .filter(({ row, column }) => areaContains(plan.page.printArea, row, column))
      .sort((one, other) => one.row - other.row || one.column - other.column);
    const { first = 0, last = -1 } = plan.page.titleRows ?? {};
    const starts = [0, ...plan.pageBreaks, plan.rowHeights.length];
    for (let index = 0; index < pageCountOf(plan); index++) {
      const [from = 0, to = 0] = starts.slice(index, index + 2);
      const wanted = inOrder.filter(
        ({ row }) => (row >= from && row < to) || (index > 0 && row >= first && row <= last),
      );
      expect(withoutBreaks(textsOf(drawPage(plan, index)))).toBe(
        withoutBreaks(wanted.map(({ text }) => text)),
      );
    }
  });

  it("keep within the margins of the paper, and every line within its cell", () => {
    const plan = layouts[id](requestFor(manyIndicators(60)));
    const { margins } = plan.page;
    for (let index = 0; index < pageCountOf(plan); index++) {
      const { width, height, boxes, footer } = drawPage(plan, index);
      expect(footer?.text).toContain(String(index + 1));
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(margins.left - margin);
        expect(box.x + box.width).toBeLessThanOrEqual(width - margins.right + margin);
        expect(box.y).toBeGreaterThanOrEqual(margins.top - margin);
        expect(box.y + box.height).toBeLessThanOrEqual(height - margins.bottom + margin);
        for (const { y } of box.lines) {
          expect(y).toBeGreaterThan(box.y);
          expect(y).toBeLessThan(box.y + box.height);
        }
      }
    }
  });
});

describe("a drawn page", () => {
  it("draws a merged cell once, as wide and as high as it is", async () => {
    const plan = layouts.shiryo9(await requestOf("atsugi-keiei-plan.xlsx", 2019));
    const [title] = drawPage(plan, 0).boxes;
    const width = plan.columnWidths.reduce((sum, each) => sum + each, 0);
    expect(title?.lines.map(({ text }) => text).join("")).toBe(plan.cells[0]?.text);
    expect(title?.width).toBeCloseTo(width);
    expect(title?.height).toBeCloseTo(plan.rowHeights[0] ?? 0);
    expect(title?.style).toBe(plan.styles["達成帳 表題"]);
  });

  it("aligns figures to the right end of their cell", async () => {
    const plan = layouts.summary(await requestOf("atsugi-keiei-plan.xlsx", 2019));
    const share = drawPage(plan, 0).boxes.find(({ lines }) => lines[0]?.text === "63.0％");
    expect(share?.style.horizontal).toBe("right");
    expect((share?.x ?? 0) + (share?.width ?? 0) - (share?.lines[0]?.x ?? 0)).toBeCloseTo(3.75);
  });
});
