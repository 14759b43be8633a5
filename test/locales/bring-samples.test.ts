import { bringProblemText } from "../../src/locales/ja/bring-samples";

describe("the words for a workbook that no sample sheet is taken from", () => {
  it("name the file, say what is in it, and what to do", () => {
    const none = bringProblemText("一覧.xlsx", { kind: "noSamples", sheets: ["表紙", "取組一覧"] });
    expect(none).toMatchObject({
      title: "「一覧.xlsx」にひな形がありません",
      message: "「表紙」「取組一覧」のどれにも、«計画名» のような項目がありません。",
    });
    expect(none.advice).toMatch(/ください。$/u);
    expect(bringProblemText("空.xlsx", { kind: "file", fault: { code: "empty" } }).title).toBe(
      "「空.xlsx」を読み取れません",
    );
  });
});
