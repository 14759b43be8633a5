import fc from "fast-check";
import { chartParts, type ChartFigures } from "../../../../src/domain/sheets/drawing/chart-parts";

const inner = { x: 10, y: 20, width: 200, height: 100 };
const figures: ChartFigures = {
  names: ["R3", "R4"],
  series: [
    [30, 60],
    [70, null],
  ],
};

describe("the parts of a drawn chart", () => {
  it("stand on one another where the series are stacked, from the foot up", () => {
    const [first, second, third] = chartParts("stackedColumns", figures, inner);
    expect([first?.height, second?.height, third?.height]).toEqual(
      [30, 70, 60].map((one) => expect.closeTo(one)),
    );
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(120);
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? 0);
    expect(second?.y).toBeCloseTo(20);
  });

  it("stand beside each other otherwise, and lie where they are bars", () => {
    const [first, second] = chartParts("columns", figures, inner);
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0);
    const [bar] = chartParts("bars", figures, inner);
    expect(bar).toMatchObject({ x: 10, width: expect.closeTo((200 * 30) / 70) });
  });

  it("lie on both sides of the middle where they make a pyramid", () => {
    const sides: ChartFigures = {
      names: ["0～4歳", "5歳以上"],
      series: [
        [-30, -10],
        [20, 40],
      ],
    };
    const scale = { low: -50, high: 50, step: 10 };
    const [men, women, oldMen, oldWomen] = chartParts("pyramid", sides, inner, scale);
    expect(men).toMatchObject({ x: expect.closeTo(110 - 60), width: expect.closeTo(60), y: women?.y });
    expect(women).toMatchObject({ x: expect.closeTo(110), width: expect.closeTo(40) });
    expect(oldMen?.y).toBe(oldWomen?.y);
    expect(oldMen?.y).toBeLessThan(men?.y ?? 0);
  });

  it("leave a gap where there is no figure", () => {
    expect(chartParts("lines", figures, inner)).toHaveLength(3);
  });

  it("never leave their rectangle, whatever the signs", () => {
    const value = fc.option(fc.integer({ min: -1_000, max: 1_000 }), { nil: null });
    const kinds = fc.constantFrom("columns", "stackedColumns", "bars", "stackedBars" as const);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 }),
        kinds,
        (rows, kind) => {
          const names = rows.map((_row, index) => `R${index + 1}`);
          const series = [0, 1, 2].map((at) => rows.map((row) => row[at] ?? null));
          for (const { x, y, width, height } of chartParts(kind, { names, series }, inner)) {
            expect(Math.min(width, height)).toBeGreaterThan(0);
            expect(x).toBeGreaterThanOrEqual(10 - 1e-9);
            expect(y).toBeGreaterThanOrEqual(20 - 1e-9);
            expect(x + width).toBeLessThanOrEqual(210 + 1e-9);
            expect(y + height).toBeLessThanOrEqual(120 + 1e-9);
          }
        },
      ),
    );
  });
});
