import type { Inquiry } from "../../src/domain/inquiries/inquiry";
import { inquiriesOf } from "../../src/domain/inquiries/inquiries-of";
import type { Letterhead } from "../../src/domain/inquiries/inquiry-letter";
import { noneConfirmed } from "../../src/domain/confirmations/confirmed-finding";
import type { FileFault } from "../../src/domain/submissions/file-fault";
import type { HeldReason } from "../../src/domain/submissions/planned-write";
import { rules } from "../../src/domain/checks/rules";
import { addresseeText, inquiryLetter } from "../../src/locales/ja/inquiries";
import { findingRequest, heldRequest, unreadRequest } from "../../src/locales/ja/inquiry-requests";
import { inquiryWords } from "../../src/locales/ja/inquiry-words";
import { inquiryMailText } from "../../src/usecases/write-inquiries";
import { ruleCases } from "../domain/checks/rules/cases";
import { exampleOf } from "../support/rule-cases";
import { gathered, openMaster, sentIn, submitted } from "../support/submissions";

const blaming = /誤り|誤って|エラー|間違|ミス|不正/;
const blank: Letterhead = { deadline: "", section: "", person: "", extension: "" };
const filled: Letterhead = {
  deadline: "令和７年７月11日（金）",
  section: "企画政策課",
  person: "行政改革担当",
  extension: "2345",
};

let inquiries: readonly Inquiry[] = [];
beforeAll(async () => {
  const files = sentIn.filter((name) => name !== "kyoiku.xlsx").map(submitted);
  inquiries = inquiriesOf(await gathered(await openMaster(), files), noneConfirmed);
});

function inquiryOf(department: string): Inquiry {
  const found = inquiries.find(({ addressee }) => addresseeText(addressee) === department);
  if (!found) throw new Error(`${department}: nothing is asked`);
  return found;
}

describe("確認依頼票", () => {
  it("tells the department what stands where and what to do, with the deadline and who asks", () => {
    expect(inquiryLetter(inquiryOf("総務課"), filled)).toEqual({
      addressee: "総務課",
      title: "総務課　確認依頼票",
      continuedTitle: "総務課　確認依頼票（続き）",
      subject: "青葉野市第３次行財政改革実施計画　令和６年度実績報告",
      heading: ["回答期限：令和７年７月11日（金）", "担当：企画政策課　行政改革担当（内線：2345）"],
      opening: "ご提出いただいた「soumu.xlsx」について、次の1件のご確認をお願いします。",
      columns: ["No.", "ファイル・シート・セル", "指標", "記載内容", "確認していただきたいこと", "回答欄"],
      rows: [
        {
          place: ["soumu.xlsx", "「実績報告」シート", "H6"],
          indicator: "電子決裁率",
          stands:
            "目標が「75.0」になっていますが、親ファイルでは「80.0」（実績報告!H6）です。親ファイルの目標では未達成になります。",
          request: "目標を「80.0」に戻してください。目標を改定したときは、その決定を備考に記入してください。",
        },
      ],
      closing:
        "回答期限までに、記載を直したファイルを改めてご提出ください。直す必要がないときは、その理由を回答欄にご記入のうえ、この票をご返送ください。\n※「親ファイル」は、計画の担当課で保管している全庁の一覧です。",
    });
  });

  it("leaves room for the deadline and the sender where the officer gave none", () => {
    expect(inquiryLetter(inquiryOf("総務課"), blank).heading).toEqual([
      "回答期限：令和　　年　　月　　日（　　）",
      "担当：　　　　　　　　　　　　　　　　（内線：　　　　　）",
    ]);
  });

  it("does not explain 親ファイル where no point speaks of it", () => {
    expect(inquiryLetter(inquiryOf("管財課"), blank).closing).not.toContain("親ファイル");
  });

  it("asks a department from which nothing came to hand in its report", () => {
    const { title, opening, rows, closing } = inquiryLetter(inquiryOf("図書館"), blank);
    expect([title, opening]).toEqual([
      "図書館　提出のお願い",
      "実績報告のご提出を、まだ確認できていません。次の1件の指標の実績をご記入のうえ、回答期限までにご提出をお願いします。",
    ]);
    expect(rows).toEqual([
      {
        place: ["（ご提出なし）", "一覧の番号：27"],
        indicator: "電子図書の貸出回数",
        stands: "目標「6,000」に対する実績のご提出を、まだ確認できていません。",
        request: "実績（未達成のときは、その理由も）をご記入のうえ、ご提出ください。",
      },
    ]);
    expect(closing).toMatch(/^行き違いで/);
  });

  it("names three files at most, and says how many more there are", () => {
    const files = ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx", "e.xlsx"];
    expect(inquiryLetter({ ...inquiryOf("総務課"), files }, blank).opening).toBe(
      "ご提出いただいた「a.xlsx」「b.xlsx」「c.xlsx」ほか2件のファイルについて、次の1件のご確認をお願いします。",
    );
  });

  it("addresses whoever sent a file that belongs to no single department, and items without one", () => {
    expect(addresseeText({ kind: "sender", file: "報告.xlsx" })).toBe("「報告.xlsx」の提出元");
    expect(addresseeText({ kind: "department", name: "" })).toBe("所管課の記載がない指標");
  });
});

