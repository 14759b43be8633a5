import { askedPoint, type AskedPoint } from "../../../src/domain/inquiries/asked-point";
import { inquiriesOf } from "../../../src/domain/inquiries/inquiries-of";
import { recheck, type Recheck } from "../../../src/domain/inquiries/recheck";
import { confirmationOf, noneConfirmed } from "../../../src/domain/confirmations/confirmed-finding";
import type { Collection } from "../../../src/domain/submissions/collection";
import { success } from "../../../src/domain/result/result";
import { readWorkbookFile } from "../../../src/files/read-workbook-file";
import type { SubmissionReader, SubmittedFile } from "../../../src/usecases/collect-submissions";
import { movedGrid } from "../../support/stretched-grid";
import { changed, gathered, openMaster, submitted, type OpenedMaster } from "../../support/submissions";

const askedIn = (collection: Collection): readonly AskedPoint[] =>
  inquiriesOf(collection, noneConfirmed)
    .filter(({ kind }) => kind === "questions")
    .flatMap(({ points }) => points.map((point) => askedPoint(point, collection.fiscalYear, "")));

const statesOf = ({ points }: Recheck): readonly string[] =>
  points.map(({ asked, state }) => `${asked.indicator} ${asked.what} ${state}`);

const newIn = ({ added }: Recheck): readonly string[] =>
  added.map(({ masterIndicator, asked }) =>
    [masterIndicator, asked.kind === "finding" ? asked.finding.rule : asked.kind].join(" "),
  );

let master: OpenedMaster;
beforeAll(async () => {
  master = await openMaster();
});

/** Reads a file as if a row had been put in above its table. */
const movedDown: SubmissionReader = async (file) => {
  const read = await readWorkbookFile(file);
  if (!read.ok) return read;
  const lower = (formula: string): string =>
    formula.replace(
      /([A-Z]+)(\d+)/g,
      (_all, letters: string, row: string) => letters + String(Number(row) + 1),
    );
  return success(
    read.value.map((grid) => {
      const moved = movedGrid(grid, 1, 0);
      return {
        ...moved,
        formulas: moved.formulas.map((row) =>
          row.map((formula) =>
            typeof formula === "string" && formula.startsWith("=") ? lower(formula) : formula,
          ),
        ),
      };
    }),
  );
};

/** What was asked about a file of the sample, held against what is returned. */
async function afterReturn(first: string, returned: readonly SubmittedFile[]): Promise<Recheck> {
  const asked = askedIn(await gathered(master, [submitted(first)]));
  return recheck(asked, await gathered(master, returned), noneConfirmed);
}

describe("a file that is returned", () => {
  it("shows what was put right, what was not, and what is new", async () => {
    const returned = await changed("soumu.xlsx", (sheet) => {
      sheet.getRange("H6").values = [[80]];
      sheet.getRange("K6").values = [["未達成"]];
      sheet.getRange("L6").values = [
        ["電子決裁になじまない契約書類が残ったため。令和７年度に規程を見直す。"],
      ];
      sheet.getRange("I8").values = [[1235]];
      sheet.getRange("I10").clear("Contents");
    });
    const outcome = await afterReturn("soumu.xlsx", [returned]);
    expect(statesOf(outcome)).toEqual([
      "電子決裁率 target-changed settled",
      "職員研修の受講者数（延べ） fullwidth-number settled",
      "年次有給休暇の平均取得日数 stated-rate-differs open",
      "未利用地の売却件数 reason-missing open",
    ]);
    expect(newIn(outcome)).toContainEqual(expect.stringMatching(/ actual-missing$/));
    expect(newIn(outcome)).not.toContainEqual(expect.stringMatching(/not-received|notReceived/));
  });

  it("is held against the points wherever its rows have moved, and whatever it is called now", async () => {
    const asked = askedIn(await gathered(master, [submitted("soumu.xlsx")]));
    const returned = { ...submitted("soumu.xlsx"), name: "総務部（修正版）.xlsx" };
    const outcome = recheck(asked, await gathered(master, [returned], movedDown), noneConfirmed);
    expect(new Set(statesOf(outcome).map((line) => line.split(" ").at(-1)))).toEqual(new Set(["open"]));
    expect(newIn(outcome)).toEqual([]);
    expect(outcome.points[1]?.now?.cell).toMatchObject({ row: 8, column: 8 });
  });

  it("finds an indicator again that was given its name back", async () => {
    const returned = await changed("shimin.xlsx", (sheet) => {
      sheet.getRange("D6").values = [["窓口サービス満足度"]];
    });
    const outcome = await afterReturn("shimin.xlsx", [returned]);
    expect(statesOf(outcome)).toContain("窓口サービス満足度 indicator-renamed settled");
    expect(newIn(outcome)).toEqual([]);
  });

  it("has put right a row that was to be deleted, and not one that merely went missing", async () => {
    const returned = await changed("kensetsu.xlsx", (sheet) => {
      sheet.getRange("A13:M13").clear();
      sheet.getRange("A6:M6").clear();
    });
    const outcome = await afterReturn("kensetsu.xlsx", [returned]);
    expect(statesOf(outcome)).toContain("木造住宅の耐震診断件数 row-inserted settled");
    expect(statesOf(outcome)).toContain("橋りょうの修繕完了箇所数 date-converted notReturned");
  });

  it("leaves open what a department was asked whose file has not come back", async () => {
    const outcome = await afterReturn("soumu.xlsx", [submitted("kyoiku.xlsx")]);
    expect(new Set(outcome.points.map(({ state }) => state))).toEqual(new Set(["notReturned"]));
    expect(newIn(outcome)).toEqual([]);
  });

  it("settles a file that could not be read before", async () => {
    const broken = { name: "図書館.xlsx", bytes: async () => new Uint8Array([0x50, 0x4b, 3, 4, 0]) };
    const asked = askedIn(await gathered(master, [broken]));
    const again = recheck(asked, await gathered(master, [broken]), noneConfirmed);
    expect(statesOf(again)).toEqual([" unread open"]);
    const read = { ...submitted("kyoiku.xlsx"), name: "図書館.xlsx" };
    expect(statesOf(recheck(asked, await gathered(master, [read]), noneConfirmed))).toEqual([
      " unread settled",
    ]);
  });

  it("tells apart what the officer has confirmed meanwhile", async () => {
    const collection = await gathered(master, [submitted("soumu.xlsx")]);
    const [file] = collection.submissions;
    const finding = file?.kind === "read" ? file.findings[0] : undefined;
    if (!finding) throw new Error("nothing found");
    const confirmed = { entries: [confirmationOf(finding, 2024, "議会で承認済み")] };
    const outcome = recheck(askedIn(collection), collection, confirmed);
    expect(statesOf(outcome)[0]).toBe("電子決裁率 target-changed confirmed");
    expect(newIn(outcome)).toEqual([]);
  });

  it("is held against the points of its own year alone", async () => {
    const collection = await gathered(master, [submitted("soumu.xlsx")]);
    const lastYear = askedIn(collection).map((point) => ({ ...point, fiscalYear: 2023 }));
    const outcome = recheck(lastYear, collection, noneConfirmed);
    expect(outcome.points).toEqual([]);
    expect(outcome.added).toHaveLength(4);
  });
});
