import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { fixturePath } from "../support/open-fixture";
import { runCli, type CliRun } from "../support/run-cli";

const fixture = (name: string): string => fixturePath(`submission/${name}`);

let folder = "";
let first: CliRun;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tasseicho-inquire-"));
  first = inquire(fixture("master.xlsx"), "soumu.xlsx", "依頼.xlsx", "--deadline", "令和７年７月11日（金）");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inquire = (master: string, file: string, out: string, ...options: readonly string[]): CliRun =>
  runCli(["inquire", master, fixture(file), "--year", "令和6年度", "--out", join(folder, out), ...options]);

describe("inquire", () => {
  it("writes 確認依頼票 into a copy of the master, and prints points and mails", async () => {
    const { status, stdout } = first;
    expect(status).toBe(0);
    const printed = JSON.parse(stdout);
    expect(printed).toMatchObject({ sheet: "確認依頼票", fiscalYear: 2024 });
    expect(printed.recheck).toBeUndefined();
    expect(printed.inquiries[0]).toEqual({
      addressee: "総務課",
      kind: "questions",
      files: ["soumu.xlsx"],
      points: [
        {
          rule: "target-changed",
          severity: "error",
          file: "soumu.xlsx",
          sheet: "実績報告",
          cell: "H6",
          indicator: "電子決裁率",
          message:
            "目標が「75.0」になっていますが、親ファイルでは「80.0」（実績報告!H6）です。親ファイルの目標では未達成になります。",
          request: "目標を「80.0」に戻してください。目標を改定したときは、その決定を備考に記入してください。",
        },
      ],
      mail: {
        subject: "【確認のお願い】令和６年度実績報告（総務課・1件）",
        body: expect.stringContaining("\n回答期限：令和７年７月11日（金）\n"),
      },
    });
    const bytes = new Uint8Array(readFileSync(printed.out));
    const read = await readWorkbookFile({ name: "book.xlsx", bytes });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.map(({ name }) => name)).toEqual(["実績報告", "確認依頼票"]);
    expect(read.value[1]?.texts[0]?.[0]).toBe("総務課　確認依頼票");
  });

  it("holds what was asked against the files that are returned", () => {
    const { out } = JSON.parse(first.stdout);
    const again = inquire(fixture("master.xlsx"), "soumu.xlsx", "二回目.xlsx", "--previous", out);
    const { recheck } = JSON.parse(again.stdout);
    expect(recheck.counts).toMatchObject({ settled: 0, open: 4, confirmed: 0, added: 0 });
    expect(recheck.points[0]).toMatchObject({
      state: "未対応",
      department: "総務課",
      cell: "H6",
      now: { cell: "H6" },
    });
  });

  it("writes the inquiry of one department alone, and says whom there is else", () => {
    const one = JSON.parse(
      inquire(fixture("master.xlsx"), "soumu.xlsx", "人事課.xlsx", "--department", "人事課").stdout,
    );
    expect([one.sheet, one.inquiries.length]).toEqual(["確認依頼票（人事課）", 1]);
    const none = inquire(fixture("master.xlsx"), "soumu.xlsx", "無い.xlsx", "--department", "広報課");
    expect(none).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("確認依頼票のある課: 総務課、人事課"),
    });
    expect(existsSync(join(folder, "無い.xlsx"))).toBe(false);
  });

  it("never writes to a file that it reads", () => {
    const { out } = JSON.parse(first.stdout);
    const again = inquire(fixture("master.xlsx"), "soumu.xlsx", "依頼.xlsx", "--previous", out);
    expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining("書き込みません") });
  });
});
