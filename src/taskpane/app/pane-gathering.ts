import type { reverseTransfer, reversibleTransfers } from "../../usecases/reverse-transfer";
import type { OpenDesk } from "../../usecases/submission-desk";
import type { transferSubmissions } from "../../usecases/transfer-submissions";
import type { InquiryWords, writeInquiries } from "../../usecases/write-inquiries";

/** What the pane does with submitted files. Fetched when 「提出ファイルをまとめる」 is first opened, hence a value. */
export type PaneGathering = {
  readonly openDesk: OpenDesk;
  readonly transferSubmissions: typeof transferSubmissions;
  readonly reversibleTransfers: typeof reversibleTransfers;
  readonly reverseTransfer: typeof reverseTransfer;
  readonly writeInquiries: typeof writeInquiries;
  readonly inquiryWords: InquiryWords;
};
