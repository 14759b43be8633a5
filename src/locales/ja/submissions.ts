import type { SubmissionState } from "../../domain/submissions/department-states";
import type { HeldReason } from "../../domain/submissions/planned-write";
import type { SubmissionProblem } from "../../domain/submissions/submission";
import { fileFaultText } from "./file-faults";
import { problemText, type ProblemText } from "./problem-text";

const askForYear = "別の年度のファイルでないか、提出元に確かめてください。";

const stateWords: Readonly<Record<SubmissionState, string>> = {
  submitted: "提出済",
  toConfirm: "要確認",
  unreadable: "読めない",
  notSubmitted: "未提出",
};

/** How far a department is, in one word. */
export function submissionStateWord(state: SubmissionState): string {
  return stateWords[state];
}

/** Why a submitted value was not taken over, and what to do about it. */
export function heldText(why: HeldReason): string {
  switch (why) {
    case "errorValue":
      return "提出されたセルがエラー値のため、反映していません。正しい値を提出元に確かめてください。";
    case "dateInstead":
      return "提出された値が日付になっているため、反映していません。正しい値を提出元に確かめてください。";
    case "percentUnclear":
      return "割合か％の数値かを決められないため、反映していません。値を確かめて、手で入力してください。";
    case "formula":
      return "親ファイルのセルに数式があるため、反映していません。数式を残すかどうかを確かめてください。";
    case "noPlace":
      return "親ファイルに書き込むセルがないため、反映していません。手で入力してください。";
    case "severalFiles":
      return "ファイルによって値が違うため、反映していません。どのファイルが正しいかを確かめてください。";
    case "sharedCell":
      return "親ファイルでは複数の指標が同じセルを使っており、提出された内容が違うため、反映していません。手でまとめて入力してください。";
  }
}

/** Why a file was left out, and what to do: the file is named. */
export function submissionProblemText(file: string, problem: SubmissionProblem): ProblemText {
  if (problem.kind === "file") return fileFaultText(file, problem.fault);
  const { title, message, advice } = problemText(problem.problem);
  return {
    title: `「${file}」から取り込めません`,
    message: `${title}。${message}`,
    advice: problem.problem.code === "yearNotFound" ? askForYear : advice,
  };
}
