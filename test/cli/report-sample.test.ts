import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeSheet } from "../support/describe-sheet";
import { fixturePath, openBytes } from "../support/open-fixture";
import { runCli } from "../support/run-cli";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tasseicho-sample-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("report from a sample sheet", () => {
  it("fills the sheet that samples adds", () => {
    const withSample = join(folder, "sample.xlsx");
    const added = runCli(["samples", fixturePath("atsugi-keiei-plan.xlsx"), "--out", withSample]);
    expect(added.status).toBe(0);
    expect(JSON.parse(added.stdout)).toEqual({ out: withSample, sheet: "ひな形（カード）" });
    const out = join(folder, "filled.xlsx");
    const filled = runCli([
      "report",
      withSample,
      "--year",
      "2019",
      "--sample",
      "ひな形（カード）",
      "--out",
      out,
    ]);
    expect(filled.status).toBe(0);
    expect(JSON.parse(filled.stdout)).toMatchObject({
      out,
      sheet: "ひな形（カード）（作成）",
      sample: "ひな形（カード）",
      fiscalYear: 2019,
      printed: 10,
      notices: [],
    });
  });

  it("is refused politely where the workbook has no such sheet", () => {
    const book = fixturePath("atsugi-keiei-plan.xlsx");
    const out = join(folder, "none.xlsx");
    const { status, stdout, stderr } = runCli([
      "report",
      book,
      "--year",
      "2019",
      "--sample",
      "ない",
      "--out",
      out,
    ]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("「取組一覧」");
  });

  const book = fixturePath("atsugi-keiei-plan.xlsx");
  const lastYears = fixturePath("samples/drawn-samples.xlsx");
  const reportFrom = (data: string, sampleBook: string, sample: string, out: string) =>
    runCli(["report", data, "--year", "2019", "--sample", sample, "--sample-book", sampleBook, "--out", out]);

  it("fills a sample sheet of another workbook as if it stood in this one, and leaves both files as they are", async () => {
    const before = [book, lastYears].map((path) => readFileSync(path));
    const out = join(folder, "from-other.xlsx");
    const filled = reportFrom(book, lastYears, "資料9のカード", out);
    expect(filled.stderr).not.toContain("ありません");
    expect(JSON.parse(filled.stdout)).toMatchObject({
      sheet: "資料9のカード（作成）",
      sample: "資料9のカード",
      printed: 10,
      notices: [],
    });
    expect([book, lastYears].map((path) => readFileSync(path))).toEqual(before);

    const within = join(folder, "from-itself.xlsx");
    const same = runCli([
      "report",
      lastYears,
      "--year",
      "2019",
      "--sample",
      "資料9のカード",
      "--out",
      within,
    ]);
    expect(same.status).toBe(0);
    const [one, other] = await Promise.all([out, within].map((path) => openBytes(readFileSync(path))));
    expect(one?.host.store.sheets.map(({ name }) => name)).toEqual([
      "表紙",
      "取組一覧",
      "資料9のカード",
      "資料9のカード（作成）",
    ]);
    const printedOf = (opened: typeof one): readonly string[] => {
      const sheet = opened?.host.store.sheetNamed("資料9のカード（作成）");
      if (!sheet) throw new Error("no sheet");
      const lines = describeSheet(sheet).split("\n");
      return lines.filter((line) => /^(?:[A-Z]+\d+ |merges|row |column |breaks)/u.test(line));
    };
    expect(printedOf(one)).toEqual(printedOf(other));
  });

  it("refuses politely another workbook that is not there or has no such sheet, and a name that is taken", () => {
    const out = join(folder, "refused.xlsx");
    const missing = reportFrom(book, join(folder, "昨年.xlsx"), "資料9のカード", out);
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining("「昨年.xlsx」")]);
    const noSheet = reportFrom(book, lastYears, "ない", out);
    expect([noSheet.status, noSheet.stderr]).toEqual([
      2,
      expect.stringMatching(/「ない」がありません[^]*「drawn-samples\.xlsx」にあるシートは/u),
    ]);
    const taken = reportFrom(lastYears, lastYears, "資料9のカード", out);
    expect([taken.status, taken.stderr]).toEqual([2, expect.stringContaining("すでにあります")]);
    expect(existsSync(out)).toBe(false);
  });
});
