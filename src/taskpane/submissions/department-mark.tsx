import type { SubmissionState } from "../../domain/submissions/department-states";
import { submissionStateWord } from "../../locales/ja/submissions";
import { WordMark } from "../shared/word-mark";

const tones = { submitted: "good", toConfirm: "look", unreadable: "bad", notSubmitted: "plain" } as const;

/** 提出済, 要確認, 読めない or 未提出. */
export function DepartmentMark({ state }: { readonly state: SubmissionState }) {
  return <WordMark tone={tones[state]}>{submissionStateWord(state)}</WordMark>;
}
