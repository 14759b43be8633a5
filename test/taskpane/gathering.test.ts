import { addressText } from "../../src/domain/grid/cell-address";
import { submissionsText } from "../../src/taskpane/submissions/submitted-counts";
import { chosenWrites, firstGatheringLook } from "../../src/taskpane/state/gathering-state";
import type { DeskFile, GatheredWrite, Gathering } from "../../src/usecases/submission-desk";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { fixtureBytes, openPane, paneBeside, type EmbeddedPane } from "../support/embedded-pane";
import { sentIn } from "../support/submissions";

const master = "submission/master.xlsx";
const opener = "open-gathering";
const sheet = "実績報告";

const sent = (name: string, as = name): DeskFile => ({
  name: as,
  content: new Blob([new Uint8Array(fixtureBytes(`submission/${name}`))]),
});

function gatheringOf({ home }: EmbeddedPane): Gathering {
  const { gathering } = home().submissions;
  if (!gathering) throw new Error("nothing was gathered");
  return gathering;
}

const lineOf = ({ home }: EmbeddedPane): string => submissionsText(home().submissions, 2024);

async function open(pane: EmbeddedPane): Promise<void> {
  pane.controller.actions.submissions.open(opener, firstGatheringLook);
  await pane.settle();
}

async function add(pane: EmbeddedPane, ...files: readonly DeskFile[]): Promise<void> {
  pane.controller.actions.submissions.add(files);
  await pane.settle();
}

/** The page with the files of every department of the sample on it. */
async function withFiles(): Promise<EmbeddedPane> {
  const pane = await openPane(master);
  await open(pane);
  await add(pane, ...sentIn.map((name) => sent(name)));
  return pane;
}

function tick({ controller }: EmbeddedPane, writes: readonly GatheredWrite[]): void {
  controller.actions.submissions.tick(
    writes.map(({ key }) => key),
    true,
  );
}

async function transfer(pane: EmbeddedPane): Promise<void> {
  pane.controller.actions.submissions.ask();
  pane.controller.actions.submissions.transfer();
  await pane.settle();
}

async function textAt({ excel }: EmbeddedPane, address: string): Promise<string> {
  const [name = "", cell = ""] = address.split("!");
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(cell);
    range.load("text");
    await context.sync();
    return range.text[0]?.[0] ?? "";
  });
}

async function reopened(pane: EmbeddedPane): Promise<EmbeddedPane> {
  const again = paneBeside(await openEmbeddedExcel(await pane.excel.save()));
  await again.controller.start();
  await again.settle();
  return again;
}

