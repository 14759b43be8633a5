import { inquiryWords } from "../../locales/ja/inquiry-words";
import { reverseTransfer, reversibleTransfers } from "../../usecases/reverse-transfer";
import type { OpenDesk } from "../../usecases/submission-desk";
import { transferSubmissions } from "../../usecases/transfer-submissions";
import { writeInquiries } from "../../usecases/write-inquiries";
import type { PaneGathering } from "./pane-gathering";

/** The real use cases of 「提出ファイルをまとめる」 around a desk. Import this module lazily. */
export function gatheringAt(openDesk: OpenDesk): PaneGathering {
  return {
    openDesk,
    transferSubmissions,
    reversibleTransfers,
    reverseTransfer,
    writeInquiries,
    inquiryWords,
  };
}
