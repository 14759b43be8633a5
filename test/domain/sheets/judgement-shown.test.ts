import { judgementShown } from "../../../src/domain/sheets/judgement-shown";
import { layouts, type LayoutId } from "../../../src/domain/sheets/layouts";
import type { PlannedCell } from "../../../src/domain/sheets/sheet-plan";
import { requestOf } from "./layout-request";

const percent = /^[\d.]+％$/;

async function shownOn(layout: LayoutId) {
  const request = await requestOf("year-matrix-r3-r8.xlsx", 2024);
  const { evaluation } = request;
  const cells = layouts[layout](request).cells.filter(({ indicatorId }) => indicatorId !== undefined);
  const shown = (cell: PlannedCell) => judgementShown(cell, layout, evaluation);
  return { evaluation, cells, shown };
}

describe("the judgement that a cell prints", () => {
  it.each(["all-items", "trend", "final-target"] as const)(
    "is the one of the printed rate on every rate cell of %s",
    async (layout) => {
      const { cells, shown } = await shownOn(layout);
      const rates = cells.filter(({ text, sources }) => percent.test(text) && sources.length === 2);
      let explained = 0;
      for (const cell of rates) {
        const judged = shown(cell);
        // 前年度比 has two sources as well: it is of two years and of no judgement.
        if (judged === null) continue;
        expect(judged.rate.printed).toBe(cell.text);
        explained++;
      }
      expect(explained).toBeGreaterThan(0);
    },
  );

  it("is of the year of the figure on 推移", async () => {
    const { cells, shown, evaluation } = await shownOn("trend");
    const years = new Set(cells.map((cell) => shown(cell)?.fiscalYear ?? evaluation.fiscalYear));
    expect(years.size).toBeGreaterThan(1);
    // Numbers stand beside the printed part, without their unit.
    const printed = cells.filter(({ sources, number }) => sources.length === 1 && number === undefined);
    for (const cell of printed) {
      const judged = shown(cell);
      const figures = [judged?.measurement?.target, judged?.measurement?.actual].flatMap((one) => one ?? []);
      const [source] = cell.sources;
      const same = figures.find(
        ({ cell: at }) => at.sheet === source?.sheet && at.row === source.row && at.column === source.column,
      );
      if (same) expect(same.text).toBe(cell.text);
    }
  });

  it("is none for a cell about no indicator, or about two years", async () => {
    const { cells, shown } = await shownOn("trend");
    const [first] = cells;
    expect(first && shown({ ...first, indicatorId: "none" })).toBeNull();
    const compared = cells.filter(({ sources }) => sources.length === 2 && shown !== null);
    expect(compared.some((cell) => shown(cell) === null)).toBe(true);
  });
});
