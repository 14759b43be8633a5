import { strFromU8, unzipSync } from "fflate";
import type { AppendixFont } from "../../src/domain/sheets/shiryo9/plan-shiryo9";
import { writeSourceTable } from "../../src/usecases/write-source-table";
import { fingerprintSheet } from "../support/describe-sheet";
import { openBytes, openFixture, type OpenedFixture } from "../support/open-fixture";

const book = "layouts/source-tables.xlsx";
const sheetNames = ({ host }: OpenedFixture): readonly string[] => host.store.sheets.map(({ name }) => name);

async function write(opened: OpenedFixture, font: AppendixFont = "mincho") {
  const { reader, writer } = opened.ports;
  const read = await reader.readSheets();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return writeSourceTable(
    writer,
    read.value.grids,
    "organisations",
    { ...settings, appendixFont: font },
    "ask",
  );
}

const settings = { appendixFont: "mincho", figuresAs: "values" } as const;

describe("writing a layout from a plain table", () => {
  it("leaves the officer's sheets as they were and replaces its own sheet the next time", async () => {
    const opened = await openFixture(book);
    const before = opened.host.store.sheets.map(fingerprintSheet);
    const first = await write(opened);
    expect(first).toMatchObject({
      ok: true,
      value: { outcome: { kind: "written", replaced: false }, notices: [] },
    });
    const second = await write(opened);
    expect(second).toMatchObject({
      ok: true,
      value: { outcome: { sheetName: "外郭団体一覧", replaced: true } },
    });
    expect(sheetNames(opened)).toEqual(["効果額", "重点事業", "外郭団体", "外郭団体一覧"]);
    expect(opened.host.store.sheets.slice(0, 3).map(fingerprintSheet)).toEqual(before);
  });

  it("takes the fonts that are chosen now, whatever was chosen before", async () => {
    const opened = await openFixture(book);
    const bodyFont = () => {
      const sheet = opened.host.store.sheetNamed("外郭団体一覧");
      return sheet?.cells.styleAt(2, 1).font?.name;
    };
    for (const [font, name] of [
      ["mincho", "ＭＳ 明朝"],
      ["gothic", "ＭＳ ゴシック"],
      ["bizUd", "BIZ UD明朝 Medium"],
      ["mincho", "ＭＳ 明朝"],
    ] as const) {
      await write(opened, font);
      expect(bodyFont()).toBe(name);
    }
  });

  it("asks before it replaces a sheet that a person has changed", async () => {
    const opened = await openFixture(book);
    await write(opened);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("外郭団体一覧").getRange("C3").values = [["環境政策課"]];
      await context.sync();
    });
    expect(await write(opened)).toMatchObject({
      ok: true,
      value: { outcome: { kind: "editedSheetFound", sheetName: "外郭団体一覧" } },
    });
  });

  it("takes at most six round trips to write", async () => {
    const opened = await openFixture(book);
    const read = await opened.ports.reader.readSheets();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    opened.host.traffic.reset();
    await writeSourceTable(opened.ports.writer, read.value.grids, "effect-history", settings, "ask");
    expect(opened.host.traffic.totals.batches).toBeLessThanOrEqual(6);
  });

  it("writes charts that point at the figures beneath them, and knows its own sheet again", async () => {
    const opened = await openFixture("layouts/chart-tables.xlsx");
    const writeCharts = async (book: OpenedFixture) => {
      const read = await book.ports.reader.readSheets();
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      book.host.traffic.reset();
      const written = await writeSourceTable(
        book.ports.writer,
        read.value.grids,
        "series-charts",
        { ...settings, appendixFont: "gothic" },
        "ask",
      );
      return { written, trips: book.host.traffic.totals.batches };
    };
    const first = await writeCharts(opened);
    expect(first.written).toMatchObject({
      ok: true,
      value: {
        outcome: { kind: "written", sheetName: "グラフ", replaced: false },
        total: "4件",
        notices: [],
      },
    });
    expect(first.trips).toBeLessThanOrEqual(6);
    const again = await openBytes(await opened.save());
    const second = await writeCharts(again);
    expect(second.written).toMatchObject({
      ok: true,
      value: { outcome: { sheetName: "グラフ", replaced: true } },
    });
    const parts = unzipSync(await again.save());
    const charts = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(4);
    const texts = charts.map((path) => strFromU8(parts[path] ?? new Uint8Array()));
    const taxes = texts.find((text) => text.includes("本市の市税収入の推移（単位：百万円）")) ?? "";
    expect([...taxes.matchAll(/<c:f>([^<]*)<\/c:f>/g)].slice(0, 3).map(([, range]) => range)).toEqual([
      "グラフ!$B$4",
      "グラフ!$A$5:$A$9",
      "グラフ!$B$5:$B$9",
    ]);
    const sheet = again.host.store.sheetNamed("グラフ");
    expect(sheet?.cells.contentAt(4, 1)).toMatchObject({ kind: "number", value: 14521 });
  });

  it("draws a pyramid from formulas, which follow what is corrected in the printed figures", async () => {
    const opened = await openFixture("layouts/chart-tables.xlsx");
    const read = await opened.ports.reader.readSheets();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { writer } = opened.ports;
    const written = await writeSourceTable(writer, read.value.grids, "series-charts", settings, "ask");
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
    // No formula gave another number than the one that was planned.
    expect(written.value.outcome).not.toHaveProperty("textsKept");
    const xml = Object.entries(unzipSync(await opened.save()))
      .filter(([path]) => path.startsWith("xl/charts/"))
      .map(([, bytes]) => strFromU8(bytes))
      .find((text) => text.includes("人口構成"));
    expect(xml).toContain("グラフ!$M$37:$M$42");
    expect(xml).toMatch(/formatCode="#,##0;#,##0"/);
    const textOf = (address: string): Promise<string> =>
      opened.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("グラフ").getRange(address);
        range.load("text");
        await context.sync();
        return range.text[0]?.[0] ?? "";
      });
    expect(await textOf("M37")).toBe("△11,250");
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("グラフ").getRange("B37").values = [[12_345]];
      await context.sync();
    });
    expect(await textOf("M37")).toBe("△12,345");
    expect(await textOf("N37")).toBe("10,710");
  });

  it("takes no more round trips for 2,000 items than for a few", async () => {
    const opened = await openFixture("layouts/effect-years.xlsx");
    const items = Array.from({ length: 2_000 }, (_item, index) => [
      index + 1,
      `取組${index + 1}`,
      "財政課",
      ...[1, 2, 3, 4].map((year) => index * year),
    ]);
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("効果額");
      sheet.getRange("A4:H9").clear();
      sheet.getRange("A4:G2003").values = items;
      await context.sync();
    });
    const read = await opened.ports.reader.readSheets();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    opened.host.traffic.reset();
    const { writer } = opened.ports;
    const written = await writeSourceTable(writer, read.value.grids, "effect-table", settings, "ask");
    if (!written.ok) throw new Error(JSON.stringify(written.problem));
    // 千円: ten times the sum of 0 to 1,999.
    expect(written).toMatchObject({ ok: true, value: { total: "19,990,000千円（199.9億円）" } });
    expect(opened.host.traffic.totals.batches).toBeLessThanOrEqual(6);
  });

  it("writes nothing where the table leaves a figure open", async () => {
    const opened = await openFixture(book);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("効果額").getRange("E10").values = [["約18億円"]];
      await context.sync();
    });
    const read = await opened.ports.reader.readSheets();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { writer } = opened.ports;
    expect(await writeSourceTable(writer, read.value.grids, "effect-history", settings, "ask")).toMatchObject(
      {
        ok: false,
        problem: { code: "plainCellUnclear", why: "amount", cell: { sheet: "効果額", row: 9, column: 4 } },
      },
    );
    expect(sheetNames(opened)).toEqual(["効果額", "重点事業", "外郭団体"]);
  });
});
