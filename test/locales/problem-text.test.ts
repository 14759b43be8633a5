import type { FileProblem, Problem } from "../../src/domain/problem/problem";
import { problemText } from "../../src/locales/ja";

const fileProblems: readonly FileProblem[] = [
  "notFound",
  "notZip",
  "encrypted",
  "notWorkbook",
  "broken",
  "tooLarge",
];

const problems: readonly Problem[] = [
  { code: "workbookEmpty" },
  { code: "noIndicators", notRead: [{ sheet: "日程表", reason: { kind: "lookAlike", what: "schedule" } }] },
  { code: "yearNotFound", fiscalYear: 2024, available: [2019, 2020] },
  { code: "yearUnknown", raw: "来年" },
  ...fileProblems.map((why) => ({ code: "fileNotReadable", file: "提出.xlsx", why }) as const),
  { code: "structureProtected" },
  { code: "sheetProtected", sheet: "資料９" },
  { code: "cellEditing" },
  { code: "excelTooOld", needed: "ExcelApi 1.14" },
  { code: "tooLarge", sheet: "一覧" },
  { code: "busy" },
  { code: "hostError", hostCode: "GeneralException", hostMessage: "エラーが発生しました" },
  { code: "cellChanged", cell: { sheet: "実績報告", row: 5, column: 8 } },
  {
    code: "cellsNotRestored",
    cells: [{ sheet: "実績報告", row: 5, column: 8 }],
    cause: { code: "busy" },
  },
  { code: "leftover", sheet: "資料９", cause: { code: "structureProtected" } },
];

test.each(problems.map((problem) => [JSON.stringify(problem), problem] as const))(
  "%s is told politely, with what to do",
  (_name, problem) => {
    const { title, message, advice } = problemText(problem);
    expect(title).not.toMatch(/。$/);
    expect(message).toMatch(/[。）]$/);
    expect(advice).toMatch(
      /(?:してください|お試しください|お問い合わせください|選んでください|確かめてください|依頼してください)。$/,
    );
    expect(title + message + advice).not.toMatch(/undefined|null|NaN/);
  },
);

test("what was cancelled needs no advice", () => {
  expect(problemText({ code: "cancelled" })).toEqual({
    title: "中止しました",
    message: "処理を中止しました。ブックは変更していません。",
    advice: "",
  });
});

test("a protected structure says which command ends it", () => {
  const { message, advice } = problemText({ code: "structureProtected" });
  expect(message + advice).toBe(
    "ブックの構成が保護されているため、シートを追加できません。［校閲］タブの［ブックの保護］を解除してから、もう一度お試しください。",
  );
});

test("a missing year names the years that are there, in the Japanese calendar", () => {
  expect(
    problemText({ code: "yearNotFound", fiscalYear: 2024, available: [2018, 2019, 2020] }),
  ).toMatchObject({
    title: "令和６年度の数値がありません",
    message: "このブックにある年度は、平成30年度、令和元年度、令和２年度です。",
  });
});

test("sheets without indicators are listed with their reasons, five at most", () => {
  const notRead = Array.from({ length: 7 }, (_, index) => ({
    sheet: `表${index + 1}`,
    reason: { kind: "noTable" } as const,
  }));
  const { message } = problemText({ code: "noIndicators", notRead });
  expect(message.split("\n")).toHaveLength(6);
  expect(message).toMatch(/^「表1」：.*\n[^]*「表5」：.*\nほか2シートがあります。$/);
});

test("a sheet that is left over is named together with the cause", () => {
  const { message, advice } = problemText({ code: "leftover", sheet: "資料９", cause: { code: "busy" } });
  expect(message).toContain("Excel がほかの処理をしています");
  expect(advice).toMatch(/^シート「資料９」を削除してください。/);
});
