import type { Inquiry } from "../../domain/inquiries/inquiry";
import type { HangingLine, InquiryMailDraft, Letterhead } from "../../domain/inquiries/inquiry-letter";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { addresseeText, closingText, headingLines, inquiryLetter, openingText } from "./inquiries";

const line = (text: string): HangingLine => ({ head: "", text });
const blank = line("");
const rule = line("―".repeat(30));

/** The inquiry as a mail: the same points, laid out without a table. */
export function inquiryMail(inquiry: Inquiry, letterhead: Letterhead): InquiryMailDraft {
  const { kind, addressee, fiscalYear, points } = inquiry;
  const { rows, subject } = inquiryLetter(inquiry, letterhead);
  const [deadline = "", sender = ""] = headingLines(letterhead);
  const lead = kind === "request" ? "提出のお願い" : "確認のお願い";
  const to =
    addressee.kind === "department" && addressee.name === ""
      ? "ご担当者　様"
      : `${addresseeText(addressee)}　ご担当者　様`;
  return {
    subject: `【${lead}】${formatFiscalYear(fiscalYear)}実績報告（${addresseeText(addressee)}・${points.length}件）`,
    lines: [
      line(to),
      blank,
      line("お世話になっております。"),
      line(`${subject}の件です。`),
      line(openingText(inquiry)),
      blank,
      line(deadline),
      blank,
      rule,
      ...rows.flatMap(({ place, indicator, stands, request }, index) => [
        { head: `【${index + 1}】`, text: indicator === "" ? "（ファイルやシートの全体）" : indicator },
        { head: "　場　　所：", text: place.join("　") },
        { head: "　記載内容：", text: stands },
        { head: "　お 願 い：", text: request },
        blank,
      ]),
      rule,
      ...closingText(kind, rows, "このメールへの返信でお知らせください。").split("\n").map(line),
      blank,
      line(sender),
    ],
  };
}
