import { checkText } from "../../src/taskpane/checks/check-text";
import { groupFindings, wordedFindings } from "../../src/taskpane/checks/group-findings";
import { firstLook } from "../../src/taskpane/state/checks-page";
import {
  check,
  checked,
  confirm,
  doneCheck,
  openFinding,
  openOf,
  opener,
  reopened,
  textsOf,
} from "../support/checked-pane";
import { openPane } from "../support/embedded-pane";

const fixture = "submission/soumu.xlsx";
const reason = "端数の扱いは前年度と同じ";

describe("「点検」 in the pane", () => {
  it("has not been done until it is asked for", async () => {
    const pane = await openPane(fixture);
    expect(checkText(pane.home().check)).toBe("点検：未実施");
  });

  it("finds the faults of the workbook, each with its place", async () => {
    const pane = await checked(fixture);
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
    const pane = await checked(fixture);
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
    const pane = await checked(fixture);
    const before = openOf(pane).length;
    await confirm(pane, "stated-rate-differs", reason);
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
    const pane = await checked(fixture);
    await confirm(pane, "stated-rate-differs", reason);
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
    const pane = await checked(fixture);
    pane.controller.actions.decideConvention({ kind: "preset", id: "fukuchiyama" });
    await pane.settle();
    expect(pane.home().check.kind).toBe("none");
    await check(pane);
    expect(pane.home().check.kind).toBe("done");
  });

  it("writes 「点検結果」 and replaces it, but asks where a person has edited it", async () => {
    const pane = await checked(fixture);
    const { createResults } = pane.controller.actions;
    await confirm(pane, "fullwidth-number", reason);
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
    const pane = await checked(fixture);
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

  it("lists what was confirmed and is not found any more, and forgets it", async () => {
    const pane = await checked(fixture);
    await confirm(pane, "reason-missing", reason);
    expect(doneCheck(pane).review.gone).toEqual([]);
    await pane.excel.host.user.edit("実績報告", "L12", "買主の都合により、契約が翌年度になったため。");
    await pane.settle();
    pane.controller.actions.read();
    await pane.settle();
    const [gone] = doneCheck(pane).review.gone;
    expect(gone).toMatchObject({ rule: "reason-missing", cell: "L12", reason });
    if (!gone) throw new Error("nothing is gone");
    pane.controller.actions.decideFinding({ kind: "takeBack", confirmation: gone });
    await pane.settle();
    expect(doneCheck(pane).review.gone).toEqual([]);
    expect(pane.home().settings.confirmedFindings.entries).toEqual([]);
  });
});