describe("「提出ファイルをまとめる」 in the pane", () => {
  it("has not been done until files are added, and then tells of the departments", async () => {
    const pane = await openPane(master);
    expect(lineOf(pane)).toBe("提出ファイル：未実施");
    await open(pane);
    expect(pane.home().page).toMatchObject({ kind: "gathering", opener });
    expect(gatheringOf(pane).departments.every(({ state }) => state === "notSubmitted")).toBe(true);
    expect(lineOf(pane)).toBe("提出ファイル：未実施");
    await add(pane, sent("soumu.xlsx"));
    expect(pane.home().submissions.run).toBeNull();
    expect(lineOf(pane)).toMatch(/^提出ファイル：提出 \d+\/23課・.*未反映 \d+件$/);
    await add(pane, { name: "壊れた.xlsx", content: new Blob(["PK"]) });
    expect(lineOf(pane)).toContain("読めない 1件");
  });

  it("replaces a file of the same name and says so, and puts a mended file in the place of a broken one", async () => {
    const pane = await openPane(master);
    await open(pane);
    const broken = { name: "総務.xlsx", content: new Blob(["PK"]) };
    await add(pane, broken);
    await add(pane, broken);
    expect(pane.home().submissions.replaced).toEqual(["総務.xlsx"]);
    expect(gatheringOf(pane).files.map(({ name, kind }) => [name, kind])).toEqual([["総務.xlsx", "unread"]]);
    pane.controller.actions.submissions.add([sent("soumu.xlsx")], "総務.xlsx");
    await pane.settle();
    expect(gatheringOf(pane).files.map(({ name, kind }) => [name, kind])).toEqual([["soumu.xlsx", "read"]]);
    expect(pane.home().submissions.replaced).toEqual([]);
    pane.controller.actions.submissions.remove("soumu.xlsx");
    await pane.settle();
    expect(gatheringOf(pane).files).toEqual([]);
  });

  it("keeps what has been read when it is stopped, and goes on later", async () => {
    const pane = await openPane(master);
    await open(pane);
    const { add: read, stop, resume } = pane.controller.actions.submissions;
    const ended = pane.controller.subscribe(() => {
      const { run } = pane.home().submissions;
      if (run?.done === 1 && !run.stopping) stop();
    });
    read(sentIn.map((name) => sent(name)));
    await pane.settle();
    ended();
    const kinds = gatheringOf(pane).files.map(({ kind }) => kind);
    expect(kinds).toEqual(["read", "read", "waiting", "waiting", "waiting"]);
    resume();
    await pane.settle();
    expect(gatheringOf(pane).files.map(({ kind }) => kind)).toEqual(sentIn.map(() => "read"));
  });

  it("forgets a tick whose value is another one now, and keeps the others", async () => {
    const pane = await withFiles();
    const [first, second] = gatheringOf(pane).writes;
    if (!first || !second) throw new Error("nothing is to be written");
    tick(pane, [first, second]);
    await pane.excel.host.user.edit(sheet, addressText(first.cell).split("!")[1] ?? "", "手で書いた値");
    await pane.settle();
    pane.controller.actions.read();
    await pane.settle();
    expect(pane.home().page.kind).toBe("gathering");
    expect(gatheringOf(pane).files).toHaveLength(sentIn.length);
    expect(chosenWrites(pane.home().submissions).map(({ key }) => key)).toEqual([second.key]);
  });

  it("keeps the files and compares anew when the workbook is judged for another year or read in another way", async () => {
    const pane = await withFiles();
    pane.controller.actions.chooseYear(2023);
    await pane.settle();
    expect(submissionsText(pane.home().submissions, 2023)).toBe("提出ファイル：未実施");
    await open(pane);
    expect(gatheringOf(pane)).toMatchObject({ fiscalYear: 2023 });
    expect(gatheringOf(pane).files).toHaveLength(sentIn.length);
  });

  it("says why last year's book cannot be used, and goes on without it", async () => {
    const pane = await withFiles();
    const before = gatheringOf(pane);
    pane.controller.actions.submissions.useLastYear({ name: "昨年度.xlsx", content: new Blob(["PK"]) });
    await pane.settle();
    expect(pane.home().submissions.lastYear).toMatchObject({
      file: "昨年度.xlsx",
      problem: { kind: "file" },
    });
    expect(gatheringOf(pane)).toEqual(before);
    pane.controller.actions.submissions.useLastYear(sent("master.xlsx"));
    await pane.settle();
    expect(pane.home().submissions.lastYear).toEqual({ file: "master.xlsx", problem: null });
  });
});

describe("last year's book", () => {
  it("is done without when it is gone, and the departments' files stay", async () => {
    const pane = await withFiles();
    const book = sent("master.xlsx", "昨年度.xlsx");
    pane.controller.actions.submissions.useLastYear(book);
    await pane.settle();
    expect(pane.home().submissions.lastYear).toEqual({ file: "昨年度.xlsx", problem: null });
    book.content.arrayBuffer = () => Promise.reject(new Error("the file was moved"));
    pane.controller.actions.read();
    await pane.settle();
    expect(pane.home().submissions).toMatchObject({
      problem: null,
      lastYear: { file: "昨年度.xlsx", problem: { kind: "file", fault: { code: "notFetched" } } },
    });
    expect(gatheringOf(pane).files.map(({ kind }) => kind)).toEqual(sentIn.map(() => "read"));
  });
});

