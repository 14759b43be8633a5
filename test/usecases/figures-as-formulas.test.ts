import fc from "fast-check";
import { withPreset } from "../../src/domain/conventions/change-conventions";
import type { PlanConventions } from "../../src/domain/conventions/conventions";
import { defaultConventions } from "../../src/domain/conventions/default-conventions";
import { presets } from "../../src/domain/conventions/presets/presets";
import { columnsFor, type CalculationColumn } from "../../src/domain/sheets/formulas/calculation";
import { calculationWords } from "../../src/domain/sheets/formulas/words";
import { verdictWords } from "../../src/domain/sheets/tables/words";
import type { PlanEvaluation } from "../../src/domain/evaluation/plan-evaluation";
import { evaluatePlan } from "../../src/usecases/evaluate-plan";
import { layoutRequest } from "../../src/usecases/layout-request";
import { readPlan, type PlanReading } from "../../src/usecases/read-plan";
import { writeReport } from "../../src/usecases/write-report";
import { layouts, type LayoutId } from "../../src/domain/sheets/layouts";
import type { SheetPlan } from "../../src/domain/sheets/sheet-plan";
import type { CellAddress } from "../../src/domain/grid/cell-address";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { fingerprintSheet } from "../support/describe-sheet";
import { openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

const settings = { appendixTitle: null, appendixFont: "mincho" } as const;
const headRows = 2;
const columns = columnsFor([]);

async function judged({ ports }: OpenedFixture, year: number, conventions: PlanConventions) {
  const reading = await readPlan(ports.reader);
  const evaluation = reading.ok ? evaluatePlan(reading.value, year, conventions) : reading;
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.problem));
  return evaluation.value;
}

async function write(
  book: OpenedFixture,
  layout: LayoutId,
  year: number,
  figuresAs: "values" | "formulas",
  conventions = defaultConventions,
) {
  const { reading } = await readAndJudge(book, year);
  const evaluation = await judged(book, year, conventions);
  const request = layoutRequest(layout, evaluation, reading, { ...settings, figuresAs });
  const outcome = await writeReport(book.ports.writer, layout, request, "ask");
  if (!outcome.ok || outcome.value.kind !== "written") throw new Error(JSON.stringify(outcome));
  return { evaluation, ...outcome.value };
}

/** What stands in each filled cell of a sheet left of a column, by its place. */
function texts({ host }: OpenedFixture, sheetName: string, columns = Infinity): Record<string, string> {
  const sheet = host.store.sheetNamed(sheetName);
  const used = sheet?.cells.used(true);
  const found: Record<string, string> = {};
  if (sheet && used) {
    sheet.cells.each(used, (row, column, content, style) => {
      const text = textOfCell(content, style);
      if (text !== "" && column < columns) found[`${row},${column}`] = text;
    });
  }
  return found;
}

const rowOfText = ({ cells }: SheetPlan, text: string): number =>
  cells.find((each) => each.text === text)?.row ?? 0;

type Typed = readonly [CellAddress, string | number];

async function typeAll({ Excel }: OpenedFixture, typed: readonly Typed[]) {
  await Excel.run(async (context) => {
    for (const [{ sheet, row, column }, value] of typed) {
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[value]];
    }
    await context.sync();
  });
}

const type = (book: OpenedFixture, cell: CellAddress, value: string | number) =>
  typeAll(book, [[cell, value]]);

const cases = [
  ["atsugi-keiei-plan.xlsx", "shiryo9", 2019],
  ["atsugi-keiei-plan.xlsx", "all-items", 2019],
  ["atsugi-keiei-plan.xlsx", "summary", 2019],
  ["year-matrix-r3-r8.xlsx", "shiryo9", 2023],
  ["year-matrix-r3-r8.xlsx", "all-items", 2023],
  ["jigyo-chosho.xlsx", "summary", 2023],
  ["atsugi-keiei-plan.xlsx", "overview", 2019],
  ["jigyo-chosho.xlsx", "overview", 2023],
  ["atsugi-keiei-plan.xlsx", "distribution", 2019],
  ["jigyo-chosho.xlsx", "distribution", 2023],
  ["atsugi-keiei-plan.xlsx", "trend", 2019],
  ["year-matrix-r3-r8.xlsx", "trend", 2023],
  ["year-matrix-r3-r8.xlsx", "final-target", 2022],
] as const;

