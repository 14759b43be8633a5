import { checkText } from "../../src/taskpane/checks/check-text";
import { groupFindings, wordedFindings } from "../../src/taskpane/checks/group-findings";
import { firstLook, type CheckState } from "../../src/taskpane/state/checks-page";
import type { OpenFinding } from "../../src/domain/confirmations/review-findings";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { openPane, paneBeside, type EmbeddedPane } from "../support/embedded-pane";

const fixture = "submission/soumu.xlsx";
const opener = "open-checks";
const reason = "端数の扱いは前年度と同じ";

type DoneCheck = Extract<CheckState, { kind: "done" }>;

function doneCheck({ home }: EmbeddedPane): DoneCheck {
  const { check } = home();
  if (check.kind !== "done") throw new Error(`the check is ${check.kind}`);
  return check;
}

const openOf = (pane: EmbeddedPane): readonly OpenFinding[] => doneCheck(pane).review.open;

function openFinding(pane: EmbeddedPane, rule: string): OpenFinding {
  const found = openOf(pane).find(({ finding }) => finding.rule === rule);
  if (!found)
    throw new Error(
      `no ${rule} among ${openOf(pane)
        .map(({ finding }) => finding.rule)
        .join()}`,
    );
  return found;
}

async function check(pane: EmbeddedPane): Promise<void> {
  pane.controller.actions.openChecks({ kind: "checks", opener, look: firstLook });
  await pane.settle();
}

async function checked(): Promise<EmbeddedPane> {
  const pane = await openPane(fixture);
  await check(pane);
  return pane;
}

async function confirm(pane: EmbeddedPane, rule: string): Promise<void> {
  const open = openFinding(pane, rule);
  pane.controller.actions.decideFinding({ kind: "confirm", open, reason });
  await pane.settle();
}

/** The same workbook, saved, closed and opened again. */
async function reopened(pane: EmbeddedPane): Promise<EmbeddedPane> {
  const again = paneBeside(await openEmbeddedExcel(await pane.excel.save()));
  await again.controller.start();
  await again.settle();
  return again;
}

/** A text of the written sheet, or null where there is no such sheet. */
async function textsOf({ excel }: EmbeddedPane, sheet: string): Promise<readonly (readonly string[])[]> {
  return excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("text");
    await context.sync();
    return used.text;
  });
}

