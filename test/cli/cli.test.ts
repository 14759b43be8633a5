import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { fixturePath, openBytes } from "../support/open-fixture";
import { runCli } from "../support/run-cli";

const sample = fixturePath("atsugi-keiei-plan.xlsx");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tasseicho-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileIn = (name: string): string => join(folder, name);
const hashOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Makes a workbook with the client library, as an officer's file for a test. */
async function makeBook(name: string, fill: (sheet: Excel.Worksheet) => void): Promise<string> {
  const { Excel, save } = newEmbeddedExcel({ sheetName: "一覧" });
  await Excel.run(async (context) => {
    fill(context.workbook.worksheets.getItem("一覧"));
    await context.sync();
  });
  const path = fileIn(name);
  writeFileSync(path, await save());
  return path;
}

const listWith = (rows: readonly (readonly string[])[]) => (sheet: Excel.Worksheet) => {
  const all = [["指標名", "令和６年度目標", "令和６年度実績"], ...rows];
  const range = sheet.getRangeByIndexes(0, 0, all.length, 3);
  range.numberFormat = all.map((row) => row.map(() => "@"));
  range.values = all.map((row) => [...row]);
};

describe("the notation commands", () => {
  it("print one reading a line, line breaks written as \\n", () => {
    const { status, stdout } = runCli(["quantity"], "前年比-5%\\n（504.5H）\n69.0％\n");
    expect(status).toBe(0);
    expect(stdout.split("\n")).toEqual([
      '{"raw":"前年比-5%\\n（504.5H）","kind":"number","value":"-5","unit":"%","change":"前年比","aside":[{"kind":"number","value":"504.5","unit":"H"}]}',
      '{"raw":"69.0％","kind":"number","value":"69.0","unit":"%"}',
      "",
    ]);
  });

  it("read years in the same way", () => {
    const { status, stdout } = runCli(["year"], "令和元（2019）年度\nH29～\n");
    expect(status).toBe(0);
    expect(stdout).toBe(
      '{"raw":"令和元（2019）年度","from":2019,"to":2019,"kind":"fiscal"}\n{"raw":"H29～","from":2017,"to":null,"kind":"fiscal"}\n',
    );
  });
});

describe("read and evaluate", () => {
  it("give every indicator of the sample with its cells, rate and verdict", () => {
    const expected = JSON.parse(readFileSync(fixturePath("atsugi-keiei-plan.expected.json"), "utf8"));
    const { status, stdout } = runCli(["evaluate", sample, "--year", "2019"]);
    expect(status).toBe(0);
    const printed = JSON.parse(stdout);
    expect(printed.tallies).toEqual(expected.tallies);
    expect(printed.tables).toEqual([
      expect.objectContaining({ sheet: "取組一覧", range: "A4:J36", layout: "list", fiscalYears: [2019] }),
    ]);
    expect(printed.notRead).toEqual([{ sheet: "表紙", reason: expect.stringContaining("表") }]);
    expect(printed.indicators).toHaveLength(32);
    for (const [index, wanted] of expected.indicators.entries()) {
      const { rate, remark, cells, ...rest } = wanted;
      const { sample, ...texts } = rest;
      expect(["架空", "資料9"]).toContain(sample);
      expect(printed.indicators[index]).toMatchObject({ ...texts, cells });
      if (rate !== undefined) expect(printed.indicators[index].rate).toBe(rate);
      if (remark !== undefined) expect(printed.indicators[index].remark).toBe(remark);
      expect(printed.indicators[index].why).toMatch(/。$/);
    }
  });

  it("take the newest year when none is named", () => {
    const { stdout } = runCli(["read", sample]);
    const printed = JSON.parse(stdout);
    expect(printed.planName).toBe("第６次行政改革大綱「あつぎ行政経営プラン」");
    expect(new Set(printed.indicators.map((each: { fiscalYear: number }) => each.fiscalYear))).toEqual(
      new Set([2019]),
    );
  });
});

describe("report", () => {
  it("writes 資料9 into a copy and leaves the input file as it was", async () => {
    const before = hashOf(sample);
    const out = fileIn("out.xlsx");
    const words = ["report", sample, "--year", "R1", "--layout", "shiryo9", "--out", out];
    const { status, stdout } = runCli(words);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ out, sheet: "資料9", tallies: { achievedShare: "63.0％" } });
    expect(hashOf(sample)).toBe(before);
    const { host } = await openBytes(readFileSync(out));
    expect(host.store.sheets.map(({ name }) => name)).toEqual(["表紙", "取組一覧", "資料9"]);
  });

  it("never writes to the input file", () => {
    const before = hashOf(sample);
    const { status, stderr } = runCli(["report", sample, "--year", "2019", "--out", sample]);
    expect(status).toBe(2);
    expect(stderr).toContain("元のファイル");
    expect(hashOf(sample)).toBe(before);
  });

  it("says so when the file cannot be saved there", () => {
    const words = ["report", sample, "--year", "2019", "--out", fileIn("なし/out.xlsx")];
    const { status, stderr } = runCli(words);
    expect(status).toBe(2);
    expect(stderr).toContain("保存できません");
  });
});

