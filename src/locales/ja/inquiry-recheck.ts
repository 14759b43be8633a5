import type { RecheckState } from "../../domain/inquiries/recheck";

const states: Readonly<Record<RecheckState, string>> = {
  settled: "改善済み",
  open: "未対応",
  confirmed: "確認済み",
  notReturned: "再提出なし",
};

/** What became of a point that was asked, in one word. */
export function recheckStateWord(state: RecheckState): string {
  return states[state];
}
