import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fixturePath } from "../support/open-fixture";
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
});
