import { firstGatheringLook } from "../../src/taskpane/state/gathering-state";
import { chosenInquiries } from "../../src/taskpane/state/inquiry-state";
import { recheckGroups } from "../../src/taskpane/inquiries/recheck-groups";
import type { DeskFile, DeskInquiries } from "../../src/usecases/submission-desk";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { fixtureBytes, openPane, paneBeside, type EmbeddedPane } from "../support/embedded-pane";
import { changed } from "../support/submissions";

const master = "submission/master.xlsx";

const sent = (name: string, bytes: Uint8Array = fixtureBytes(`submission/${name}`)): DeskFile => ({
  name,
  content: new Blob([new Uint8Array(bytes)]),
});

async function add(pane: EmbeddedPane, file: DeskFile): Promise<void> {
  pane.controller.actions.submissions.add([file]);
  await pane.settle();
}

/** The page with one file on it. */
async function withFile(pane: EmbeddedPane, file = sent("soumu.xlsx")): Promise<EmbeddedPane> {
  pane.controller.actions.submissions.open("open-gathering", firstGatheringLook);
  await pane.settle();
  await add(pane, file);
  return pane;
}

async function openInquiries(pane: EmbeddedPane): Promise<void> {
  pane.controller.actions.submissions.inquiries.open();
  await pane.settle();
}

async function write(pane: EmbeddedPane, whenEdited: "ask" | "replace" | "newSheet" = "ask"): Promise<void> {
  pane.controller.actions.submissions.inquiries.write(whenEdited);
  await pane.settle();
}

const inquiryOf = ({ home }: EmbeddedPane) => home().submissions.inquiry;

function foundIn(pane: EmbeddedPane): DeskInquiries {
  const { found } = inquiryOf(pane);
  if (!found) throw new Error("no inquiries were made");
  return found;
}

const sheetsOf = ({ excel }: EmbeddedPane): readonly string[] =>
  excel.host.store.sheets.map(({ name }) => name);

describe("確認依頼票 in the pane", () => {
  it("are made when they are asked for, and follow what is gathered from then on", async () => {
    const pane = await withFile(await openPane(master));
    expect(inquiryOf(pane).found).toBeNull();
    await openInquiries(pane);
    const before = foundIn(pane).inquiries.length;
    expect(before).toBeGreaterThan(1);
    await add(pane, sent("kyoiku.xlsx"));
    expect(foundIn(pane).inquiries.length).not.toBe(before);
  });

  it("are written as a sheet, all but those that were left out, and stay in the workbook", async () => {
    const pane = await withFile(await openPane(master));
    await openInquiries(pane);
    const { inquiries } = foundIn(pane);
    const first = inquiries[0];
    if (!first) throw new Error("there is no inquiry");
    const others = inquiries.filter(({ key }) => key !== first.key).map(({ key }) => key);
    const actions = pane.controller.actions.submissions.inquiries;
    actions.leaveOut(others, true);
    actions.change({ deadline: "令和７年７月11日（金）", section: "企画政策課", person: "", extension: "" });
    expect(chosenInquiries(inquiryOf(pane))).toEqual([first]);
    await write(pane);
    const { job, settings, reading } = pane.home();
    expect(job).toMatchObject({ kind: "inquiriesWritten", replaced: false });
    expect(settings.askedPoints.entries).toHaveLength(first.points.length);
    expect(reading.ownSheets.map(({ name }) => name)).toEqual(sheetsOf(pane).slice(1));
    expect(pane.home().changedSheet).toBeNull();
    expect(foundIn(pane).recheck.points).toHaveLength(first.points.length);
  });

  it("ask before a sheet that a person has edited is replaced", async () => {
    const pane = await withFile(await openPane(master));
    await openInquiries(pane);
    await write(pane);
    expect(sheetsOf(pane)).toContain("確認依頼票");
    await pane.excel.host.user.edit("確認依頼票", "F8", "確認しました");
    await pane.settle();
    await write(pane);
    expect(pane.home().job).toEqual({ kind: "inquiriesAsking", sheetName: "確認依頼票" });
    await write(pane, "newSheet");
    expect(pane.home().job).toMatchObject({ kind: "inquiriesWritten", replaced: false });
    expect(sheetsOf(pane)).toHaveLength(3);
  });

  it("write nothing when none is chosen", async () => {
    const pane = await withFile(await openPane(master));
    await openInquiries(pane);
    const { inquiries } = foundIn(pane);
    pane.controller.actions.submissions.inquiries.leaveOut(
      inquiries.map(({ key }) => key),
      true,
    );
    await write(pane);
    expect(pane.home().job.kind).toBe("idle");
    expect(sheetsOf(pane)).toEqual(["実績報告"]);
  });

  it("tell why no sheet could be written", async () => {
    const pane = await withFile(await openPane(master));
    await openInquiries(pane);
    await pane.excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await write(pane);
    expect(pane.home().job).toMatchObject({
      kind: "failed",
      about: "inquiries",
      problem: { code: "structureProtected" },
    });
    expect(pane.home().settings.askedPoints.entries).toEqual([]);
  });
});

describe("a file that is returned after it was asked about", () => {
  it("shows what was put right and what was not, also when the workbook was opened again", async () => {
    const first = await withFile(await openPane(master));
    await openInquiries(first);
    await write(first);
    const again = paneBeside(await openEmbeddedExcel(await first.excel.save()));
    await again.controller.start();
    await again.settle();
    const mended = await changed("soumu.xlsx", (sheet) => {
      sheet.getRange("I8").values = [[1235]];
    });
    await withFile(again, sent("soumu.xlsx", await mended.bytes()));
    expect(inquiryOf(again).isOpen).toBe(false);
    const groups = recheckGroups(foundIn(again).recheck);
    const told = groups.flatMap(({ who, points }) =>
      points
        .filter(({ place }) => place.startsWith("soumu.xlsx"))
        .map(({ state, place }) => [who, state, place.split("　")[2]]),
    );
    expect(told).toContainEqual(["総務課", "open", "H6"]);
    expect(told.filter(([, state]) => state === "settled").map(([, , cell]) => cell)).toEqual(["I8"]);
  });
});
