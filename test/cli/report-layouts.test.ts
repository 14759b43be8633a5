import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fixturePath, openBytes } from "../support/open-fixture";
import { runCli } from "../support/run-cli";

const sample = fixturePath("atsugi-keiei-plan.xlsx");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tasseicho-layouts-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("report --layout", () => {
  it("writes the named layout and opens at it", async () => {
    const out = join(folder, "概要.xlsx");
    const { status, stdout } = runCli([
      "report",
      sample,
      "--year",
      "2019",
      "--layout",
      "overview",
      "--out",
      out,
    ]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ out, sheet: "概要", layout: "overview", fiscalYear: 2019 });
    const { host } = await openBytes(readFileSync(out));
    expect(host.store.sheets.map(({ name }) => name)).toEqual(["表紙", "取組一覧", "概要"]);
  });

  it("names every layout in Japanese where an unknown one is asked for", () => {
    const words = ["report", sample, "--year", "2019", "--layout", "graph", "--out", join(folder, "x.xlsx")];
    const { status, stdout, stderr } = runCli(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(
      "様式「graph」はありません。使える様式: shiryo9（資料9）、all-items（全項目一覧）、summary（重点目標別・所管課別の集計）、trend（目標・実績の推移）、overview（概要（一枚もの））、distribution（達成率の分布）、final-target（最終年度目標に対する進捗）",
    );
  });
});
