import type { InquiryLetter, LetterRow } from "../../../../src/domain/inquiries/inquiry-letter";
import { pageHeight } from "../../../../src/domain/sheets/inquiry/form";
import { planInquiries } from "../../../../src/domain/sheets/inquiry/plan-inquiries";
import type { SheetPlan } from "../../../../src/domain/sheets/sheet-plan";
import { stylesAt, textsInOrder } from "../read-sheet-plan";

const row: LetterRow = {
  place: ["soumu.xlsx", "「実績報告」シート", "J9"],
  indicator: "年次有給休暇の平均取得日数",
  stands: "達成率が「99.8%」になっていますが、計算すると「99.2％」です。",
  request: "達成率を「99.2％」に直すか、目標と実績が正しいか確かめてください。",
};

const letter = (addressee: string, rows: readonly LetterRow[] = [row]): InquiryLetter => ({
  addressee,
  title: `${addressee}　確認依頼票`,
  continuedTitle: `${addressee}　確認依頼票（続き）`,
  subject: "行政改革大綱　令和６年度実績報告",
  heading: ["回答期限：令和７年７月11日（金）", "担当：企画政策課"],
  opening: "ご提出いただいた「soumu.xlsx」について、次の1件のご確認をお願いします。",
  columns: ["No.", "ファイル・シート・セル", "指標", "記載内容", "確認していただきたいこと", "回答欄"],
  rows,
  closing: "回答期限までに、記載を直したファイルを改めてご提出ください。",
});

const many = (count: number): readonly LetterRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...row,
    indicator: `指標${index + 1}`,
    stands: row.stands.repeat(1 + (index % 4)),
  }));

const plan = (...letters: readonly InquiryLetter[]): SheetPlan => planInquiries(letters, "mincho");

/** Texts of each page. */
function pagesOf(sheet: SheetPlan): readonly (readonly string[])[] {
  const starts = [0, ...sheet.pageBreaks];
  return starts.map((start, index) =>
    textsInOrder({
      ...sheet,
      cells: sheet.cells.filter(({ row: at }) => at >= start && at < (starts[index + 1] ?? Infinity)),
    }),
  );
}

function heightsOf({ rowHeights, pageBreaks }: SheetPlan): readonly number[] {
  const starts = [0, ...pageBreaks];
  return starts.map((start, index) =>
    rowHeights.slice(start, starts[index + 1]).reduce((sum, height) => sum + height, 0),
  );
}

describe("「確認依頼票」", () => {
  it("says who is asked, by when and by whom, then point by point what stands there and what to do", () => {
    expect(textsInOrder(plan(letter("人事課")))).toEqual([
      "人事課　確認依頼票",
      "行政改革大綱　令和６年度実績報告",
      "回答期限：令和７年７月11日（金）",
      "担当：企画政策課",
      "ご提出いただいた「soumu.xlsx」について、次の1件のご確認をお願いします。",
      "No.",
      "ファイル・シート・セル",
      "指標",
      "記載内容",
      "確認していただきたいこと",
      "回答欄",
      "1",
      "soumu.xlsx\n「実績報告」シート\nJ9",
      row.indicator,
      row.stands,
      row.request,
      "回答期限までに、記載を直したファイルを改めてご提出ください。",
    ]);
  });

  it("leaves the answer blank, framed like the rest of its row", () => {
    const one = plan(letter("人事課"));
    const at = one.cells.find(({ text }) => text === "1")?.row ?? -1;
    expect(stylesAt(one, at, 5)).toEqual(stylesAt(one, at, 4));
    expect(one.cells.filter(({ row: line, column }) => line === at && column === 5)).toEqual([]);
  });

  it("begins each department on a new page, without a page for nothing", () => {
    const pages = pagesOf(plan(letter("総務課"), letter("人事課"), letter("管財課")));
    expect(pages.map(([title]) => title)).toEqual([
      "総務課　確認依頼票",
      "人事課　確認依頼票",
      "管財課　確認依頼票",
    ]);
  });

  it("repeats title and headings on the pages that follow, and numbers the points on", () => {
    const pages = pagesOf(plan(letter("総務課", many(40)), letter("人事課")));
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages.slice(1, -1)) {
      expect(page.slice(0, 2)).toEqual(["総務課　確認依頼票（続き）", "No."]);
    }
    expect(pages.at(-1)?.[0]).toBe("人事課　確認依頼票");
    const indicators = pages.slice(0, -1).flatMap((page) => page.filter((text) => /^指標\d/.test(text)));
    expect(indicators).toEqual(many(40).map(({ indicator }) => indicator));
  });

  it("never fills a page beyond its height, nor ends with the closing words alone", () => {
    for (let count = 1; count <= 24; count++) {
      const sheet = plan(letter("総務課", many(count)));
      for (const height of heightsOf(sheet)) expect(height).toBeLessThanOrEqual(pageHeight);
      expect(
        pagesOf(sheet)
          .at(-1)
          ?.filter((text) => /^指標\d/.test(text)),
      ).not.toEqual([]);
    }
  });

  it("cuts a text that no page can hold, without losing a character", () => {
    const stands = Array.from({ length: 300 }, (_, index) => `${index}番目の相違です。`).join("");
    const sheet = plan(letter("総務課", [{ ...row, stands }]));
    const body = sheet.cells.filter(({ column, text }) => column === 3 && text !== "記載内容");
    expect(body.map(({ text }) => text).join("")).toBe(stands);
    for (const height of heightsOf(sheet)) expect(height).toBeLessThanOrEqual(pageHeight);
  });

  it("is printed on A4 portrait and fits the paper", () => {
    const { page, columnWidths } = plan(letter("総務課"));
    expect([page.paper, page.orientation]).toEqual(["A4", "portrait"]);
    const width = columnWidths.reduce((sum, one) => sum + one, 0);
    expect(width).toBeLessThan(595.28 - page.margins.left - page.margins.right);
  });

  it("is one sheet for all departments, and a sheet of its own for one alone", () => {
    const all = plan(letter("総務課"), letter("人事課"));
    const one = plan(letter("「R6/総務部[修正].xlsx」の提出元とても長い名前の提出元"));
    expect([all.sheetName, all.layout]).toEqual(["確認依頼票", "inquiries"]);
    expect(one.sheetName).toBe("確認依頼票（「R6総務部修正.xlsx」の提出元とても長い名）");
    expect(one.sheetName.length).toBeLessThanOrEqual(31);
    expect(one.layout).not.toBe(all.layout);
  });
});