describe("input that cannot be used", () => {
  const refused = (words: readonly string[]): string => {
    const { status, stderr, stdout } = runCli(words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/ください|できません|ありません/);
    return stderr;
  };

  it("an unknown command", () => {
    expect(refused(["drucken"])).toContain("quantity, year, read, evaluate, check, report");
  });

  it("a file that is not there", () => {
    expect(refused(["read", fileIn("なし.xlsx")])).toContain("なし.xlsx");
  });

  it("a file that is no workbook", () => {
    const path = fileIn("memo.xlsx");
    writeFileSync(path, "ただの文章です。");
    expect(refused(["read", path])).toContain("memo.xlsx");
  });

  it("an encrypted workbook", () => {
    const path = fileIn("暗号.xlsx");
    writeFileSync(path, Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"));
    expect(refused(["read", path])).toMatch(/パスワード|暗号化/);
  });

  it("an empty workbook", async () => {
    const path = await makeBook("空.xlsx", () => undefined);
    expect(refused(["evaluate", path, "--year", "2024"])).toContain("シート");
  });

  it("a workbook without indicators, naming its sheets", async () => {
    const path = await makeBook("名簿.xlsx", (sheet) => {
      sheet.getRange("A1:C2").values = [
        ["課名", "電話番号", "メールアドレス"],
        ["総務課", "内線100", "soumu@example.lg.jp"],
      ];
    });
    expect(refused(["evaluate", path, "--year", "2024"])).toContain("一覧");
    const { status, stdout } = runCli(["read", path]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      tables: [],
      indicators: [],
      notRead: [{ sheet: "一覧", reason: expect.any(String) }],
    });
  });

  it("a year that the workbook does not have, naming those that it has", () => {
    expect(refused(["evaluate", sample, "--year", "2024"])).toContain("令和元年度");
  });

  it("a year that is no year", () => {
    expect(refused(["evaluate", sample, "--year", "昨年"])).toContain("昨年");
  });

  it("a year that is missing", () => {
    expect(refused(["evaluate", sample])).toContain("--year");
  });
});

describe("input that is odd but can be used", () => {
  it("30,000 formatted empty rows below the list", async () => {
    const path = await makeBook("書式だけの行.xlsx", (sheet) => {
      listWith([["満足度", "60％", "63％"]])(sheet);
      sheet.getRange("A1:C30000").format.fill.color = "#FFFFCC";
    });
    const { status, stdout } = runCli(["evaluate", path, "--year", "2024"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).tallies).toMatchObject({ withTarget: 1, achieved: 1 });
  });

  it("an error value in place of an actual: not judged, and the cell is named", async () => {
    const path = await makeBook("エラー.xlsx", (sheet) => {
      listWith([["満足度", "60％", ""]])(sheet);
      sheet.getRange("C2").numberFormat = [["General"]];
      sheet.getRange("C2").formulas = [["=1/0"]];
    });
    const { stdout } = runCli(["evaluate", path, "--year", "2024"]);
    const [indicator] = JSON.parse(stdout).indicators;
    expect(indicator).toMatchObject({ actual: "#DIV/0!", rate: "―", verdict: "notComparable" });
    expect(indicator.why).toContain("一覧!C2");
  });

  it("cells with 32,767 characters come through whole, into the written sheet too", async () => {
    const long = "あ".repeat(32_767);
    const path = await makeBook("長文.xlsx", (sheet) => {
      listWith([[long, "60％", "54％"]])(sheet);
    });
    const out = fileIn("長文-資料9.xlsx");
    const { status } = runCli(["report", path, "--year", "2024", "--out", out]);
    expect(status).toBe(0);
    const { host } = await openBytes(readFileSync(out));
    const sheet = host.store.sheetNamed("資料9");
    const used = sheet?.cells.used(true);
    let characters = 0;
    if (sheet && used) {
      sheet.cells.each(used, (_row, _column, { value }) => {
        characters += String(value).split("あ").length - 1;
      });
    }
    expect(characters).toBe(32_767);
  });
});
