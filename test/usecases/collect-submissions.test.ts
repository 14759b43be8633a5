import { cellName } from "../../src/domain/grid/cell-address";
import type { Collection } from "../../src/domain/submissions/collection";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { collectSubmissions } from "../../src/usecases/collect-submissions";
import { changed, gathered, openMaster, sentIn, submitted } from "../support/submissions";

const stateOf = ({ departments }: Collection, name: string): string | undefined =>
  departments.find((department) => department.name === name)?.state;

const writesOf = ({ writes }: Collection): Readonly<Record<string, string>> =>
  Object.fromEntries(writes.map(({ cell, after }) => [cellName(cell.row, cell.column), after]));

const heldOf = ({ held }: Collection): readonly unknown[] =>
  held.map(({ indicator, field, why, submitted: from }) => [
    indicator,
    field,
    why,
    from.map(({ text }) => text),
  ]);

describe("the five files of the sample", () => {
  it("leave no department without a submission, and name those of which something is to be asked", async () => {
    const collection = await gathered(await openMaster(), sentIn.map(submitted));
    expect(collection.departments).toHaveLength(23);
    expect(
      collection.departments
        .filter(({ state }) => state !== "submitted")
        .map(({ name, state }) => [name, state]),
    ).toEqual([
      // The actual became a date, the only actual is blank, and one of two rows was deleted.
      ["道路整備課", "toConfirm"],
      ["市民相談室", "toConfirm"],
      ["健康増進課", "toConfirm"],
    ]);
    const items = collection.departments.reduce((sum, department) => sum + department.items, 0);
    expect([items, collection.items.length]).toEqual([32, 32]);
  });

  it("give every actual and reason that was written, each for its own cell", async () => {
    const collection = await gathered(await openMaster(), sentIn.map(submitted));
    const writes = writesOf(collection);
    expect(Object.keys(writes)).toHaveLength(35);
    expect(writes).toMatchObject({
      I6: "76.2",
      I7: "2,386",
      L7: "対象業務の制度改正により、一部の自動処理を停止したため。令和７年度に再構築する。",
      I35: "策定済",
      I37: "3",
    });
    expect(collection.writes.every(({ before }) => before === "")).toBe(true);
    expect(Object.keys(writes).filter((cell) => !/^[IL]\d+$/.test(cell))).toEqual([]);
  });

  it("make a number of full-width digits, and keep percentages on the scale of the master", async () => {
    const { writes } = await gathered(await openMaster(), sentIn.map(submitted));
    const changes = writes.flatMap(({ cell, content, change, submitted: text }) =>
      change === null ? [] : [[cellName(cell.row, cell.column), change, text, content]],
    );
    expect(changes).toEqual([
      ["I8", "textToNumber", "１，２３５", { kind: "number", value: 1235 }],
      ["I27", "percentScale", "56.2%", { kind: "number", value: 56.2 }],
    ]);
  });

  it("hold back the actual that Excel turned into a date", async () => {
    const collection = await gathered(await openMaster(), sentIn.map(submitted));
    expect(heldOf(collection)).toEqual([["橋りょうの修繕完了箇所数", "actual", "dateInstead", ["1月2日"]]]);
  });

  it("show the renamed indicator, the added one and last year's figures", async () => {
    const { items, unknown } = await gathered(await openMaster(), sentIn.map(submitted));
    const renamed = items.filter(({ received }) =>
      received.some(({ by }) => by === "number" || by === "place"),
    );
    expect(renamed.map(({ item, received }) => [item.name, received[0]?.item.name])).toEqual([
      ["窓口サービス満足度", "窓口満足度"],
    ]);
    expect(unknown.map(({ file, item }) => [file, item.name])).toEqual([
      ["kensetsu.xlsx", "木造住宅の耐震診断件数"],
    ]);
    expect(items[0]?.lastYear.actual?.text).toBe("66.3");
  });

  it("give the same in whatever order they come", async () => {
    const master = await openMaster();
    const forwards = await gathered(master, sentIn.map(submitted));
    const backwards = await gathered(master, [...sentIn].reverse().map(submitted));
    expect(backwards.writes).toEqual(forwards.writes);
    expect(backwards.held).toEqual(forwards.held);
    expect(backwards.departments).toEqual(forwards.departments);
  });

  it("bring the findings of their checks along, counted by department", async () => {
    const { submissions, departments } = await gathered(await openMaster(), sentIn.map(submitted));
    const findings = submissions.flatMap((each) => (each.kind === "read" ? each.findings : []));
    expect(findings.map(({ rule }) => rule)).toContain("target-changed");
    expect(departments[0]).toMatchObject({ name: "総務課", findings: { error: 1 } });
  });
});