describe("writing submitted values", () => {
  it("writes what was ticked and nothing else, shows it as written, and makes a record", async () => {
    const pane = await withFiles();
    const [first, second] = gatheringOf(pane).writes.filter(({ isDoubtful }) => !isDoubtful);
    if (!first || !second) throw new Error("nothing is to be written");
    tick(pane, [first]);
    pane.controller.actions.submissions.ask();
    expect(pane.home().job).toEqual({ kind: "confirmingTransfer" });
    expect(await textAt(pane, addressText(first.cell))).toBe(first.before);
    await transfer(pane);
    expect(pane.home().job).toEqual({ kind: "transferred", recordSheet: "反映記録", cells: 1 });
    // The master's own number format stays: it does not part thousands as the submitted cell does.
    expect(first.after).toBe("2,386");
    expect(await textAt(pane, addressText(first.cell))).toBe("2386");
    expect(await textAt(pane, addressText(second.cell))).toBe(second.before);
    expect(pane.home()).toMatchObject({ changedSheet: null, notice: null });
    const { submissions, reading } = pane.home();
    expect(chosenWrites(submissions)).toEqual([]);
    expect(gatheringOf(pane).writes.map(({ key }) => key)).not.toContain(first.key);
    expect(submissions.transfers).toMatchObject([
      { at: "2020-06-01T00:00:00", cells: [{ cell: first.cell }] },
    ]);
    expect(reading.ownSheets.map(({ name }) => name)).toContain("反映記録");
  });

  it("writes nothing when a cell is no longer what was confirmed", async () => {
    const pane = await withFiles();
    const writes = gatheringOf(pane).writes.filter(({ isDoubtful }) => !isDoubtful);
    const [first, second] = writes;
    if (!first || !second) throw new Error("nothing is to be written");
    tick(pane, writes);
    await pane.excel.host.user.edit(sheet, addressText(second.cell).split("!")[1] ?? "", "手で書いた値");
    await pane.settle();
    await transfer(pane);
    expect(pane.home().job).toMatchObject({
      kind: "failed",
      about: "transfer",
      problem: { code: "cellChanged", cell: second.cell },
    });
    expect(await textAt(pane, addressText(first.cell))).toBe(first.before);
    expect(pane.home().submissions.transfers).toEqual([]);
  });

  it("puts the former values back, but not where they were changed since", async () => {
    const pane = await withFiles();
    const [first, second] = gatheringOf(pane).writes.filter(({ isDoubtful }) => !isDoubtful);
    if (!first || !second) throw new Error("nothing is to be written");
    tick(pane, [first, second]);
    await transfer(pane);
    await pane.excel.host.user.edit(sheet, addressText(second.cell).split("!")[1] ?? "", "手で書いた値");
    await pane.settle();
    pane.controller.actions.submissions.reverse();
    await pane.settle();
    expect(pane.home().job).toMatchObject({
      kind: "reversed",
      restored: 1,
      left: [{ cell: second.cell, why: "changed", shown: "手で書いた値" }],
    });
    expect(await textAt(pane, addressText(first.cell))).toBe(first.before);
    expect(pane.home().submissions.transfers).toEqual([]);
    expect(gatheringOf(pane).writes.map(({ key }) => key)).toContain(first.key);
  });

  it("offers to take back the last transfer when the workbook is opened again", async () => {
    const pane = await withFiles();
    const [first] = gatheringOf(pane).writes.filter(({ isDoubtful }) => !isDoubtful);
    if (!first) throw new Error("nothing is to be written");
    tick(pane, [first]);
    await transfer(pane);
    const again = await reopened(pane);
    await open(again);
    expect(again.home().submissions.transfers).toHaveLength(1);
    again.controller.actions.submissions.reverse();
    await again.settle();
    expect(again.home().job).toMatchObject({ kind: "reversed", restored: 1, left: [] });
    expect(await textAt(again, addressText(first.cell))).toBe(first.before);
  });

  it("comes back to the page where it was left meanwhile", async () => {
    const pane = await withFiles();
    tick(pane, gatheringOf(pane).writes.slice(0, 1));
    pane.controller.actions.submissions.transfer();
    pane.controller.actions.openOverview();
    await pane.settle();
    expect(pane.home().page.kind).toBe("gathering");
    expect(pane.home().job.kind).toBe("transferred");
    pane.controller.actions.openOverview();
    pane.controller.actions.create("ask");
    await pane.settle();
    expect(pane.home().job).toMatchObject({ kind: "done", sheetName: "資料9" });
  });
});
