import type { HeldReason } from "../../src/domain/submissions/planned-write";
import { heldText, submissionProblemText, submissionStateWord } from "../../src/locales/ja/submissions";

const reasons: readonly HeldReason[] = [
  "errorValue",
  "dateInstead",
  "percentUnclear",
  "formula",
  "noPlace",
  "severalFiles",
  "sharedCell",
];

describe("the words for submissions", () => {
  it.each(reasons)("say that a value was not taken over, why, and what to do: %s", (why) => {
    expect(heldText(why)).toMatch(/ため、反映していません。.+ください。$/);
  });

  it("call the states as officers do", () => {
    expect(
      (["submitted", "notSubmitted", "unreadable", "toConfirm"] as const).map(submissionStateWord),
    ).toEqual(["提出済", "未提出", "読めない", "要確認"]);
  });

  it("name the file whose content is not what is gathered", () => {
    const problem = { code: "yearNotFound", fiscalYear: 2024, available: [2023] } as const;
    expect(submissionProblemText("総務部.xlsx", { kind: "content", problem })).toEqual({
      title: "「総務部.xlsx」から取り込めません",
      message: "令和６年度の数値がありません。このブックにある年度は、令和５年度です。",
      advice: "別の年度のファイルでないか、提出元に確かめてください。",
    });
  });
});
