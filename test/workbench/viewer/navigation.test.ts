import { MergeIndex } from "../../../src/workbench/host/store/merge-index";
import { createAxis } from "../../../src/workbench/viewer/geometry/axis";
import { cycle, jump, page, step, type Terrain } from "../../../src/workbench/viewer/selection/navigation";
import {
  extendTo,
  selectArea,
  selectCell,
  withWholeMerges,
} from "../../../src/workbench/viewer/selection/selection";

/** B2:D3 is merged; row 5 (index 4) is hidden; texts stand in A1:A3 and in A8. */
function terrain(): Terrain {
  const merges = new MergeIndex();
  merges.add({ row: 1, column: 1, rowCount: 2, columnCount: 3 });
  const filled = new Set([0, 1, 2, 7]);
  return {
    merges,
    rows: createAxis(100, 10, (row) => (row === 4 ? 0 : 20), 20),
    columns: createAxis(20, 0, () => 0, 50),
    hasContent: (row, column) => column === 0 && filled.has(row),
  };
}

describe("moving by one cell", () => {
  it("leaves a merged area at its far side and keeps the row it came in", () => {
    const inside = step(terrain(), { row: 2, column: 0 }, "right");
    expect(inside).toEqual({ row: 2, column: 1 });
    expect(step(terrain(), inside, "right")).toEqual({ row: 2, column: 4 });
    expect(step(terrain(), { row: 2, column: 4 }, "left")).toEqual({ row: 2, column: 3 });
    expect(step(terrain(), { row: 2, column: 3 }, "left")).toEqual({ row: 2, column: 0 });
  });

  it("passes hidden rows", () => {
    expect(step(terrain(), { row: 3, column: 0 }, "down")).toEqual({ row: 5, column: 0 });
    expect(step(terrain(), { row: 5, column: 0 }, "up")).toEqual({ row: 3, column: 0 });
  });

  it("stays at the edges of the sheet", () => {
    expect(step(terrain(), { row: 0, column: 0 }, "up")).toEqual({ row: 0, column: 0 });
    expect(step(terrain(), { row: 99, column: 19 }, "right")).toEqual({ row: 99, column: 19 });
  });
});

describe("moving with Ctrl", () => {
  const used = { row: 0, column: 0, rowCount: 8, columnCount: 4 };

  it("goes to the end of the filled cells, then to the next filled cell, then to the end of the sheet", () => {
    expect(jump(terrain(), { row: 0, column: 0 }, "down", used)).toEqual({ row: 2, column: 0 });
    expect(jump(terrain(), { row: 2, column: 0 }, "down", used)).toEqual({ row: 7, column: 0 });
    expect(jump(terrain(), { row: 7, column: 0 }, "down", used)).toEqual({ row: 99, column: 0 });
  });

  it("comes back the same way", () => {
    expect(jump(terrain(), { row: 99, column: 0 }, "up", { ...used, rowCount: 100 })).toEqual({
      row: 7,
      column: 0,
    });
    expect(jump(terrain(), { row: 2, column: 0 }, "up", used)).toEqual({ row: 0, column: 0 });
  });
});

describe("moving by a window", () => {
  it("goes as many rows as fit and lands on a visible row", () => {
    expect(page(terrain(), { row: 0, column: 3 }, 100, "down")).toEqual({ row: 6, column: 3 });
    expect(page(terrain(), { row: 6, column: 3 }, 100, "up")).toEqual({ row: 0, column: 3 });
  });
});

describe("walking through a selection", () => {
  it("goes down each column with Enter and along each row with Tab, passing covered and hidden cells", () => {
    const selection = selectArea({ row: 0, column: 0, rowCount: 3, columnCount: 2 });
    const visit = (direction: "down" | "right"): string[] => {
      let { active } = selection;
      return Array.from({ length: 6 }, () => {
        active = cycle(terrain(), { ...selection, active }, direction);
        return `${active.row},${active.column}`;
      });
    };
    expect(visit("down")).toEqual(["1,0", "2,0", "0,1", "1,1", "0,0", "1,0"]);
    expect(visit("right")).toEqual(["0,1", "1,0", "1,1", "2,0", "0,0", "0,1"]);
  });
});

describe("what is selected", () => {
  it("is the whole merged area when one of its cells is chosen", () => {
    const { area, active } = selectCell(terrain().merges, { row: 2, column: 2 });
    expect(area).toEqual({ row: 1, column: 1, rowCount: 2, columnCount: 3 });
    expect(active).toEqual({ row: 2, column: 2 });
  });

  it("grows until it cuts no merged area", () => {
    const { merges } = terrain();
    merges.add({ row: 2, column: 4, rowCount: 3, columnCount: 1 });
    const grown = withWholeMerges(merges, { row: 1, column: 3, rowCount: 2, columnCount: 2 });
    expect(grown).toEqual({ row: 1, column: 1, rowCount: 4, columnCount: 4 });
  });

  it("spans from the active cell to the other corner in any direction", () => {
    const { merges } = terrain();
    const start = selectCell(merges, { row: 6, column: 5 });
    expect(extendTo(merges, start, { row: 4, column: 3 }).area).toEqual({
      row: 4,
      column: 3,
      rowCount: 3,
      columnCount: 3,
    });
  });
});
