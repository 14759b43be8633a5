import type { Addressee, Inquiry, InquiryPoint } from "../../domain/inquiries/inquiry";
import type { InquiryLetter, Letterhead, LetterRow } from "../../domain/inquiries/inquiry-letter";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { cellText, inline } from "./cells";
import { quote } from "./check-texts";
import { findingRequest, heldRequest, unreadRequest, type PointWords } from "./inquiry-requests";

const columns: InquiryLetter["columns"] = [
  "No.",
  "ファイル・シート・セル",
  "指標",
  "記載内容",
  "確認していただきたいこと",
  "回答欄",
];

/** Who is asked, as it stands in the title. */
export function addresseeText(addressee: Addressee): string {
  if (addressee.kind === "sender") return `「${addressee.file}」の提出元`;
  return addressee.name === "" ? "所管課の記載がない指標" : inline(addressee.name);
}

/** A point in words: what stands there, and what the department is asked to do. */
export function pointWords({ asked, file }: InquiryPoint, fiscalYear: number): PointWords {
  switch (asked.kind) {
    case "finding":
      return findingRequest(asked.finding);
    case "held":
      return heldRequest(asked.held);
    case "unread":
      return unreadRequest(file ?? "", asked.problem, fiscalYear);
    case "notReceived": {
      const target = asked.target.trim();
      return {
        stands: `${target === "" ? "この指標の" : `目標${quote(target)}に対する`}実績のご提出を、まだ確認できていません。`,
        request: "実績（未達成のときは、その理由も）をご記入のうえ、ご提出ください。",
      };
    }
  }
}

/** The inquiry as it is printed. */
export function inquiryLetter(inquiry: Inquiry, letterhead: Letterhead): InquiryLetter {
  const { kind, addressee, planName, fiscalYear, points } = inquiry;
  const who = addresseeText(addressee);
  const title = `${who}　${kind === "request" ? "提出のお願い" : "確認依頼票"}`;
  const rows = points.map((point) => rowOf(point, fiscalYear));
  return {
    addressee: who,
    title,
    continuedTitle: `${title}（続き）`,
    subject: `${planName === null ? "" : `${inline(planName)}　`}${formatFiscalYear(fiscalYear)}実績報告`,
    heading: headingLines(letterhead),
    opening: openingText(inquiry),
    columns,
    rows,
    closing: closingText(kind, rows, "回答欄にご記入のうえ、この票をご返送ください。"),
  };
}

function rowOf(point: InquiryPoint, fiscalYear: number): LetterRow {
  const { file, sheet, cell, indicator, asked } = point;
  const number = asked.kind === "notReceived" ? inline(asked.number) : "";
  return {
    place:
      file === null
        ? ["（ご提出なし）", ...(number === "" ? [] : [`一覧の番号：${number}`])]
        : [
            file,
            ...(sheet === null ? [] : [`「${sheet}」シート`]),
            ...(cell === null ? [] : [cellText(cell).slice(cell.sheet.length + 1)]),
          ],
    indicator: inline(indicator),
    ...pointWords(point, fiscalYear),
  };
}

/** The first sentences: what this is about, and how many points there are. */
export function openingText({ kind, files, points }: Inquiry): string {
  if (kind === "request") {
    return `実績報告のご提出を、まだ確認できていません。次の${points.length}件の指標の実績をご記入のうえ、回答期限までにご提出をお願いします。`;
  }
  return `ご提出いただいた${filesText(files)}について、次の${points.length}件のご確認をお願いします。`;
}

const mostNamed = 3;

function filesText(files: readonly string[]): string {
  const named = files
    .slice(0, mostNamed)
    .map((file) => `「${file}」`)
    .join("");
  const rest = files.length - mostNamed;
  return `${named}${rest > 0 ? `ほか${rest}件のファイル` : ""}`;
}

/** What to do with the answer, which goes back in the given way, and what a word in the points means. */
export function closingText(kind: Inquiry["kind"], rows: readonly LetterRow[], answer: string): string {
  const todo =
    kind === "request"
      ? "行き違いで既にご提出いただいているときは、ご容赦ください。様式がお手元にないときは、お手数ですが担当までお知らせください。"
      : `回答期限までに、記載を直したファイルを改めてご提出ください。直す必要がないときは、その理由を${answer}`;
  const usesMaster = rows.some(({ stands, request }) => `${stands}${request}`.includes("親ファイル"));
  return usesMaster ? `${todo}\n※「親ファイル」は、計画の担当課で保管している全庁の一覧です。` : todo;
}

/** 回答期限 and 担当, with room to fill in what was not given. */
export function headingLines({ deadline, section, person, extension }: Letterhead): readonly string[] {
  const blank = (text: string, room: number): string => text.trim() || "　".repeat(room);
  return [
    `回答期限：${deadline.trim() || "令和　　年　　月　　日（　　）"}`,
    `担当：${blank(section, 8)}　${blank(person, 7)}（内線：${blank(extension, 5)}）`,
  ];
}
