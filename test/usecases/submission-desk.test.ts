import { readFileSync } from "node:fs";
import type { Finding } from "../../src/domain/checks/finding";
import { cellName } from "../../src/domain/grid/cell-address";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { submissionDesks } from "../../src/usecases/open-submission-desk";
import type { DeskFile, DeskRequest, Gathering, OpenedDesk } from "../../src/usecases/submission-desk";
import { prepareInquiries } from "../../src/usecases/write-inquiries";
import { fixturePath } from "../support/open-fixture";
import { changed, gathered, openMaster, sentIn, submitted, type OpenedMaster } from "../support/submissions";

const openDesk = submissionDesks({ reader: readWorkbookFile, pause: async () => undefined });

const blobOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
const deskFile = (name: string, as = name): DeskFile => ({
  name: as,
  content: blobOf(readFileSync(fixturePath(`submission/${name}`))),
});

function requestFor({ reading, settings }: OpenedMaster): DeskRequest {
  const { conventions, corrections } = settings;
  return { master: reading, fiscalYear: 2024, conventions, corrections };
}

async function deskFor(book: OpenedMaster): Promise<OpenedDesk> {
  const opened = await openDesk(requestFor(book));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

const kindsOf = ({ files }: Gathering): readonly (readonly string[])[] =>
  files.map(({ name, kind }) => [name, kind]);
const stateOf = ({ departments }: Gathering, name: string): string | undefined =>
  departments.find((department) => department.name === name)?.state;

describe("a desk without files", () => {
  it("shows every item of the master, and every department as 未提出", async () => {
    const { gathering } = await deskFor(await openMaster());
    expect(gathering.departments.map(({ state }) => state)).toEqual(Array(23).fill("notSubmitted"));
    expect(gathering.items).toHaveLength(32);
    expect(gathering.items[0]).toMatchObject({
      name: "電子決裁率",
      received: [],
      fields: { actual: { master: { text: "" }, outcome: { kind: "blank" } } },
    });
    expect([gathering.files, gathering.writes]).toEqual([[], []]);
  });

  it("is not opened for a year that the master does not have", async () => {
    const request = requestFor(await openMaster());
    expect(await openDesk({ ...request, fiscalYear: 1999 })).toMatchObject({
      ok: false,
      problem: { kind: "content", problem: { code: "yearNotFound" } },
    });
  });
});

describe("files that come and go", () => {
  it("give what gathering them all at once gives", async () => {
    const book = await openMaster();
    const { desk } = await deskFor(book);
    await desk.add(sentIn.slice(0, 2).map((name) => deskFile(name)));
    const gathering = await desk.add(sentIn.slice(2).map((name) => deskFile(name)));
    const collection = await gathered(book, sentIn.map(submitted));
    expect(gathering.writes).toMatchObject(collection.writes);
    expect(gathering.held).toEqual(collection.held);
    expect(gathering.departments).toEqual(collection.departments);
    expect(kindsOf(gathering)).toEqual(sentIn.map((name) => [name, "read"]));
  });

  it("replace an earlier file of the same name, and its ticks do not hold for another value", async () => {
    const { desk } = await deskFor(await openMaster());
    const before = await desk.add([deskFile("soumu.xlsx")]);
    const mended = await changed("soumu.xlsx", (sheet) => {
      sheet.getRange("I7").values = [[2400]];
    });
    const after = await desk.add([{ name: "soumu.xlsx", content: blobOf(await mended.bytes()) }]);
    expect(kindsOf(after)).toEqual([["soumu.xlsx", "read"]]);
    const keys = new Set(before.writes.map(({ key }) => key));
    const fresh = after.writes.filter(({ key }) => !keys.has(key));
    expect(fresh.map(({ cell, after: text }) => [cellName(cell.row, cell.column), text])).toEqual([
      ["I7", "2,400"],
    ]);
  });

  it("leave nothing behind when they are removed", async () => {
    const { desk, gathering } = await deskFor(await openMaster());
    await desk.add([deskFile("soumu.xlsx")]);
    expect(await desk.remove("soumu.xlsx")).toEqual(gathering);
  });

  it("are read again when they were mended where they lie", async () => {
    const { desk } = await deskFor(await openMaster());
    let lies: Uint8Array = new Uint8Array([0x50, 0x4b, 3, 4, 0]);
    const content = new Blob();
    content.arrayBuffer = async () => new Uint8Array(lies).buffer;
    const broken = await desk.add([{ name: "総務課.xlsx", content }]);
    expect(broken.files[0]).toMatchObject({
      kind: "unread",
      problem: { kind: "file", fault: { code: "brokenPackage" } },
    });
    expect(stateOf(broken, "総務課")).toBe("unreadable");
    lies = readFileSync(fixturePath("submission/soumu.xlsx"));
    expect(stateOf(await desk.retry("総務課.xlsx"), "総務課")).toBe("submitted");
  });

  it("stay as far as they were read when it is cancelled, and the others are read later", async () => {
    const book = await openMaster();
    const { desk } = await deskFor(book);
    const cancel = new AbortController();
    const seen: (string | null)[] = [];
    const stopped = await desk.add(
      sentIn.map((name) => deskFile(name)),
      {
        signal: cancel.signal,
        onProgress: ({ file, done }) => {
          seen.push(file);
          if (done === 1) cancel.abort();
        },
      },
    );
    expect(seen).toEqual(sentIn.slice(0, 2));
    expect(stopped.files.map(({ kind }) => kind)).toEqual(["read", "read", "waiting", "waiting", "waiting"]);
    expect(new Set(stopped.writes.map(({ file }) => file))).toEqual(new Set(sentIn.slice(0, 2)));
    const { desk: other } = await deskFor(book);
    expect(await desk.resume()).toEqual(await other.add(sentIn.map((name) => deskFile(name))));
  });

  it("take their turn when they are asked for at once", async () => {
    const { desk } = await deskFor(await openMaster());
    const [, , last] = await Promise.all([
      desk.add([deskFile("soumu.xlsx")]),
      desk.add([deskFile("kyoiku.xlsx")]),
      desk.remove("soumu.xlsx"),
    ]);
    expect(kindsOf(last)).toEqual([["kyoiku.xlsx", "read"]]);
  });
});

describe("what a page is told", () => {
  it("names the other name of a renamed item, and what the file has that the master has not", async () => {
    const { desk } = await deskFor(await openMaster());
    const { items, unknown } = await desk.add(sentIn.map((name) => deskFile(name)));
    const renamed = items.flatMap(({ name, received }) =>
      received.filter(({ by }) => by === "number" || by === "place").map((from) => [name, from.name]),
    );
    expect(renamed).toEqual([["窓口サービス満足度", "窓口満足度"]]);
    expect(unknown).toMatchObject([{ file: "kensetsu.xlsx", name: "木造住宅の耐震診断件数" }]);
  });

  it("loses no error or warning of a file: each is beside its item, or with its file", async () => {
    const book = await openMaster();
    const { desk } = await deskFor(book);
    const { items, files } = await desk.add(sentIn.map((name) => deskFile(name)));
    const { submissions } = await gathered(book, sentIn.map(submitted));
    const grave = submissions.flatMap((each) =>
      each.kind === "read" ? each.findings.filter(({ severity }) => severity !== "info") : [],
    );
    const beside = files.flatMap((file) => (file.kind === "read" ? file.findings : []));
    const told = [...items.flatMap(({ findings }) => findings.map(({ finding }) => finding)), ...beside];
    const inOrder = (findings: readonly Finding[]): readonly string[] =>
      findings.map((finding) => JSON.stringify(finding)).sort();
    expect(inOrder(told)).toEqual(inOrder(grave));
    expect(beside.map(({ rule }) => rule)).toContain("row-deleted");
  });

  it("calls every value doubtful whose item has an error, wherever that is, and no other", async () => {
    const { desk } = await deskFor(await openMaster());
    const { items, writes } = await desk.add(sentIn.map((name) => deskFile(name)));
    const barred = new Set(
      items.flatMap(({ findings, fields }) =>
        findings.some(({ finding }) => finding.severity === "error")
          ? Object.values(fields).flatMap(({ outcome }) =>
              outcome.kind === "write" ? [outcome.write.key] : [],
            )
          : [],
      ),
    );
    expect(writes.filter(({ isDoubtful }) => isDoubtful).map(({ key }) => key)).toEqual(
      writes.flatMap(({ key }) => (barred.has(key) ? [key] : [])),
    );
    const doubtful = writes.flatMap(({ indicator, isDoubtful }) => (isDoubtful ? [indicator] : []));
    // Its target was changed: the error is in the cell beside the value.
    expect(doubtful).toContain("電子決裁率");
  });

  it("holds no sheets: it stays small whatever the files hold beside their lists", async () => {
    const { desk } = await deskFor(await openMaster());
    const gathering = await desk.add(sentIn.map((name) => deskFile(name)));
    expect(JSON.stringify(gathering)).not.toMatch(/"(grids|views|evaluation|numberFormats)"/);
    expect(structuredClone(gathering)).toEqual(gathering);
  });
});

describe("what departments are asked", () => {
  it("follows from what is on the desk, and what was asked before is held against it", async () => {
    const book = await openMaster();
    const { desk } = await deskFor(book);
    await desk.add([deskFile("soumu.xlsx")]);
    const collection = await gathered(book, [submitted("soumu.xlsx")]);
    const { inquiries, recheck } = await desk.inquire(book.settings);
    const prepared = prepareInquiries(collection, book.settings);
    expect(inquiries).toEqual(prepared.map((inquiry, at) => ({ ...inquiry, key: inquiries[at]?.key })));
    expect(new Set(inquiries.map(({ key }) => key)).size).toBe(inquiries.length);
    expect(recheck.points).toEqual([]);
    expect(structuredClone({ inquiries, recheck })).toEqual({ inquiries, recheck });
  });
});

describe("another master or another book of last year", () => {
  it("is compared with the same files", async () => {
    const { desk } = await deskFor(await openMaster());
    const first = await desk.add([deskFile("soumu.xlsx")]);
    const written = await openMaster((sheet) => {
      sheet.getRange("I6").values = [[76.2]];
    });
    const again = await desk.restart(requestFor(written));
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(again.value.items[0]?.fields.actual.outcome).toEqual({ kind: "same", file: "soumu.xlsx" });
    expect(again.value.writes).toHaveLength(first.writes.length - 1);
  });

  it("does not read the files again", async () => {
    const { desk } = await deskFor(await openMaster());
    const file = deskFile("soumu.xlsx");
    await desk.add([file, { name: "壊れた.xlsx", content: blobOf(new Uint8Array([1])) }]);
    file.content.arrayBuffer = () => Promise.reject(new Error("the file was moved"));
    const other = await openMaster((sheet) => {
      sheet.getRange("H6").values = [[75]];
    });
    const again = await desk.restart(requestFor(other));
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(kindsOf(again.value)).toEqual([
      ["soumu.xlsx", "read"],
      ["壊れた.xlsx", "unread"],
    ]);
    const { desk: fresh } = await deskFor(other);
    const { items } = await fresh.add([deskFile("soumu.xlsx")]);
    // Checked against the other master: the target that had been changed is the same there.
    expect(again.value.items).toEqual(items);
    expect(items[0]?.findings).toEqual([]);
  });

  it("recognises the files anew where the officer reads the sheets in another way", async () => {
    const book = await openMaster();
    const request = requestFor(book);
    const { desk } = await deskFor(book);
    await desk.add([deskFile("soumu.xlsx")]);
    const corrections = { ...request.corrections, excludedSheets: ["実績報告"] };
    const again = await desk.restart({ ...request, corrections });
    if (!again.ok) throw new Error(JSON.stringify(again.problem));
    expect(kindsOf(again.value)).toEqual([["soumu.xlsx", "unread"]]);
  });

  it("leaves all as it was when it cannot be used", async () => {
    const request = requestFor(await openMaster());
    const { desk } = await deskFor(await openMaster());
    const before = await desk.add([deskFile("soumu.xlsx")]);
    const lastYear = { name: "昨年.xlsx", content: blobOf(new Uint8Array([1, 2, 3])) };
    expect(await desk.restart({ ...request, lastYear })).toEqual({
      ok: false,
      problem: { kind: "file", fault: { code: "notWorkbook" } },
    });
    expect(await desk.remove("なし.xlsx")).toEqual(before);
  });
});
