import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { valueAt, type SheetGrid } from "../../src/domain/grid/sheet-grid";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { fixturePath } from "../support/open-fixture";
import { runCli, type CliRun } from "../support/run-cli";
import { sentIn } from "../support/submissions";

const fixture = (name: string): string => fixturePath(`submission/${name}`);
const hashOf = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tasseicho-collect-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const collect = (files: readonly string[], out: string): CliRun =>
  runCli([
    "collect",
    fixture("master.xlsx"),
    ...files,
    "--year",
    "令和6年度",
    "--out",
    out,
    "--at",
    "2025-06-30T17:05",
  ]);

async function gridsIn(path: string): Promise<readonly SheetGrid[]> {
  const read = await readWorkbookFile({ name: "book.xlsx", bytes: new Uint8Array(readFileSync(path)) });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

describe("collect", () => {
  it("puts the five files of the sample into a copy of the master, with a record of each cell", async () => {
    const inputs = ["master.xlsx", ...sentIn].map(fixture);
    const before = inputs.map(hashOf);
    const out = join(folder, "全庁.xlsx");
    const { status, stdout } = collect(sentIn.map(fixture), out);
    expect(status).toBe(0);
    const printed = JSON.parse(stdout);
    expect(Object.keys(printed)).toEqual(
      expect.arrayContaining(["out", "departments", "items", "findings", "counts"]),
    );
    expect(printed).toMatchObject({
      out,
      recordSheet: "反映記録",
      counts: { files: 5, read: 5, unread: 0, notSubmitted: 0, unreadable: 0, written: 35, held: 1 },
    });
    expect(printed.departments[0]).toMatchObject({ department: "総務課", state: "提出済", items: 1 });
    expect(printed.items[0]).toMatchObject({
      indicator: "電子決裁率",
      lastYear: "66.3",
      actual: { master: "", submitted: "76.2", cell: "実績報告!I6", outcome: "written", file: "soumu.xlsx" },
    });
    expect(printed.findings).toContainEqual(
      expect.objectContaining({ file: "soumu.xlsx", rule: "target-changed", cell: "H6" }),
    );
    expect(inputs.map(hashOf)).toEqual(before);

    const [master, record, ...others] = await gridsIn(out);
    expect([master?.name, record?.name, others.length]).toEqual(["実績報告", "反映記録", 0]);
    if (!master || !record) return;
    for (const item of printed.items) {
      const { outcome, after, cell } = item.actual;
      if (outcome !== "written") continue;
      const value = valueAt(master, Number(cell.slice("実績報告!I".length)) - 1, 8);
      expect([cell, typeof value === "number" ? value : String(value)]).toEqual([
        cell,
        typeof value === "number" ? Number(after.replaceAll(",", "")) : after,
      ]);
    }
    expect(record.texts.slice(0, 5)).toEqual([
      ["青葉野市第３次行財政改革実施計画　反映記録（令和６年度）", "", "", "", "", "", "", "", "", "", ""],
      [expect.stringContaining("反映した日時：2025年6月30日 17:05"), "", "", "", "", "", "", "", "", "", ""],
      [
        "No.",
        "反映したシート",
        "セル",
        "所管課",
        "指標名",
        "項目",
        "反映前",
        "反映後",
        "提出されたファイル",
        "提出元のセル",
        "備考",
      ],
      ["1", "実績報告", "I6", "総務課", "電子決裁率", "実績", "", "76.2", "soumu.xlsx", "I6", ""],
      [
        "2",
        "実績報告",
        "I7",
        "デジタル推進課",
        "ＲＰＡ等による業務削減時間",
        "実績",
        "",
        "2,386",
        "soumu.xlsx",
        "I7",
        "",
      ],
    ]);
    expect(record.texts).toHaveLength(3 + 35);
  });

  it("leaves formulas, formats and all other cells of the master as they were", async () => {
    const out = join(folder, "変わらない.xlsx");
    const printed = JSON.parse(collect(sentIn.map(fixture), out).stdout);
    const written = new Set<string>(
      printed.items.flatMap((item: Record<string, { readonly outcome: string; readonly cell: string }>) =>
        ["actual", "reason", "remark"].flatMap((field) =>
          item[field]?.outcome === "written" ? [item[field].cell.slice("実績報告!".length)] : [],
        ),
      ),
    );
    const [before] = await gridsIn(fixture("master.xlsx"));
    const [after] = await gridsIn(out);
    if (!before || !after) throw new Error("not read");
    expect(after.numberFormats).toEqual(before.numberFormats);
    expect(after.merges).toEqual(before.merges);
    const changed = after.formulas.flatMap((row, r) =>
      row.flatMap((content, c) =>
        content === before.formulas[r]?.[c] ? [] : [`${"ABCDEFGHIJKLM"[c]}${r + 1}`],
      ),
    );
    expect(new Set(changed)).toEqual(written);
  });

  it("names the files that it cannot read, and goes on with the others", () => {
    const broken = join(folder, "図書館.xlsx");
    writeFileSync(broken, readFileSync(fixture("kyoiku.xlsx")).subarray(0, 4_000));
    const renamed = join(folder, "写し.pdf");
    copyFileSync(fixture("kyoiku.xlsx"), renamed);
    const out = join(folder, "一部.xlsx");
    const { status, stdout, stderr } = collect(
      [broken, renamed, join(folder, "無い.xlsx"), fixture("soumu.xlsx")],
      out,
    );
    expect(status).toBe(0);
    const printed = JSON.parse(stdout);
    expect(
      printed.files.map((file: { readonly file: string; readonly read: boolean }) => [file.file, file.read]),
    ).toEqual([
      ["図書館.xlsx", false],
      ["写し.pdf", false],
      ["無い.xlsx", false],
      ["soumu.xlsx", true],
    ]);
    expect(stderr).toContain("「写し.pdf」を読み取れません\n拡張子が「.pdf」のファイルは読み取れません。");
    const stateOf = (name: string): string =>
      printed.departments.find((each: { readonly department: string }) => each.department === name).state;
    expect([stateOf("総務課"), stateOf("図書館"), stateOf("市民課")]).toEqual([
      "提出済",
      "読めない",
      "未提出",
    ]);
  });

  it("never writes to a file that it reads", () => {
    for (const name of ["master.xlsx", "soumu.xlsx"]) {
      const before = hashOf(fixture(name));
      const { status, stderr } = collect([fixture("soumu.xlsx")], fixture(name));
      expect(status).toBe(2);
      expect(stderr).toContain("書き込みません");
      expect(hashOf(fixture(name))).toBe(before);
    }
  });

  it("says what is missing on the command line", () => {
    const out = join(folder, "できない.xlsx");
    expect(collect([], out)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("提出されたファイルがありません"),
    });
    const withoutYear = runCli(["collect", fixture("master.xlsx"), fixture("soumu.xlsx"), "--out", out]);
    expect(withoutYear).toMatchObject({ status: 2, stderr: expect.stringContaining("--year") });
    expect(existsSync(out)).toBe(false);
  });
});
