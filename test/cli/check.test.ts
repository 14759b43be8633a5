import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbookPorts } from "../../src/excel/workbook-ports";
import { defaultSettings } from "../../src/usecases/default-settings";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { runCli } from "../support/run-cli";

const fixture = (name: string): string => join(__dirname, "../fixtures", name);
const submission = (name: string): readonly string[] => [
  ...["check", fixture(`submission/${name}`), "--year", "2024"],
  ...["--master", fixture("submission/master.xlsx")],
];

type Printed = {
  readonly findings: readonly Readonly<Record<string, string | null>>[];
  readonly counts: Readonly<Record<"error" | "warning" | "info", number>>;
};
const printed = (stdout: string): Printed => JSON.parse(stdout) as Printed;

describe("check", () => {
  it("prints what is to be put right and ends with 1", () => {
    const { status, stdout } = runCli(submission("soumu.xlsx"));
    const { findings, counts } = printed(stdout);
    expect(status).toBe(1);
    expect(counts).toEqual({ error: 3, warning: 1, info: 1 });
    expect(findings[0]).toEqual({
      rule: "target-changed",
      severity: "error",
      sheet: "実績報告",
      cell: "H6",
      department: "総務課",
      indicator: "電子決裁率",
      message:
        "「実績報告」シートのH6（電子決裁率）：目標が「75.0」になっていますが、親ファイルでは「80.0」（実績報告!H6）です。親ファイルの目標では未達成になります。",
      suggestion: "目標を「80.0」に戻してください。目標を改定したときは、その決定を備考に記入してください。",
      english:
        '実績報告!H6 (電子決裁率): The target is "75.0"; the master says "80.0" (実績報告!H6), by which it is not achieved.',
      expected: "80.0",
      found: "75.0",
    });
  });

  it("checks by the rules as the master's plan has them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rules-"));
    try {
      const { Excel, save } = await openEmbeddedExcel(readFileSync(fixture("submission/master.xlsx")));
      const kept = await createWorkbookPorts(Excel).settings.save({
        ...defaultSettings,
        checks: { preset: "essentials", treatments: { "target-changed": "info", "reason-missing": "off" } },
      });
      expect(kept.ok).toBe(true);
      const master = join(folder, "master.xlsx");
      writeFileSync(master, await save());
      const book = fixture("submission/soumu.xlsx");
      const { stdout } = runCli(["check", book, "--year", "2024", "--master", master]);
      const { findings, counts } = printed(stdout);
      expect(counts).toEqual({ error: 1, warning: 1, info: 1 });
      expect(findings[0]).toMatchObject({ rule: "target-changed", severity: "info" });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("ends with 0 for a submission that is as it should be", () => {
    const { status, stdout } = runCli(submission("kyoiku.xlsx"));
    expect(status).toBe(0);
    expect(printed(stdout).counts).toMatchObject({ error: 0, warning: 0 });
  });

  it("opens last year's book where one is named, and says so when it cannot", () => {
    const { status, stdout, stderr } = runCli([...submission("kyoiku.xlsx"), "--last-year", "昨年.xlsx"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("昨年.xlsx");
  });

  it.each(["txt", "docx"])("compares the plan's text, which is in no cell, from a .%s file", (extension) => {
    const { status, stdout } = runCli([
      ...["check", fixture("atsugi-keiei-plan.xlsx"), "--year", "2019"],
      ...["--text", fixture(`text/atsugi-outline.${extension}`)],
    ]);
    const { findings } = printed(stdout);
    expect(status).toBe(0);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ sheet: null, cell: null, expected: "63.0％", found: "59.3％" });
    expect(findings[0]?.message).toContain("差異があります");
  });

  it("refuses a text that is no document", () => {
    const book = fixture("atsugi-keiei-plan.xlsx");
    const { status, stdout, stderr } = runCli(["check", book, "--year", "2019", "--text", book]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Word 文書（.docx）とテキスト形式（.txt）");
  });
});