describe("sheets whose figures are formulas", () => {
  it.each(cases)(
    "%s: %s shows what it shows with values, and no formula had to be replaced by its text",
    async (file, layout, year) => {
      const plain = await openFixture(file);
      const asValues = await write(plain, layout, year, "values");
      const living = await openFixture(file);
      const before = living.host.store.sheets.map(fingerprintSheet);
      const asFormulas = await write(living, layout, year, "formulas");
      const expected = texts(plain, asValues.sheetName);
      const width = Math.max(...Object.keys(expected).map((place) => Number(place.split(",")[1]))) + 1;
      expect(texts(living, asFormulas.sheetName, width)).toEqual(expected);
      expect(asFormulas.textsKept).toBeUndefined();
      const others = living.host.store.sheets.filter(({ name }) => name !== asFormulas.sheetName);
      expect(others.map(fingerprintSheet)).toEqual(before);
    },
  );

  it("follow an actual that is changed: rate and counts of 資料9, and say that the card must go", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const { sheetName, evaluation } = await write(book, "shiryo9", 2019, "formulas");
    const unmet = evaluation.indicators.find(({ verdict }) => verdict === "notAchieved");
    const actual = unmet?.measurement?.actual;
    if (!actual) throw new Error("no unmet indicator with an actual");
    expect([unmet.measurement?.target?.text, actual.text, unmet.rate.printed]).toEqual([
      "69.0％",
      "66.3％",
      "96.1％",
    ]);
    expect(Object.values(texts(book, sheetName))).toEqual(
      expect.arrayContaining(["17 項目", "10 項目", "達成状況は、作成したときのままです。"]),
    );
    await type(book, actual.cell, "'69.5％");
    const after = Object.values(texts(book, sheetName));
    expect(after).toEqual(
      expect.arrayContaining([
        "69.5％",
        "100.7％",
        "18 項目",
        "9 項目",
        "達成状況の変わった項目があります。載せる項目が変わるため、このシートを作り直してください。",
      ]),
    );
    expect(after).not.toContain("96.1％");
  });

  it("are not taken for edited when they follow, but are when a person types over one", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const { sheetName, evaluation } = await write(book, "shiryo9", 2019, "formulas");
    const actual = evaluation.indicators[1]?.measurement?.actual;
    if (!actual) throw new Error("no actual");
    await type(book, actual.cell, "'69.5％");
    const followed = await readPlan(book.ports.reader);
    expect(followed).toMatchObject({ value: { ownSheets: [{ name: sheetName, edited: false }] } });
    await type(book, { sheet: sheetName, row: 4, column: 5 }, "99 項目");
    const edited = await readPlan(book.ports.reader);
    expect(edited).toMatchObject({ value: { ownSheets: [{ name: sheetName, edited: true }] } });
  });

  it("make nothing of a number that is typed in the place of a percentage, as long as its format is not told", async () => {
    const book = await openFixture("atsugi-keiei-plan.xlsx");
    const { sheetName, evaluation } = await write(book, "all-items", 2019, "formulas");
    const actual = evaluation.indicators[1]?.measurement?.actual;
    if (!actual) throw new Error("no actual");
    await type(book, actual.cell, 69.5);
    const after = Object.values(texts(book, sheetName));
    expect(after).toEqual(expect.arrayContaining(["判定不能", "―"]));
    expect(after).not.toContain("100.7％");
  });

  it.each(presets.map(({ id }) => id))(
    "compute what the product computes by %s, whatever comes in",
    async (id) => {
      const book = await openFixture("year-matrix-r3-r8.xlsx");
      const year = 2023;
      const conventions: PlanConventions = {
        ...withPreset(defaultConventions, id),
        period: { from: 2021, to: 2026, phases: [] },
      };
      const { sheetName, evaluation, textsKept } = await write(
        book,
        "all-items",
        year,
        "formulas",
        conventions,
      );
      expect(textsKept).toBeUndefined();
      const heading = Object.entries(texts(book, sheetName)).find(([, text]) => text === "目標（数）")?.[0];
      const left = Number(heading?.split(",")[1]) - columns.indexOf("target");
      const computed = evaluation.indicators.flatMap(({ rate, measurement }, index) =>
        rate.kind === "rate" && typeof measurement?.actual?.value === "number"
          ? [{ index, cell: measurement.actual.cell }]
          : [],
      );
      expect(computed.length).toBeGreaterThan(4);
      const tenths = fc.integer({ min: 0, max: 40_000 }).map((value) => value / 10);
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(tenths), async (actuals) => {
          await typeAll(
            book,
            computed.map(({ cell }) => [cell, actuals.next().value]),
          );
          const { indicators } = await judged(book, year, conventions);
          const shown = texts(book, sheetName);
          const isFormula = (index: number): boolean =>
            shown[`${headRows + index},${left + columns.indexOf("note")}`] === calculationWords.computed;
          expect(computed.filter(({ index }) => isFormula(index)).length).toBeGreaterThan(3);
          for (const { index } of computed.filter((each) => isFormula(each.index))) {
            const at = (column: CalculationColumn): string =>
              shown[`${headRows + index},${left + columns.indexOf(column)}`] ?? "";
            const one = indicators[index];
            expect([at("rate"), at("rank"), at("verdict")]).toEqual([
              one?.rate.printed,
              one?.rank?.mark ?? "",
              one && verdictWords[one.verdict],
            ]);
          }
        }),
        { numRuns: 2 },
      );
    },
  );

  it.each(["trend", "final-target", "distribution", "summary", "overview"] as const)(
    "of %s show, wherever a formula stands, what a sheet made anew would show",
    async (layout) => {
      const book = await openFixture("year-matrix-r3-r8.xlsx");
      const year = layout === "final-target" ? 2022 : 2023;
      const { sheetName, evaluation, textsKept } = await write(book, layout, year, "formulas");
      expect(textsKept).toBeUndefined();
      const figures = evaluation.indicators.flatMap(({ rate, measurement, indicator }) =>
        rate.kind === "rate"
          ? indicator.measurements.flatMap(({ actual, fiscalYear }) =>
              typeof actual?.value === "number" && (fiscalYear ?? year) <= year && measurement
                ? [actual.cell]
                : [],
            )
          : [],
      );
      expect(figures.length).toBeGreaterThan(8);
      const planned = (one: PlanEvaluation, reading: PlanReading): SheetPlan =>
        layouts[layout](layoutRequest(layout, one, reading, { ...settings, figuresAs: "values" }));
      const widthOf = ({ page }: SheetPlan): number => page.printArea.columnCount;
      const width = widthOf(planned(evaluation, (await readAndJudge(book, year)).reading));
      const tenths = fc.integer({ min: 1, max: 4_000 }).map((value) => value / 10);
      await fc.assert(
        fc.asyncProperty(fc.infiniteStream(tenths), async (actuals) => {
          await typeAll(
            book,
            figures.map((cell) => [cell, actuals.next().value]),
          );
          const { reading } = await readAndJudge(book, year);
          const anew = await judged(book, year, defaultConventions);
          const plan = planned(anew, reading);
          const shown = texts(book, sheetName, width);
          // The overview lists what is unmet: a sheet made anew may list others, in other columns.
          const end = layout === "overview" ? rowOfText(plan, "計") : plan.rowHeights.length;
          const lines = new Map<string, string[]>();
          for (const [at, text] of Object.entries(shown)) {
            const [row = ""] = at.split(",");
            lines.set(row, [...(lines.get(row) ?? []), text]);
          }
          const living = new Set(
            plan.cells.filter(({ row, parts }) => parts && row < end).map(({ row }) => row),
          );
          const printed = plan.cells.filter(({ column, text }) => column < widthOf(plan) && text !== "");
          const expected = [...living].map((row) =>
            printed.flatMap((each) => (each.row === row ? [each.text] : [])),
          );
          expect(expected.length).toBeGreaterThan(4);
          // Longer texts may take another page, with its heading: rows are compared wherever they stand.
          expect([...lines.values()]).toEqual(expect.arrayContaining(expected));
        }),
        { numRuns: 2 },
      );
    },
  );
});
