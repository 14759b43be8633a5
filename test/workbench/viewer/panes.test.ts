import { EmbeddedExcel } from "../../../src/workbench/host/embedded-excel";
import { openWorkbook } from "../../../src/workbench/host/store/open-workbook";
import { newWorkbook } from "../../../src/workbench/host/store/workbook-store";
import { createAxis } from "../../../src/workbench/viewer/geometry/axis";
import {
  cellAt,
  frozenOf,
  panesOf,
  scrollToShow,
  type Viewport,
} from "../../../src/workbench/viewer/geometry/panes";
import { boxOf, pixels, type SheetLayout } from "../../../src/workbench/viewer/geometry/sheet-layout";

/** Rows of 20 pixels, columns of 50. */
const layout: SheetLayout = {
  zoom: 1,
  rows: createAxis(1000, 0, () => 0, 20),
  columns: createAxis(100, 0, () => 0, 50),
};

const loose: Viewport = { width: 200, height: 100, scrollX: 0, scrollY: 0, frozen: { rows: 0, columns: 0 } };
const frozen: Viewport = {
  width: 200,
  height: 100,
  scrollX: 150,
  scrollY: 400,
  frozen: { rows: 2, columns: 1 },
};

describe("the panes of a window", () => {
  it("is one pane with the cells in view when nothing is frozen", () => {
    expect(panesOf(layout, { ...loose, scrollX: 60, scrollY: 30 })).toEqual([
      {
        clip: { x: 0, y: 0, width: 200, height: 100 },
        dx: -60,
        dy: -30,
        cells: { row: 1, column: 1, rowCount: 6, columnCount: 5 },
      },
    ]);
  });

  it("is four panes when rows and columns are frozen; the frozen ones do not move", () => {
    const panes = panesOf(layout, frozen);
    expect(panes.map(({ cells }) => [cells.row, cells.column, cells.rowCount, cells.columnCount])).toEqual([
      [0, 0, 2, 1],
      [0, 4, 2, 3],
      [22, 0, 3, 1],
      [22, 4, 3, 3],
    ]);
    expect(panes.map(({ dx, dy }) => [dx, dy])).toEqual([
      [0, 0],
      [-150, 0],
      [0, -400],
      [-150, -400],
    ]);
    expect(panes[3]?.clip).toEqual({ x: 50, y: 40, width: 150, height: 60 });
  });

  it("finds the cell under a point in frozen and in scrolled parts", () => {
    expect(cellAt(layout, frozen, 10, 10)).toEqual({ row: 0, column: 0 });
    expect(cellAt(layout, frozen, 60, 10)).toEqual({ row: 0, column: 4 });
    expect(cellAt(layout, frozen, 10, 50)).toEqual({ row: 22, column: 0 });
    expect(cellAt(layout, frozen, 199, 99)).toEqual({ row: 24, column: 6 });
  });
});

describe("what a sheet freezes", () => {
  it("is nothing where its file gives it no view", async () => {
    const store = await openWorkbook(await new EmbeddedExcel(newWorkbook()).save());
    const [sheet] = store.sheets;
    expect(sheet && frozenOf(sheet)).toEqual({ rows: 0, columns: 0 });
    sheet?.changeView({ state: "frozen", ySplit: 4, xSplit: 2 });
    expect(sheet && frozenOf(sheet)).toEqual({ rows: 4, columns: 2 });
  });
});

describe("scrolling to a cell", () => {
  const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

  it("leaves the window where it is when the cell is seen whole", () => {
    expect(scrollToShow(layout, loose, cell(4, 3))).toEqual({ scrollX: 0, scrollY: 0 });
  });

  it("scrolls only as far as needed, in either direction", () => {
    expect(scrollToShow(layout, loose, cell(5, 4))).toEqual({ scrollX: 50, scrollY: 20 });
    expect(scrollToShow(layout, { ...loose, scrollX: 500, scrollY: 500 }, cell(3, 2))).toEqual({
      scrollX: 100,
      scrollY: 60,
    });
  });

  it("counts from the frozen part, and never scrolls for a frozen cell", () => {
    expect(scrollToShow(layout, { ...frozen, scrollX: 0, scrollY: 0 }, cell(5, 4))).toEqual({
      scrollX: 50,
      scrollY: 20,
    });
    expect(scrollToShow(layout, frozen, cell(1, 0))).toEqual({ scrollX: 150, scrollY: 400 });
  });
});

describe("boxes and sizes", () => {
  it("spans all rows and columns of an area", () => {
    expect(boxOf(layout, { row: 2, column: 1, rowCount: 3, columnCount: 2 })).toEqual({
      x: 50,
      y: 40,
      width: 100,
      height: 60,
    });
  });

  it("turns points into whole pixels, with at least one for what is not hidden", () => {
    expect([0, 15, 13.5, 0.2].map((points) => pixels(points, 1))).toEqual([0, 20, 18, 1]);
    expect(pixels(15, 0.6)).toBe(12);
    expect(pixels(13.5, 1.5)).toBe(27);
  });
});
