import { usualChecks } from "../../src/domain/checks/check-options";
import { textDifference } from "../../src/locales/ja/text-part";
import { isOfText } from "../../src/taskpane/state/checks-page";
import type { ChecksDecision } from "../../src/usecases/choose-checks";
import type { DeskFile } from "../../src/usecases/submission-desk";
import { check, checked, confirm, doneCheck, openOf, reopened, textsOf } from "../support/checked-pane";
import { fixtureBytes, type EmbeddedPane } from "../support/embedded-pane";

const fixture = "submission/soumu.xlsx";
const reason = "端数の扱いは前年度と同じ";

describe("the rules of a plan", () => {
  const treat = async (pane: EmbeddedPane, decision: ChecksDecision): Promise<void> => {
    pane.controller.actions.decideChecks(decision);
    await pane.settle();
  };
  const severitiesOf = (pane: EmbeddedPane): readonly string[] =>
    openOf(pane).map(({ finding }) => `${finding.rule} ${finding.severity}`);

  it("count as the officer says, at once, kept in the workbook and until it is taken back", async () => {
    const pane = await checked(fixture);
    const before = severitiesOf(pane);
    await treat(pane, { kind: "treat", rule: "stated-rate-differs", treatment: "info" });
    await treat(pane, { kind: "treat", rule: "reason-missing", treatment: "off" });
    expect(severitiesOf(pane)).toContain("stated-rate-differs info");
    expect(severitiesOf(pane).join()).not.toContain("reason-missing");

    const again = await reopened(pane);
    await check(again);
    expect(severitiesOf(again)).toEqual(severitiesOf(pane));
    expect(doneCheck(again).rules.changed).toEqual([
      { rule: "stated-rate-differs", treatment: "info", usual: "error" },
      { rule: "reason-missing", treatment: "off", usual: "error" },
    ]);
    await treat(again, { kind: "forget", rule: "stated-rate-differs" });
    await treat(again, { kind: "forget", rule: "reason-missing" });
    expect(severitiesOf(again)).toEqual(before);
    expect((await reopened(again)).home().settings.checks).toEqual(usualChecks);
  });

  it("follow a preset, and what was confirmed by a rule that is off is not called gone", async () => {
    const pane = await checked(fixture);
    const info = openOf(pane).find(({ finding }) => finding.severity === "info")?.finding.rule ?? "";
    await treat(pane, { kind: "preset", id: "strict" });
    expect(severitiesOf(pane)).toContain(`${info} warning`);
    await confirm(pane, info, reason);
    await treat(pane, { kind: "preset", id: "essentials" });
    expect(severitiesOf(pane).join()).not.toContain(info);
    expect(doneCheck(pane).review.gone).toEqual([]);
    expect(doneCheck(pane).rules).toMatchObject({ preset: "essentials", changed: [] });
    expect(doneCheck(pane).rules.off).toBeGreaterThan(10);
  });
});

describe("the plan's text beside the tables", () => {
  const book = "atsugi-keiei-plan.xlsx";
  const outline = (): Uint8Array => fixtureBytes("text/atsugi-outline.docx");
  const fileOf = (name: string, bytes: Uint8Array): DeskFile => ({
    name,
    content: new Blob([new Uint8Array(bytes)]),
  });
  const ofText = (pane: EmbeddedPane) => openOf(pane).filter(({ finding }) => isOfText(finding));

  it("is compared from a file: one difference, with both fractions", async () => {
    const pane = await checked(book);
    expect(doneCheck(pane).outcome.text).toBeNull();
    pane.controller.actions.openText(fileOf("大綱.docx", outline()));
    await pane.settle();
    expect(ofText(pane).map(({ finding }) => textDifference(finding))).toEqual([
      {
        quote: "25の取組に設定している成果指標の令和元（2019）年度の達成率が59.3％",
        stated: "59.3％（16/27）",
        computed: "63.0％（17/27）",
      },
    ]);
    expect(openOf(pane)).toHaveLength(ofText(pane).length);
    const { text, outcome } = doneCheck(pane);
    expect(text?.file).toBe("大綱.docx");
    const agreeing = outcome.text?.compared.filter(({ agrees }) => agrees) ?? [];
    expect(outcome.text?.compared).toHaveLength(agreeing.length + 1);
  });

  it("stays when the workbook is read again, goes when it is taken away, and is never saved", async () => {
    const pane = await checked(book);
    const words = "令和元年度は、27項目のうち17項目が目標を達成し、達成率は59.3％でした。";
    pane.controller.actions.giveText(words);
    await pane.settle();
    expect(ofText(pane)).toHaveLength(1);
    expect(doneCheck(pane).outcome.text?.compared.map(({ agrees }) => agrees)).toEqual([true, true, false]);
    pane.controller.actions.read();
    await pane.settle();
    expect(ofText(pane)).toHaveLength(1);
    await confirm(pane, "text-share-differs", reason);
    pane.controller.actions.giveText(null);
    await pane.settle();
    expect(openOf(pane)).toEqual([]);
    expect(doneCheck(pane).review.gone).toEqual([]);
    const again = await reopened(pane);
    expect(JSON.stringify(again.home().settings)).not.toContain("17項目");
    expect(again.home().text.given).toBeNull();
  });

  it("stands on 「点検結果」 as the text, without a cell", async () => {
    const pane = await checked(book);
    pane.controller.actions.openText(fileOf("大綱.docx", outline()));
    await pane.settle();
    pane.controller.actions.createResults("ask");
    await pane.settle();
    const texts = await textsOf(pane, "点検結果");
    expect(texts[3]?.slice(4, 6)).toEqual(["本文", ""]);
    expect(texts[3]?.[6]).toContain("差異があります");
  });

  it("says why a file cannot be read, and keeps the text that was there", async () => {
    const pane = await checked(book);
    pane.controller.actions.giveText("27項目のうち17項目が目標を達成しました。");
    await pane.settle();
    pane.controller.actions.openText(fileOf("大綱.pdf", outline()));
    await pane.settle();
    const { given, refused, reading } = pane.home().text;
    expect(refused).toEqual({ file: "大綱.pdf", fault: { code: "extensionUnknown", extension: "pdf" } });
    expect(given?.file).toBeNull();
    expect(reading).toBeNull();
    expect(doneCheck(pane).outcome.text?.compared.length).toBeGreaterThan(0);
  });
});
