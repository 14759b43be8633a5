import fc from "fast-check";
import { cellName } from "../../../src/domain/grid/cell-address";
import { confirmationOf, noneConfirmed } from "../../../src/domain/confirmations/confirmed-finding";
import { inquiriesOf } from "../../../src/domain/inquiries/inquiries-of";
import type { Inquiry, InquiryPoint } from "../../../src/domain/inquiries/inquiry";
import { whatIsAsked } from "../../../src/domain/inquiries/asked-point";
import type { Collection } from "../../../src/domain/submissions/collection";
import { changed, gathered, openMaster, sentIn, submitted } from "../../support/submissions";

const nameOf = ({ addressee }: Inquiry): string =>
  addressee.kind === "department" ? addressee.name : `提出元 ${addressee.file}`;

const told = ({ file, cell, indicator, asked }: InquiryPoint): string =>
  [file ?? "―", cell === null ? "―" : cellName(cell.row, cell.column), indicator, whatIsAsked(asked)].join(
    " ",
  );

const asked = (collection: Collection): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    inquiriesOf(collection, noneConfirmed).map((inquiry) => [nameOf(inquiry), inquiry.points.map(told)]),
  );

const loudFindings = ({ submissions }: Collection): readonly unknown[] =>
  submissions.flatMap((each) =>
    each.kind === "read" ? each.findings.filter(({ severity }) => severity !== "info") : [],
  );

const askedFindings = (inquiries: readonly Inquiry[]): readonly unknown[] =>
  inquiries.flatMap(({ points }) =>
    points.flatMap((point) => (point.asked.kind === "finding" ? [point.asked.finding] : [])),
  );

describe("the five files of the sample", () => {
  it("are asked about department by department, in the order of the master and of the cells", async () => {
    expect(asked(await gathered(await openMaster(), sentIn.map(submitted)))).toEqual({
      総務課: ["soumu.xlsx H6 電子決裁率 target-changed"],
      人事課: [
        "soumu.xlsx I8 職員研修の受講者数（延べ） fullwidth-number",
        "soumu.xlsx J9 年次有給休暇の平均取得日数 stated-rate-differs",
      ],
      管財課: ["soumu.xlsx L12 未利用地の売却件数 reason-missing"],
      // The date that is held back is asked about once, by the finding in its cell.
      道路整備課: ["kensetsu.xlsx I6 橋りょうの修繕完了箇所数 date-converted"],
      公園緑地課: ["kensetsu.xlsx A8 公園施設の長寿命化対策実施数 hidden-row"],
      市民課: [
        "shimin.xlsx D6 窓口満足度 indicator-renamed",
        "shimin.xlsx I7 コンビニ交付件数 order-of-magnitude",
      ],
      市民協働課: [
        "shimin.xlsx E9 協働事業の実施件数 unit-differs",
        "shimin.xlsx K10 自治会加入率 stated-verdict-differs",
        "shimin.xlsx L10 自治会加入率 reason-missing",
      ],
      市民相談室: ["shimin.xlsx I11 市民相談の件数 actual-missing"],
      子育て支援課: ["fukushi.xlsx J6 ファミリー・サポート会員数（累計） error-value"],
      // The deleted row is asked about once, not as an item that did not come in as well.
      健康増進課: [
        "fukushi.xlsx I8 特定健康診査の受診率 percent-fraction-mix",
        "fukushi.xlsx J8 特定健康診査の受診率 stated-rate-differs",
        "fukushi.xlsx ― 健康ポイント事業の参加者数 row-deleted",
      ],
      高齢福祉課: ["fukushi.xlsx I10 通いの場の数（累計） cumulative-decreased"],
      // Not in the master.
      建築指導課: ["kensetsu.xlsx D13 木造住宅の耐震診断件数 row-inserted"],
    });
  });

  it("are asked about in plain data, which passes from one thread to another", async () => {
    const inquiries = inquiriesOf(
      await gathered(await openMaster(), [submitted("soumu.xlsx")]),
      noneConfirmed,
    );
    expect(structuredClone(inquiries)).toEqual(inquiries);
    expect(JSON.stringify(inquiries).length).toBeLessThan(50_000);
  });

  it("give every finding of severity error or warning exactly once, whichever files came and in which order", async () => {
    const master = await openMaster();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...sentIn], { minLength: 1 }), async (files) => {
        const collection = await gathered(master, files.map(submitted));
        const findings = askedFindings(inquiriesOf(collection, noneConfirmed));
        expect(findings).toHaveLength(new Set(findings).size);
        expect(new Set(findings)).toEqual(new Set(loudFindings(collection)));
      }),
      { numRuns: 8 },
    );
  });

  it("leave out what the officer has confirmed, and the department with it where nothing is left", async () => {
    const collection = await gathered(await openMaster(), sentIn.map(submitted));
    const [first] = collection.submissions;
    const finding = first?.kind === "read" ? first.findings[0] : undefined;
    if (!finding) throw new Error("nothing found");
    const confirmed = { entries: [confirmationOf(finding, 2024, "議会で承認済み")] };
    expect(inquiriesOf(collection, confirmed).map(nameOf)).not.toContain("総務課");
    expect(inquiriesOf(collection, noneConfirmed).map(nameOf)).toContain("総務課");
  });
});

