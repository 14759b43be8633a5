import type { EvaluatedIndicator } from "../../src/domain/evaluation/evaluated-indicator";
import { keyOf } from "../../src/domain/conventions/indicator-key";
import { presets } from "../../src/domain/conventions/presets/presets";
import { explainRules } from "../../src/locales/ja/explain-rules";
import type { ConventionsPage, ConventionsTarget } from "../../src/taskpane/state/conventions-page";
import { connectExcel, openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import type { IndicatorDecision } from "../../src/usecases/open-decisions";
import { openPane, paneBeside, type EmbeddedPane } from "../support/embedded-pane";

const fixture = "atsugi-keiei-plan.xlsx";
const opener = "open-conventions";
const reason = "時間の増減で目標を定めているため";

function pageOf({ home }: EmbeddedPane): ConventionsPage {
  const { page } = home();
  if (page.kind !== "conventions") throw new Error(`the pane shows ${page.kind}`);
  return page;
}

async function openConventions(pane: EmbeddedPane, at: ConventionsTarget["at"] = "page"): Promise<void> {
  pane.controller.actions.openConventions({ at, opener });
  await pane.settle();
}

async function choosePreset(pane: EmbeddedPane, id: string): Promise<void> {
  pane.controller.actions.decideConvention({ kind: "preset", id });
  await pane.settle();
}

const indicatorsOf = ({ home }: EmbeddedPane): readonly EvaluatedIndicator[] =>
  home().view?.evaluation.indicators ?? [];

const printedOf = (pane: EmbeddedPane): readonly string[] =>
  indicatorsOf(pane).map(({ rate }) => rate.printed);

function bpr(pane: EmbeddedPane): EvaluatedIndicator {
  const found = indicatorsOf(pane).find(({ indicator }) => indicator.name.text.includes("BPR"));
  if (!found) throw new Error("no BPR indicator");
  return found;
}

function bprQuestion(pane: EmbeddedPane): IndicatorDecision {
  const { open, decided, cameFor } = pageOf(pane);
  const { id } = bpr(pane).indicator;
  const found = [...open, ...decided, ...(cameFor ? [cameFor] : [])].find(
    ({ evaluated }) => evaluated.indicator.id === id,
  );
  if (!found) throw new Error("the page does not ask about it");
  return found;
}

/** What an officer does: opens what has to be decided, writes why, chooses 目標÷実績. */
async function chooseTargetOverActual(pane: EmbeddedPane): Promise<void> {
  await openConventions(pane, "decisions");
  const candidate = bprQuestion(pane).candidates.find(({ method }) => method === "targetOverActual");
  if (!candidate) throw new Error("目標÷実績 is not offered");
  const change = { ...candidate.change, reason };
  pane.controller.actions.decideConvention({ kind: "indicator", key: keyOf(bpr(pane)), change });
  await pane.settle();
}

/** The same workbook, saved, closed and opened again. */
async function reopened(pane: EmbeddedPane): Promise<EmbeddedPane> {
  const again = paneBeside(await openEmbeddedExcel(await pane.excel.save()));
  await again.controller.start();
  await again.settle();
  return again;
}

describe("choosing how the plan is computed", () => {
  it("shows whose way holds, what can be chosen instead, and what has to be decided", async () => {
    const pane = await openPane(fixture);
    expect(pane.home().view?.conventions).toMatchObject({ presetName: "厚木市", isChanged: false });
    await openConventions(pane);
    const { outline, open, decided, leftOut, lost, effect } = pageOf(pane);
    expect(outline).toMatchObject({ preset: { id: "atsugi" }, differences: [], lacksPeriod: false });
    expect(outline.presets).toEqual(presets);
    expect(open.map(({ evaluated }) => evaluated.indicator.id)).toContain(bpr(pane).indicator.id);
    expect(open).toEqual(pane.home().view?.open);
    expect([decided, leftOut, lost, effect]).toEqual([[], [], [], null]);
  });

  it("prints as 福知山市 does after one choice, also after saving, closing and opening again", async () => {
    const pane = await openPane(fixture);
    const before = printedOf(pane);
    expect(before).toContain("96.1％");
    expect(before).toContain("0％");
    await openConventions(pane);
    await choosePreset(pane, "fukuchiyama");
    const after = printedOf(pane);
    expect(after).toContain("96.1%");
    expect(after).toContain("0.0%");
    const changed = before.filter((printed, index) => printed !== after[index]).length;
    expect(pageOf(pane).effect).toMatchObject({ rates: changed, verdicts: 0 });
    expect(changed).toBe(before.filter((printed) => printed !== "―").length);

    const again = await reopened(pane);
    expect(printedOf(again)).toEqual(after);
    expect(again.home().view?.conventions.presetName).toBe("福知山市");
  });

  it("changes verdicts and the share where the printed rate is what counts", async () => {
    const pane = await openPane(fixture);
    await openConventions(pane);
    const { actions } = pane.controller;
    const { tally } = pane.home().view?.evaluation ?? {};
    actions.decideConvention({ kind: "format", change: { decimals: 0, rounding: "up" } });
    actions.decideConvention({ kind: "parts", change: { judgedOn: "printed" } });
    await pane.settle();
    const { effect, outline } = pageOf(pane);
    const now = pane.home().view?.evaluation.tally;
    expect(effect).toMatchObject({ rates: 0, before: { achieved: tally?.achieved }, after: now });
    expect((now?.achieved ?? 0) - (tally?.achieved ?? 0)).toBe(effect?.verdicts);
    expect(effect?.verdicts).toBeGreaterThan(0);
    expect(outline.differences.map(({ part }) => part)).toEqual(["judgedOn", "rounding", "decimals"]);
    await choosePreset(pane, "atsugi");
    expect(pageOf(pane).outline.differences).toEqual([]);
    expect(pane.home().view?.evaluation.tally).toEqual(tally);
  });

  it("asks for the period where the year of the plan counts, and computes once it is said", async () => {
    const pane = await openPane(fixture);
    await openConventions(pane);
    pane.controller.actions.decideConvention({ kind: "parts", change: { higherIsBetter: "elapsedShare" } });
    pane.controller.actions.decideConvention({ kind: "period", period: null });
    await pane.settle();
    const { outline } = pageOf(pane);
    expect(outline.lacksPeriod).toBe(outline.periodRead === null);
    const period = { from: 2018, to: 2021, phases: [{ name: "第１期", from: 2018, to: 2019 }] };
    pane.controller.actions.decideConvention({ kind: "period", period });
    await pane.settle();
    expect(pageOf(pane).outline.lacksPeriod).toBe(false);
    expect(indicatorsOf(pane)[0]?.rules.planYear).toEqual({ year: 2, of: 4 });
    const again = await reopened(pane);
    expect(again.home().settings.conventions.period).toEqual(period);
  });

  it("is taken back step by step, in the workbook too", async () => {
    const pane = await openPane(fixture);
    const [before, { conventions }] = [printedOf(pane), pane.home().settings];
    await openConventions(pane);
    await choosePreset(pane, "fukuchiyama");
    await choosePreset(pane, "ibaraki");
    expect(pageOf(pane).history).toHaveLength(2);
    pane.controller.actions.undoConvention();
    await pane.settle();
    expect(pane.home().settings.conventions.preset).toBe("fukuchiyama");
    pane.controller.actions.undoConvention();
    await pane.settle();
    expect(pageOf(pane).history).toEqual([]);
    expect(printedOf(pane)).toEqual(before);
    const next = paneBeside(connectExcel(pane.excel.host));
    await next.controller.start();
    await next.settle();
    expect(next.home().settings.conventions).toEqual(conventions);
  });

  it("says so when the workbook cannot keep it, and computes all the same", async () => {
    const pane = await openPane(fixture);
    await openConventions(pane);
    pane.excel.host.faults.failEvery({ n: 1, code: "InvalidOperationInCellEditMode" });
    await choosePreset(pane, "fukuchiyama");
    expect(pane.home().notice).toEqual({ code: "cellEditing" });
    expect(printedOf(pane)).toContain("96.1%");
  });
});

describe("deciding about one indicator", () => {
  it("offers every rate that a method gives, with its verdict", async () => {
    const pane = await openPane(fixture);
    await openConventions(pane, { indicator: bpr(pane).indicator.id });
    const { cameFor, open } = pageOf(pane);
    expect(cameFor?.evaluated).toBe(bpr(pane));
    expect(open).not.toContainEqual(expect.objectContaining({ evaluated: bpr(pane) }));
    expect(cameFor?.candidates.map(({ method, rate, verdict }) => [method, rate.printed, verdict])).toEqual([
      ["targetOverActual", "88.4％", "notAchieved"],
      ["twoMinusActualOverTarget", "86.8％", "notAchieved"],
      ["changeOverTargetChange", "-150.0％", "notAchieved"],
      ["none", "―", "notAchieved"],
    ]);
  });

  it("prints the chosen rate, tells the reason behind the number, and keeps both in the workbook", async () => {
    const pane = await openPane(fixture);
    const left = pane.home().view?.open.length ?? 0;
    await chooseTargetOverActual(pane);
    expect(bpr(pane).rate.printed).toBe("88.4％");
    expect(pageOf(pane).effect).toMatchObject({ rates: 1, verdicts: 0 });
    expect(bprQuestion(pane).evaluated).toBe(bpr(pane));
    expect(pane.home().view?.open).toHaveLength(left - 1);

    const again = await reopened(pane);
    const { measurement } = bpr(again);
    if (!measurement?.actual) throw new Error("no actual");
    const { row } = measurement.actual.cell;
    await again.excel.host.user.select("取組一覧", `H${row + 1}`);
    await again.settle();
    const { evidence } = again.home();
    if (evidence.kind !== "explained" || !evidence.explanation.evaluated) throw new Error(evidence.kind);
    expect(explainRules(evidence.explanation.evaluated)).toBe(
      `計算方法「目標÷実績」は、担当者がこの指標について選んだものです。理由：${reason}。`,
    );
    await openConventions(again);
    expect(pageOf(again).decided.map(({ evaluated }) => evaluated.rules.exception?.reason)).toEqual([reason]);
  });

  it("is taken back by one step and leaves everything as it was", async () => {
    const pane = await openPane(fixture);
    const before = printedOf(pane);
    await chooseTargetOverActual(pane);
    pane.controller.actions.undoConvention();
    await pane.settle();
    expect(printedOf(pane)).toEqual(before);
    expect(pane.home().settings.conventions.exceptions).toEqual([]);
  });

  it("keeps a reason that is written later without a step of its own, and undo keeps no orphan of it", async () => {
    const pane = await openPane(fixture);
    await chooseTargetOverActual(pane);
    const { effect } = pageOf(pane);
    const change = { reason: "書き直した理由" };
    pane.controller.actions.decideConvention({ kind: "indicator", key: keyOf(bpr(pane)), change });
    await pane.settle();
    expect(bpr(pane).rules.exception).toMatchObject({ method: "targetOverActual", ...change });
    expect(pageOf(pane)).toMatchObject({ effect, history: [{}] });
    pane.controller.actions.undoConvention();
    await pane.settle();
    expect(pane.home().settings.conventions.exceptions).toEqual([]);
  });

  it("leaves an indicator out of the counts and takes it in again", async () => {
    const pane = await openPane(fixture);
    const tally = pane.home().view?.evaluation.tally;
    await openConventions(pane, { indicator: bpr(pane).indicator.id });
    const key = keyOf(bpr(pane));
    pane.controller.actions.decideConvention({ kind: "indicator", key, change: { excluded: true, reason } });
    await pane.settle();
    expect(bpr(pane).exclusion).toMatchObject({ kind: "officer", words: reason });
    expect(pane.home().view?.evaluation.tally).toMatchObject({ excluded: 1, notAchieved: 9 });
    expect(pageOf(pane).effect).toMatchObject({ counted: 1 });
    pane.controller.actions.decideConvention({ kind: "forget", key });
    await pane.settle();
    expect(pane.home().view?.evaluation.tally).toEqual(tally);
  });

  it("asks about what the sheet calls off, lists it once such words leave it out, and counts it all the same", async () => {
    const pane = await openPane(fixture);
    await pane.excel.host.user.edit("取組一覧", "H6", "中止");
    pane.controller.actions.read();
    await pane.settle();
    const calledOff = indicatorsOf(pane).find(({ suggestedExclusion }) => suggestedExclusion !== null);
    expect(calledOff?.suggestedExclusion).toMatchObject({ kind: "cancelled", words: "中止" });
    expect(pane.home().view?.open).toContainEqual(expect.objectContaining({ evaluated: calledOff }));
    const { decideConvention } = pane.controller.actions;
    decideConvention({ kind: "parts", change: { excluded: ["relisted", "cancelled"] } });
    await pane.settle();
    await openConventions(pane);
    expect(pageOf(pane).leftOut.map(({ indicator }) => indicator.id)).toEqual([calledOff?.indicator.id]);
    const [leftOut] = pageOf(pane).leftOut;
    if (!leftOut) throw new Error("nothing is left out");
    decideConvention({ kind: "indicator", key: keyOf(leftOut), change: { excluded: false, reason } });
    await pane.settle();
    expect(pageOf(pane).leftOut).toMatchObject([{ exclusion: null }]);
    expect(pageOf(pane).effect).toMatchObject({ counted: 1 });
    expect(pane.home().view?.evaluation.tally.excluded).toBe(0);
  });

  it("shows decisions whose indicator is no longer there, to be removed", async () => {
    const pane = await openPane(fixture);
    await openConventions(pane);
    const key = { ...keyOf(bpr(pane)), indicator: "いまはない指標" };
    pane.controller.actions.decideConvention({
      kind: "indicator",
      key,
      change: { method: "none", reason },
    });
    await pane.settle();
    expect(pageOf(pane).lost).toMatchObject([{ key, reason }]);
    pane.controller.actions.decideConvention({ kind: "forget", key });
    await pane.settle();
    expect(pageOf(pane).lost).toEqual([]);
  });

  it("holds for the sheet that is written", async () => {
    const pane = await openPane(fixture);
    await chooseTargetOverActual(pane);
    pane.controller.actions.openOverview();
    pane.controller.actions.create("ask");
    await pane.settle();
    const printed = pane.home().view?.sheetPlan.cells.map(({ text }) => text) ?? [];
    expect(pane.home().job).toMatchObject({ kind: "done" });
    expect(printed).toContain("88.4％");
  });
});
