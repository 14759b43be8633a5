import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { fixturePath, openBytes } from "../support/open-fixture";
import { runCli } from "../support/run-cli";
import { publishedPage, sourceBook, unspaced } from "../domain/sheets/source-tables";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tasseicho-source-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that stands on a sheet of a saved workbook, in reading order, without white space. */
async function pageOf(path: string, sheetName: string): Promise<string> {
  const { host } = await openBytes(readFileSync(path));
  const sheet = host.store.sheetNamed(sheetName);
  const used = sheet?.cells.used(true);
  const texts: string[] = [];
  if (sheet && used)
    sheet.cells.each(used, (_row, _column, content, style) => void texts.push(textOfCell(content, style)));
  return unspaced(texts.join(""));
}

describe("report of a table that is no table of indicators", () => {
  it.each([
    ["effect-history", "財政的効果", "23,161,796千円（231.6億円）", "hiratsuka-effect-history"],
    ["viewpoints", "取組の視点と重点事業", "26事業", "hiratsuka-viewpoints"],
    ["organisations", "外郭団体一覧", "6団体", "atsugi-shiryo8"],
  ])("writes %s without a year, as it was published", async (layout, sheet, total, page) => {
    const out = join(folder, `${layout}.xlsx`);
    const { status, stdout } = runCli(["report", sourceBook, "--layout", layout, "--out", out]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ out, sheet, layout, total, notices: [] });
    const published = publishedPage(page).replace("(実施計画事業数)", "（実施計画事業数）");
    expect(await pageOf(out, sheet)).toContain(published);
  });

  it("draws charts, also into a book that has charts already", () => {
    const first = join(folder, "charts.xlsx");
    const second = join(folder, "charts-again.xlsx");
    const report = (book: string, out: string) =>
      runCli(["report", book, "--layout", "series-charts", "--out", out]);
    const printed = { sheet: "グラフ", layout: "series-charts", total: "4件", notices: [] };
    expect(JSON.parse(report(fixturePath("layouts/chart-tables.xlsx"), first).stdout)).toEqual({
      out: first,
      ...printed,
    });
    expect(JSON.parse(report(first, second).stdout)).toEqual({ out: second, ...printed });
  });

  it("adds effects up by year, exactly", () => {
    const out = join(folder, "effects.xlsx");
    const book = fixturePath("layouts/effect-years.xlsx");
    const { stdout } = runCli(["report", book, "--layout", "effect-table", "--out", out]);
    expect(JSON.parse(stdout)).toEqual({
      out,
      sheet: "効果額の集計",
      layout: "effect-table",
      total: "741,168千円（7.4億円）",
      notices: [],
    });
  });

  it("says of sheets without indicators which plain tables they hold", () => {
    const { stdout } = runCli(["read", sourceBook, "--year", "2020"]);
    const { notRead } = JSON.parse(stdout) as { readonly notRead: readonly { readonly reason: string }[] };
    expect(notRead.map(({ reason }) => reason.split("です。")[0])).toEqual([
      "基本項目と財政的効果の表",
      "取組の視点と重点事業の表",
      "外郭団体の表",
    ]);
  });

  it("says which headings are missing where the book has no such table", () => {
    const out = join(folder, "none.xlsx");
    const book = fixturePath("atsugi-keiei-plan.xlsx");
    const { status, stdout, stderr } = runCli(["report", book, "--layout", "viewpoints", "--out", out]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("「取組の視点」「重点事業」「概要」");
    expect(stderr).toContain("「取組一覧」");
  });

  it("is named among the layouts when an unknown one is asked for", () => {
    const { status, stderr } = runCli([
      "report",
      sourceBook,
      "--layout",
      "なし",
      "--out",
      join(folder, "x.xlsx"),
      "--year",
      "2020",
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain("organisations（外郭団体一覧）");
  });
});