describe("「点検」 in the pane", () => {
  it("has not been done until it is asked for", async () => {
    const pane = await openPane(fixture);
    expect(checkText(pane.home().check)).toBe("点検：未実施");
  });

  it("finds the faults of the workbook, each with its place", async () => {
    const pane = await checked();
    expect(pane.home().page).toMatchObject({ kind: "checks", opener });
    expect(openFinding(pane, "stated-rate-differs").finding).toMatchObject({
      severity: "error",
      cell: { sheet: "実績報告", row: 8, column: 9 },
      department: "人事課",
      indicator: "年次有給休暇の平均取得日数",
      found: "99.8%",
    });
    expect(openFinding(pane, "reason-missing").finding.cell).toMatchObject({ row: 11, column: 11 });
    expect(openFinding(pane, "fullwidth-number").finding.cell).toMatchObject({ row: 7, column: 8 });
    const { outcome, review } = doneCheck(pane);
    expect(outcome.fiscalYear).toBe(pane.home().fiscalYear);
    expect(review.confirmed).toEqual([]);
    expect(checkText(pane.home().check)).toMatch(/^点検：要修正 2件・要確認 1件/);
  });

  it("groups, narrows and searches, in any width of letters", async () => {
    const pane = await checked();
    const worded = wordedFindings(openOf(pane));
    const rulesOf = (look: Partial<typeof firstLook>): readonly string[] =>
      groupFindings(worded, { ...firstLook, ...look }).flatMap(({ findings }) =>
        findings.map(({ open }) => open.finding.rule),
      );
    const departments = groupFindings(worded, firstLook).map(({ name }) => name);
    expect(departments).toEqual(["人事課", "管財課"]);
    const byIndicator = groupFindings(worded, { ...firstLook, grouping: "indicator" });
    expect(byIndicator.map(({ name }) => name)).toContain("未利用地の売却件数");
    const byRule = groupFindings(worded, { ...firstLook, grouping: "rule" });
    expect(byRule).toHaveLength(new Set(openOf(pane).map(({ finding }) => finding.rule)).size);
    expect(rulesOf({ severity: "warning" })).toEqual(["fullwidth-number"]);
    expect(rulesOf({ search: "ｊ９" })).toEqual(["stated-rate-differs"]);
    expect(rulesOf({ search: "管財課　理由" })).toEqual(["reason-missing"]);
    expect(rulesOf({ search: "どこにもない" })).toEqual([]);
  });

  it("keeps what was confirmed in the workbook, and takes it back", async () => {
    const pane = await checked();
    const before = openOf(pane).length;
    await confirm(pane, "stated-rate-differs");
    expect(openOf(pane)).toHaveLength(before - 1);
    expect(checkText(pane.home().check)).toMatch(/^点検：要修正 1件.*（確認済み 1件）$/);

    const again = await reopened(pane);
    expect(again.home().settings.confirmedFindings.entries).toMatchObject([
      { rule: "stated-rate-differs", sheet: "実績報告", cell: "J9", found: "99.8%", reason },
    ]);
    await check(again);
    expect(doneCheck(again).review.confirmed).toMatchObject([{ confirmation: { reason } }]);
    const [settled] = doneCheck(again).review.confirmed;
    if (!settled) throw new Error("nothing is confirmed");
    again.controller.actions.decideFinding({ kind: "takeBack", confirmation: settled.confirmation });
    await again.settle();
    expect(openOf(again)).toHaveLength(before);
    expect((await reopened(again)).home().settings.confirmedFindings.entries).toEqual([]);
  });

  it("opens a confirmed finding again when another text stands there, and tells of the earlier reason", async () => {
    const pane = await checked();
    await confirm(pane, "stated-rate-differs");
    await pane.excel.host.user.edit("実績報告", "J9", "98.5%");
    await pane.settle();
    expect(pane.home().changedSheet).toBe("実績報告");
    pane.controller.actions.read();
    await pane.settle();
    expect(pane.home().page.kind).toBe("checks");
    expect(openFinding(pane, "stated-rate-differs")).toMatchObject({
      finding: { found: "98.5%" },
      earlier: { found: "99.8%", reason },
    });
  });

  it("counts as not done once the figures or the way of computing are others", async () => {
    const pane = await checked();
    pane.controller.actions.decideConvention({ kind: "preset", id: "fukuchiyama" });
    await pane.settle();
    expect(pane.home().check.kind).toBe("none");
    await check(pane);
    expect(pane.home().check.kind).toBe("done");
  });

  it("writes 「点検結果」 and replaces it, but asks where a person has edited it", async () => {
    const pane = await checked();
    const { createResults } = pane.controller.actions;
    await confirm(pane, "fullwidth-number");
    createResults("ask");
    await pane.settle();
    expect(pane.home().job).toEqual({ kind: "resultsDone", sheetName: "点検結果", replaced: false });
    expect(pane.home().page.kind).toBe("checks");
    const texts = await textsOf(pane, "点検結果");
    expect(texts[0]?.[0]).toContain("点検結果（");
    expect(texts[2]).toEqual([
      "No.",
      "重要度",
      "所管課",
      "指標名",
      "シート",
      "セル",
      "内容",
      "確認・修正のお願い",
      "確認済みの理由",
    ]);
    expect(texts.slice(3).map((line) => [line[1], line[5], line[8]])).toEqual([
      ["要修正", "J9", ""],
      ["要修正", "L12", ""],
      ["参考", "J8", ""],
      ["要確認", "I8", reason],
    ]);
    expect(texts[3]?.[6]).toMatch(/^達成率が「99\.8%」/);

    createResults("ask");
    await pane.settle();
    expect(pane.home().job).toMatchObject({ kind: "resultsDone", replaced: true });
    await pane.excel.host.user.edit("点検結果", "A1", "手直しした表題");
    createResults("ask");
    await pane.settle();
    expect(pane.home().job).toEqual({ kind: "asking", sheetName: "点検結果", about: "checkResults" });
    createResults("newSheet");
    await pane.settle();
    expect(pane.home().job).toMatchObject({ kind: "resultsDone", sheetName: "点検結果 (2)" });

    const again = await reopened(pane);
    const read = again.home().reading.recognition.tables.map(({ sheet }) => sheet);
    expect(read.filter((sheet) => sheet.startsWith("点検結果"))).toEqual([]);
  });

  it("leaves the officer's sheets and 資料9 alone when 「点検結果」 is written", async () => {
    const pane = await checked();
    const before = await textsOf(pane, "実績報告");
    pane.controller.actions.createResults("ask");
    await pane.settle();
    expect(await textsOf(pane, "実績報告")).toEqual(before);
    pane.controller.actions.create("ask");
    await pane.settle();
    expect(pane.home().job).toMatchObject({ kind: "done", sheetName: "資料9" });
    expect(pane.home().check.kind).toBe("done");
    expect(
      pane
        .home()
        .reading.ownSheets.map(({ layout }) => layout)
        .sort(),
    ).toEqual(["checkResults", "shiryo9"]);
  });
});