describe("the mail", () => {
  it("says the same in plain text", () => {
    expect(inquiryMailText(inquiryOf("人事課"), filled, inquiryWords)).toEqual({
      subject: "【確認のお願い】令和６年度実績報告（人事課・2件）",
      body: [
        "人事課　ご担当者　様",
        "",
        "お世話になっております。",
        "青葉野市第３次行財政改革実施計画　令和６年度実績報告の件です。",
        "ご提出いただいた「soumu.xlsx」について、次の2件のご確認をお願いします。",
        "",
        "回答期限：令和７年７月11日（金）",
        "",
        "――――――――――――――――――――――――――――――",
        "【1】職員研修の受講者数（延べ）",
        "　場　　所：soumu.xlsx　「実績報告」シート　I8",
        "　記載内容：実績「１，２３５」が全角の文字で入力されています。",
        "　お 願 い：半角の数値「1,235」で入力し直してください。",
        "",
        "【2】年次有給休暇の平均取得日数",
        "　場　　所：soumu.xlsx　「実績報告」シート　J9",
        "　記載内容：達成率が「99.8%」になっていますが、実績「12.9」と目標「13.0」",
        "　　　　　　から計算すると「99.2％」です。",
        "　お 願 い：達成率を「99.2％」に直すか、目標と実績が正しいか確かめてくださ",
        "　　　　　　い。",
        "",
        "――――――――――――――――――――――――――――――",
        "回答期限までに、記載を直したファイルを改めてご提出ください。直す必要がない",
        "ときは、その理由をこのメールへの返信でお知らせください。",
        "",
        "担当：企画政策課　行政改革担当（内線：2345）",
      ].join("\n"),
    });
  });

  it("has the points of the sheet, every one", () => {
    for (const inquiry of inquiries) {
      const body = inquiryMailText(inquiry, blank, inquiryWords).body.replace(/[\s　]/g, "");
      for (const { stands, request } of inquiryLetter(inquiry, blank).rows) {
        expect(body).toContain(`記載内容：${stands}お願い：${request}`.replace(/[\s　]/g, ""));
      }
    }
  });
});

describe("what a department is asked", () => {
  const said = ({ stands, request }: { readonly stands: string; readonly request: string }): void => {
    expect(stands).toMatch(/(?:です|ます|ません|ました|でした|（0 バイト）)。$/);
    expect(request).toMatch(/ください(?:（.+）)?。$/);
    expect(stands + request).not.toMatch(blaming);
    expect(stands + request).not.toMatch(/undefined|null|NaN|「」|提出元/);
  };

  it.each(rules.filter(({ severity }) => severity !== "info").map(({ id }) => id))(
    "is polite, and speaks to the department: %s",
    (rule) => {
      const words = findingRequest(exampleOf(rule, ruleCases[rule]));
      said(words);
      expect(words.request).not.toMatch(/担当者が|で指定して|件数から除くか/);
    },
  );

  it.each<HeldReason>(["errorValue", "dateInstead", "percentUnclear", "severalFiles"])(
    "is polite about a value that was held back: %s",
    (why) => {
      const source = { sheet: "実績報告", row: 6, column: 8 };
      const submittedValues = [
        { file: "soumu.xlsx", text: "2,386", source },
        { file: "再提出.xlsx", text: "2,400", source },
      ];
      const held = { field: "actual", department: "総務課", indicator: "件数", cell: null, why } as const;
      said(heldRequest({ ...held, submitted: submittedValues }));
    },
  );

  it("names the files that say different things", () => {
    const source = { sheet: "実績報告", row: 6, column: 8 };
    expect(
      heldRequest({
        field: "actual",
        department: "総務課",
        indicator: "件数",
        cell: null,
        why: "severalFiles",
        submitted: [
          { file: "soumu.xlsx", text: "2,386", source },
          { file: "再提出.xlsx", text: "2,400", source },
        ],
      }).stands,
    ).toBe(
      "実績が、ファイルによって違います。「soumu.xlsx」（実績報告!I7）では「2,386」、「再提出.xlsx」（実績報告!I7）では「2,400」です。",
    );
  });

  const faults: readonly FileFault[] = [
    { code: "empty" },
    { code: "fileTooLarge", bytes: 60_000_000, limit: 50_000_000 },
    { code: "extensionUnknown", extension: "pdf" },
    { code: "extensionDiffers", extension: "xls", content: "xlsx" },
    { code: "notWorkbook" },
    { code: "tooOld" },
    { code: "encrypted" },
    { code: "tooManyParts", limit: 5000 },
    { code: "unpacksTooLarge", limit: 500_000_000 },
    { code: "sheetTooLarge", sheet: "一覧", limit: 5_000_000 },
    { code: "brokenPackage" },
    { code: "brokenPart", part: "xl/workbook.xml" },
  ];
  it.each(faults)("is to send a file again that could not be read: $code", (fault) => {
    said(unreadRequest("総務課.xlsx", { kind: "file", fault }, 2024));
  });

  it("is to look whether it is the right file, where its content is of another year", () => {
    const problem = { code: "yearNotFound", fiscalYear: 2024, available: [2023] } as const;
    expect(unreadRequest("総務課.xlsx", { kind: "content", problem }, 2024)).toEqual({
      stands: "令和６年度の数値がありません。このブックにある年度は、令和５年度です。",
      request: "令和６年度の実績報告のファイルかどうかをご確認のうえ、改めてご提出ください。",
    });
  });
});