describe("files that are missing, broken or sent twice", () => {
  it("leaves the departments of a file that did not come as 未提出", async () => {
    const collection = await gathered(await openMaster(), [submitted("soumu.xlsx")]);
    expect(stateOf(collection, "総務課")).toBe("submitted");
    expect(stateOf(collection, "図書館")).toBe("notSubmitted");
    expect(new Set(collection.writes.map(({ file }) => file))).toEqual(new Set(["soumu.xlsx"]));
    expect(collection.departments.find(({ name }) => name === "図書館")?.writes).toBe(0);
  });

  it("goes on after a file that cannot be read, and tells whose it seems to be", async () => {
    const broken = { name: "R6報告_図書館.xlsx", bytes: async () => new Uint8Array([0x50, 0x4b, 3, 4, 0]) };
    const lost = { name: "移動済み.xlsx", bytes: () => Promise.reject(new Error("gone")) };
    const collection = await gathered(await openMaster(), [broken, lost, submitted("soumu.xlsx")]);
    expect(collection.submissions.map((each) => (each.kind === "unread" ? each.problem : each.kind))).toEqual(
      [
        { kind: "file", fault: { code: "brokenPackage" } },
        { kind: "file", fault: { code: "notFetched" } },
        "read",
      ],
    );
    expect(stateOf(collection, "図書館")).toBe("unreadable");
    expect(stateOf(collection, "総務課")).toBe("submitted");
  });

  it("takes the same thing said twice once, and holds back what two files say differently", async () => {
    const again = submitted("soumu.xlsx");
    const same = await gathered(await openMaster(), [
      submitted("soumu.xlsx"),
      { ...again, name: "再提出.xlsx" },
    ]);
    expect(same.held).toEqual([]);
    const other = await changed("soumu.xlsx", (sheet) => {
      sheet.getRange("I7").values = [[2400]];
    });
    const clash = await gathered(await openMaster(), [
      submitted("soumu.xlsx"),
      { ...other, name: "再提出.xlsx" },
    ]);
    expect(heldOf(clash)).toEqual([
      ["ＲＰＡ等による業務削減時間", "actual", "severalFiles", ["2,386", "2,400"]],
    ]);
    expect(stateOf(clash, "デジタル推進課")).toBe("toConfirm");
    expect(writesOf(clash).I7).toBeUndefined();
  });

  it("counts a form of the whole city for the departments that filled it in", async () => {
    const form = await changed("master.xlsx", (sheet) => {
      sheet.getRange("I6").values = [[77]];
    });
    const collection = await gathered(await openMaster(), [{ ...form, name: "総務課.xlsx" }]);
    expect(writesOf(collection)).toEqual({ I6: "77" });
    expect(stateOf(collection, "総務課")).toBe("submitted");
    expect(
      collection.departments.filter(({ state }) => state !== "notSubmitted").map(({ name }) => name),
    ).toEqual(["総務課"]);
  });

  it("can be cancelled between files", async () => {
    const { reading, settings } = await openMaster();
    const cancel = new AbortController();
    const { conventions, corrections } = settings;
    const outcome = await collectSubmissions(
      { master: reading, fiscalYear: 2024, conventions, corrections },
      sentIn.map(submitted),
      readWorkbookFile,
      { signal: cancel.signal, onProgress: ({ done }) => (done === 2 ? cancel.abort() : undefined) },
    );
    expect(outcome).toEqual({ ok: false, problem: { code: "cancelled" } });
  });
});

describe("the master's own cells", () => {
  it("are not written where they say the same already, and shown where they differ", async () => {
    const master = await openMaster((sheet) => {
      sheet.getRange("I6:I7").values = [[76.2], [2000]];
    });
    const { writes, items } = await gathered(master, [submitted("soumu.xlsx")]);
    expect(items[0]?.fields.actual).toEqual({ kind: "same", file: "soumu.xlsx" });
    expect(writes[0]).toMatchObject({ before: "2000", after: "2,386", field: "actual" });
  });

  it("are held back where they compute", async () => {
    const master = await openMaster((sheet) => {
      sheet.getRange("I7").formulas = [["=G7+100"]];
    });
    const collection = await gathered(master, [submitted("soumu.xlsx")]);
    expect(heldOf(collection)).toEqual([["ＲＰＡ等による業務削減時間", "actual", "formula", ["2,386"]]]);
  });

  it("are held back where two items share one and their departments wrote different things", async () => {
    const master = await openMaster((sheet) => sheet.getRange("L7:L9").merge(false));
    const collection = await gathered(master, [submitted("soumu.xlsx")]);
    expect(collection.held.map(({ field, why }) => [field, why])).toEqual([
      ["reason", "sharedCell"],
      ["reason", "sharedCell"],
    ]);
    expect(writesOf(collection).L7).toBeUndefined();
  });
});
