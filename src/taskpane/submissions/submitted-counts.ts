import { submissionsLine } from "../../locales/ja/submissions-line";
import type { GatheringState } from "../state/gathering-state";

/** Where the gathering for the shown year stands, in one line: 「提出ファイル：提出 12/20課・要確認 3課」. */
export function submissionsText({ gathering, run, transfers }: GatheringState, fiscalYear: number): string {
  if (run) return submissionsLine.running;
  if (!gathering || gathering.files.length === 0 || gathering.fiscalYear !== fiscalYear)
    return submissionsLine.notDone;
  const { departments, files, writes } = gathering;
  const inState = (...states: readonly string[]): number =>
    departments.filter(({ state }) => states.includes(state)).length;
  return submissionsLine.counts({
    departments: departments.length,
    submitted: inState("submitted", "toConfirm"),
    toConfirm: inState("toConfirm"),
    unread: files.filter(({ kind }) => kind === "unread").length,
    left: writes.length,
    transferred: transfers.some((transfer) => transfer.fiscalYear === fiscalYear),
  });
}