describe("what did not come in", () => {
  it("is requested of the departments from which nothing came, item by item", async () => {
    const inquiries = inquiriesOf(
      await gathered(await openMaster(), [submitted("soumu.xlsx")]),
      noneConfirmed,
    );
    const requests = inquiries.filter(({ kind }) => kind === "request");
    expect(requests.map(nameOf)).toContain("図書館");
    expect(requests.map(nameOf)).not.toContain("デジタル推進課");
    expect(requests.find((each) => nameOf(each) === "高齢福祉課")?.points.map(told)).toEqual([
      "― ― 認知症サポーター養成数（累計） not-received",
      "― ― 通いの場の数（累計） not-received",
    ]);
  });

  it("is asked of the others after what their files say", async () => {
    const half = await changed("kyoiku.xlsx", (sheet) => {
      sheet.getRange("A8:L8").clear();
      sheet.getRange("I6").values = [["集計中"]];
    });
    const collection = await gathered(await openMaster(), [half]);
    const loud = new Set(loudFindings(collection));
    const inquiries = inquiriesOf(collection, noneConfirmed).filter(({ kind }) => kind === "questions");
    expect(new Set(askedFindings(inquiries))).toEqual(loud);
    for (const { points } of inquiries) {
      const missing = points.map(({ file }) => file === null);
      expect(missing).toEqual([...missing].sort());
    }
  });

  it("is asked as a file to be sent again where it cannot be read, and of the right department", async () => {
    const broken = (name: string) => ({ name, bytes: async () => new Uint8Array([0x50, 0x4b, 3, 4, 0]) });
    const files = [broken("R6報告_教育総務課.xlsx"), broken("報告.xlsx"), submitted("soumu.xlsx")];
    const lines = asked(await gathered(await openMaster(), files));
    expect(lines.教育総務課).toEqual(["R6報告_教育総務課.xlsx ―  unread"]);
    expect(lines["提出元 報告.xlsx"]).toEqual(["報告.xlsx ―  unread"]);
    expect(lines.総務課).toEqual(["soumu.xlsx H6 電子決裁率 target-changed"]);
  });

  it("is not asked where the officer has lost the file", async () => {
    const lost = { name: "図書館.xlsx", bytes: () => Promise.reject(new Error("gone")) };
    expect(asked(await gathered(await openMaster(), [lost])).図書館).toBeUndefined();
  });

  it("is not asked of others for the blank rows of a form of the whole city", async () => {
    const form = await changed("master.xlsx", (sheet) => {
      sheet.getRange("I6").values = [[79.9]];
    });
    const inquiries = inquiriesOf(
      await gathered(await openMaster(), [{ ...form, name: "総務課.xlsx" }]),
      noneConfirmed,
    );
    const questions = inquiries.filter(({ kind }) => kind === "questions");
    expect(questions.map(nameOf)).toEqual(["総務課"]);
    expect(inquiries.filter(({ kind }) => kind === "request")).toHaveLength(22);
  });
});

describe("values that were held back", () => {
  it("are asked about where two files say different things, naming both", async () => {
    const again = await changed("kyoiku.xlsx", (sheet) => {
      sheet.getRange("I6").values = [[1]];
    });
    const collection = await gathered(await openMaster(), [
      submitted("kyoiku.xlsx"),
      { ...again, name: "再提出.xlsx" },
    ]);
    const held = inquiriesOf(collection, noneConfirmed)
      .flatMap(({ points }) => points)
      .filter((point) => point.asked.kind === "held");
    expect(held.map(told)).toEqual([expect.stringMatching(/^kyoiku\.xlsx I6 .+ held\.severalFiles$/)]);
  });

  it("are not asked about where the master itself computes the cell", async () => {
    const master = await openMaster((sheet) => {
      sheet.getRange("I7").formulas = [["=G7+100"]];
    });
    const lines = asked(await gathered(master, [submitted("soumu.xlsx")]));
    expect(lines.デジタル推進課).toBeUndefined();
  });
});
