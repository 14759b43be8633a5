import type { InquiryWords } from "../../usecases/write-inquiries";
import { inquiryLetter, pointWords } from "./inquiries";
import { inquiryMail } from "./inquiry-mail";

/** The words of 確認依頼票, on the sheet and in a mail. */
export const inquiryWords: InquiryWords = {
  letter: inquiryLetter,
  mail: inquiryMail,
  stands: (point, fiscalYear) => pointWords(point, fiscalYear).stands,
};
