import { strFromU8, unzipSync } from "fflate";
import { sparklineBytes } from "../../src/excel/write-sparkline";
import { writeReport } from "../../src/usecases/write-report";
import { requestOfYears, type Actuals } from "../domain/sheets/trend/many-years";
import { openBytes, openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

const book = "year-matrix-r3-r8.xlsx";

async function writeTrend(opened: OpenedFixture, fiscalYear: number) {
  const { evaluation } = await readAndJudge(opened, fiscalYear);
  opened.host.traffic.reset();
  const request = { evaluation, planName: null, title: null, font: "mincho" } as const;
  const written = await writeReport(opened.ports.writer, "trend", request, "ask");
  return { written, trips: opened.host.traffic.totals.batches };
}

/** Writes indicators of eight years onto a sheet of their own. */
async function writeYears(count: number) {
  const opened = await openFixture(book);
  const actuals: Actuals = Object.fromEntries(
    Array.from({ length: 8 }, (_year, index) => [2017 + index, `${index + 1}.${index}`]),
  );
  opened.host.traffic.reset();
  const request = requestOfYears(Array<Actuals>(count).fill(actuals), 2024);
  const written = await writeReport(opened.ports.writer, "trend", request, "ask");
  if (!written.ok) throw new Error(JSON.stringify(written.problem));
  return opened.host.traffic.totals;
}

describe("writing 「目標・実績の推移」 with its lines", () => {
  it("draws each line from the figures beside the sheet, and knows the sheet again", async () => {
    const opened = await openFixture(book);
    const first = await writeTrend(opened, 2023);
    expect(first.written).toMatchObject({ ok: true, value: { kind: "written", replaced: false } });
    expect(first.trips).toBeLessThanOrEqual(6);
    const again = await openBytes(await opened.save());
    const second = await writeTrend(again, 2023);
    expect(second.written).toMatchObject({ ok: true, value: { kind: "written", replaced: true } });
    expect(second.trips).toBeLessThanOrEqual(6);
    const parts = unzipSync(await again.save());
    const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(18);
    const sheet = again.host.store.sheetNamed("目標・実績の推移");
    const ranges = charts.map(
      (path) =>
        [...strFromU8(parts[path] ?? new Uint8Array()).matchAll(/<c:f>[^<]*!([^<]*)<\/c:f>/g)].at(-1)?.[1],
    );
    expect(new Set(ranges).size).toBe(18);
    expect(ranges).toContain("$I$3:$K$3");
    expect([8, 9, 10].map((column) => sheet?.cells.contentAt(2, column).value)).toEqual([1124, 1480, 2210]);
  });

  it("follows the officer's cells where figures are formulas", async () => {
    const opened = await openFixture(book);
    const { evaluation } = await readAndJudge(opened, 2023);
    const request = {
      evaluation,
      planName: null,
      title: null,
      font: "mincho",
      figuresAs: "formulas",
    } as const;
    const written = await writeReport(opened.ports.writer, "trend", request, "ask");
    expect(written).toMatchObject({ ok: true, value: { kind: "written" } });
    // Every formula gave the figure that was planned.
    expect(written.ok && written.value).not.toHaveProperty("textsKept");
    const actual = evaluation.indicators[0]?.measurement?.actual;
    if (!actual) throw new Error("no actual");
    const lastOf = (value: string | number | null): Promise<unknown> =>
      opened.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const { sheet, row, column } = actual.cell;
        if (value !== null) worksheets.getItem(sheet).getCell(row, column).values = [[value]];
        const range = worksheets.getItem("目標・実績の推移").getRange("K3");
        range.load("values");
        await context.sync();
        return range.values[0]?.[0];
      });
    expect(await lastOf(null)).toBe(2210);
    expect(await lastOf(2345)).toBe(2345);
    expect(await lastOf("調査中")).toBe("#N/A");
  });

  it("takes no more round trips for sixty lines than for one, and weighs them as they are", async () => {
    const one = await writeYears(1);
    const sixty = await writeYears(60);
    expect(one.batches).toBeLessThanOrEqual(6);
    expect(sixty.batches).toBeLessThanOrEqual(6);
    const many = await writeYears(61);
    const each = (sixty.requestBytes - many.requestBytes) / 60;
    expect(each).toBeGreaterThan(0);
    expect(sparklineBytes).toBeGreaterThan(each * 0.9);
    expect(sparklineBytes).toBeLessThan(each * 2);
  });
});
