import { previewReport, reportIds, reportIdOf, type ReportSubject } from "../../src/usecases/preview-report";
import { summarisePlan } from "../../src/usecases/summarise-plan";
import { writeReports } from "../../src/usecases/write-reports";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { textsInOrder } from "../domain/sheets/read-sheet-plan";
import { openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

const settings = { appendixTitle: null, appendixFont: "mincho", figuresAs: "values" } as const;

async function subjectIn(book: OpenedFixture): Promise<ReportSubject> {
  return { ...(await readAndJudge(book, 2019)), settings };
}

function textsOf({ host }: OpenedFixture, sheetName: string): readonly string[] {
  const sheet = host.store.sheetNamed(sheetName);
  const used = sheet?.cells.used(true);
  const texts: string[] = [];
  if (sheet && used)
    sheet.cells.each(used, (_row, _column, content, style) => {
      const text = textOfCell(content, style);
      if (text !== "") texts.push(text);
    });
  return texts;
}

describe("previewing reports", () => {
  it("shows, text by text, what is then written", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const subject = await subjectIn(book);
    for (const report of reportIds) {
      const preview = previewReport(report, subject);
      if (!preview.ok) continue;
      const { plan } = preview.value;
      const { written } = await writeReports(book.ports.writer, [{ report, plan, fiscalYear: 2019 }], "ask");
      expect(textsOf(book, written[0]?.sheetName ?? "")).toEqual(textsInOrder(plan));
    }
    expect(book.host.store.sheets).toHaveLength(2 + 8);
  });

  it("says what the table of a report must have where the workbook has none", async () => {
    const subject = await subjectIn(await openFixture("atsugi-keiei-plan.xlsx"));
    expect(previewReport("organisations", subject)).toMatchObject({
      ok: false,
      problem: { code: "plainTableNotFound", headings: ["区分", "名称", "所管課"] },
    });
  });

  it("tells what a plain table comes to", async () => {
    const plan = await subjectIn(await openFixture("atsugi-keiei-plan.xlsx"));
    const tables = await (await openFixture("layouts/source-tables.xlsx")).ports.reader.readSheets();
    if (!tables.ok) throw new Error(JSON.stringify(tables.problem));
    const subject = { ...plan, reading: { ...plan.reading, grids: tables.value.grids } };
    expect(previewReport("effect-history", subject)).toMatchObject({
      ok: true,
      value: { indicators: 0, total: expect.stringContaining("23,161,796千円") },
    });
  });

  it("gives the result in one sentence with the counts of the tables", async () => {
    const { evaluation, reading } = await subjectIn(await openFixture("atsugi-keiei-plan.xlsx"));
    expect(summarisePlan(evaluation, reading)).toBe(
      "第６次行政改革大綱「あつぎ行政経営プラン」の令和元（2019）年度の成果指標27項目のうち17項目が目標を達成し、達成率は63.0％となりました。",
    );
  });

  it("knows its own sheets by their layouts", () => {
    expect(reportIds.map(reportIdOf)).toEqual(reportIds);
    expect(reportIdOf("check-results")).toBeNull();
  });
});
