import { cellText } from "../../src/locales/ja/cells";
import { outcomeTitle } from "../../src/taskpane/checks/outcome-title";
import { firstLook, openRepairs } from "../../src/taskpane/state/checks-page";
import type { Repair } from "../../src/domain/repairs/repair";
import { describeSheet } from "../support/describe-sheet";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { openPane, paneBeside, type EmbeddedPane } from "../support/embedded-pane";

const fixture = "submission/soumu.xlsx";
const sheetName = "実績報告";

async function check(pane: EmbeddedPane): Promise<EmbeddedPane> {
  pane.controller.actions.openChecks({ kind: "checks", opener: "open-checks", look: firstLook });
  await pane.settle();
  return pane;
}

const checked = async (): Promise<EmbeddedPane> => check(await openPane(fixture));

async function reopened(pane: EmbeddedPane): Promise<EmbeddedPane> {
  const again = paneBeside(await openEmbeddedExcel(await pane.excel.save()));
  await again.controller.start();
  await again.settle();
  return check(again);
}

function repairsOf({ home }: EmbeddedPane): readonly Repair[] {
  const { check: done } = home();
  if (done.kind !== "done") throw new Error(`the check is ${done.kind}`);
  return openRepairs(done);
}

const rulesOf = ({ home }: EmbeddedPane): readonly string[] => {
  const { check: done } = home();
  return done.kind === "done" ? done.review.open.map(({ finding }) => finding.rule) : [];
};

async function order(
  pane: EmbeddedPane,
  what: Parameters<typeof pane.controller.actions.repair>[0],
): Promise<void> {
  pane.controller.actions.repair(what);
  await pane.settle();
}

const titleOf = ({ home }: EmbeddedPane): string => {
  const { outcome } = home().repairing;
  return outcome ? outcomeTitle(outcome) : "";
};

const described = ({ excel }: EmbeddedPane): readonly string[] => excel.host.store.sheets.map(describeSheet);

describe("safe repairs on 「点検」", () => {
  it("are shown, made on request, checked again and kept in the record", async () => {
    const pane = await checked();
    const repairs = repairsOf(pane);
    expect(repairs.map(({ cell, before, after }) => [cellText(cell), before, after])).toEqual([
      [`${sheetName}!I8`, "１，２３５", "1235"],
    ]);
    expect(rulesOf(pane)).toContain("fullwidth-number");
    await order(pane, { task: "repair", repairs });
    expect(titleOf(pane)).toBe("1セルを直しました");
    expect(rulesOf(pane)).not.toContain("fullwidth-number");
    expect(repairsOf(pane)).toEqual([]);
    expect(pane.home()).toMatchObject({
      job: { kind: "idle" },
      changedSheet: null,
      page: { kind: "checks" },
    });
    expect(pane.home().repairing.repaired.map(({ before, after }) => [before, after])).toEqual([
      ["１，２３５", "1235"],
    ]);
  });

  it("are taken back, also when the workbook was opened anew", async () => {
    const first = await checked();
    const before = described(await reopened(first));
    await order(first, { task: "repair", repairs: repairsOf(first) });
    const pane = await reopened(first);
    const { repaired } = pane.home().repairing;
    expect(repaired).toHaveLength(1);
    await order(pane, { task: "takeBack", cells: repaired });
    expect(titleOf(pane)).toBe("1セルを元に戻しました");
    expect(rulesOf(pane)).toContain("fullwidth-number");
    expect(pane.home().repairing.repaired).toEqual([]);
    expect(described(pane)).toEqual(before);
  });

  it("are not offered for a finding that the officer has confirmed", async () => {
    const pane = await checked();
    const { check: done } = pane.home();
    const open = done.kind === "done" ? done.review.open : [];
    const confirmed = open.find(({ finding }) => finding.rule === "fullwidth-number");
    if (!confirmed) throw new Error("the number is not found");
    pane.controller.actions.decideFinding({ kind: "confirm", open: confirmed, reason: "このままにする" });
    await pane.settle();
    expect(repairsOf(pane)).toEqual([]);
  });

  it("are refused where the cell has changed since, and the page shows what stands there now", async () => {
    const pane = await checked();
    const repairs = repairsOf(pane);
    await pane.excel.host.user.edit(sheetName, "I8", "1300");
    await order(pane, { task: "repair", repairs });
    expect(pane.home().repairing.outcome).toMatchObject({
      kind: "failed",
      task: "repair",
      problem: { code: "cellChanged" },
    });
    expect(titleOf(pane)).toBe("直せませんでした");
    expect(repairsOf(pane)).toEqual([]);
    pane.controller.actions.closeRepairs();
    expect(pane.home().repairing.outcome).toBeNull();
  });
});

describe("marks on the cells of findings", () => {
  it("are put on every open finding's cell and taken away without a trace", async () => {
    const pane = await checked();
    const before = described(pane);
    await order(pane, { task: "mark" });
    expect(titleOf(pane)).toBe("4セルに印を付けました");
    const marked = pane.excel.host.store.sheetNamed(sheetName)?.conditionalFormats.all() ?? [];
    expect(marked.flatMap(({ areas }) => areas)).toHaveLength(4);
    await order(pane, { task: "unmark" });
    expect(titleOf(pane)).toBe("印を消しました");
    expect(described(pane)).toEqual(before);
    await order(pane, { task: "unmark" });
    expect(titleOf(pane)).toBe("印はありませんでした");
  });

  it("tell why they could not be made", async () => {
    const pane = await checked();
    const sheet = pane.excel.host.store.sheetNamed(sheetName);
    if (sheet) sheet.protection = { sheet: true };
    await order(pane, { task: "mark" });
    expect(pane.home().repairing.outcome).toMatchObject({
      kind: "failed",
      problem: { code: "sheetProtected" },
    });
    expect(titleOf(pane)).toBe("印を付けられませんでした");
  });
});
