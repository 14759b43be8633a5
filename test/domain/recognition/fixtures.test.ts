import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressText } from "../../../src/domain/grid/cell-address";
import { recognise } from "../../../src/domain/recognition/recognise";
import type { Recognition } from "../../../src/domain/recognition/recognised-table";
import { flatCells, flatReading } from "../../support/flat-reading";
import { gridsFromXlsx } from "../../support/grid-from-xlsx";

type ExpectedIndicator = {
  readonly cells: Readonly<Record<string, string>>;
  readonly previous?: string;
};
type ExpectedYear = { readonly fiscalYear: number; readonly indicators: readonly ExpectedIndicator[] };
type Expected = ExpectedYear & { readonly otherYears?: readonly ExpectedYear[] };

const fixture = (name: string): string => join(__dirname, "../../fixtures", name);
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(fixture(`${name}.expected.json`), "utf8")) as Expected;
const read = async (name: string): Promise<Recognition> =>
  recognise(await gridsFromXlsx(fixture(`${name}.xlsx`)));

const compared = [
  "goal",
  "initiative",
  "content",
  "indicator",
  "kind",
  "unit",
  "department",
  "baseline",
  "target",
  "actual",
  "statedRate",
  "statedVerdict",
  "remark",
];

/** Only what is read, blank texts left out as in a reading. */
const texts = (indicator: ExpectedIndicator): unknown =>
  Object.fromEntries(
    Object.entries(indicator).filter(([key, value]) => compared.includes(key) && value !== ""),
  );

const years = (expected: Expected): readonly ExpectedYear[] => [expected, ...(expected.otherYears ?? [])];

describe.each([
  ["atsugi-keiei-plan", "第６次行政改革大綱「あつぎ行政経営プラン」", "取組一覧!A1", 25],
  ["submission/soumu", "青葉野市第３次行財政改革実施計画", "実績報告!A1", 4],
  ["submission/shimin", "青葉野市第３次行財政改革実施計画", "実績報告!A1", 3],
  ["submission/fukushi", "青葉野市第３次行財政改革実施計画", "実績報告!A1", 3],
  ["submission/kensetsu", "青葉野市第３次行財政改革実施計画", "実績報告!A1", 3],
  ["submission/kyoiku", "青葉野市第３次行財政改革実施計画", "実績報告!A1", 4],
  ["submission/master", "青葉野市第３次行財政改革実施計画", "実績報告!A1", 16],
])("%s", (name, title, titleCell, initiatives) => {
  test("every text of every indicator is the one that the cell displays", async () => {
    const expected = expectedOf(name);
    const reading = await read(name);
    expect(flatReading(reading, expected.fiscalYear)).toEqual(expected.indicators.map(texts));
  });

  test("every figure is known with its cell", async () => {
    const expected = expectedOf(name);
    const cells = flatCells(await read(name), expected.fiscalYear);
    expect(cells).toMatchObject(expected.indicators.map((indicator) => indicator.cells));
  });

  test("the figure of the year before stands as the actual of that year", async () => {
    const expected = expectedOf(name);
    const before = flatReading(await read(name), expected.fiscalYear - 1).map(
      (indicator) => indicator.actual ?? "",
    );
    const hasPrevious = expected.indicators.some(({ previous }) => previous !== undefined);
    if (hasPrevious) expect(before).toEqual(expected.indicators.map(({ previous }) => previous ?? ""));
    else expect(new Set(before)).toEqual(new Set([""]));
  });

  test("the name of the plan comes from the title without year and kind of sheet", async () => {
    const { planName } = await read(name);
    expect(planName && { text: planName.text, cell: addressText(planName.cell) }).toEqual({
      text: title,
      cell: titleCell,
    });
  });

  test("rows of one initiative are kept together", async () => {
    const { plan } = await read(name);
    expect(plan.goals.flatMap((goal) => goal.initiatives)).toHaveLength(initiatives);
  });
});

describe("a list with years side by side under merged headings", () => {
  test("is read for every year", async () => {
    const expected = expectedOf("year-matrix-r3-r8");
    const reading = await read("year-matrix-r3-r8");
    for (const { fiscalYear, indicators } of years(expected)) {
      const found = flatReading(reading, fiscalYear).map((indicator) => ({
        ...indicator,
        remark: undefined,
      }));
      expect(found).toEqual(
        indicators.map((indicator) => ({ ...(texts(indicator) as object), remark: undefined })),
      );
      expect(flatCells(reading, fiscalYear)).toMatchObject(indicators.map(({ cells }) => cells));
    }
    expect(reading.fiscalYears).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  test("keeps its remarks with the indicator", async () => {
    const remarks = flatReading(await read("year-matrix-r3-r8"), 2024).map(({ remark }) => remark ?? "");
    expect(remarks.filter((remark) => remark !== "")).toEqual([
      "Ｒ６実績は９月確定予定",
      "現状維持を目標とする",
    ]);
  });
});

describe("what a person should know of a reading", () => {
  test("an error value among the figures", async () => {
    const { notes } = await read("submission/fukushi");
    expect(notes).toEqual([{ kind: "errorValue", sheet: "実績報告", at: "J6", text: "#REF!" }]);
  });

  test("an indicator in a hidden row, which is read all the same", async () => {
    const { notes } = await read("submission/kensetsu");
    const text = "公園施設の長寿命化対策実施数";
    expect(notes).toEqual([{ kind: "hiddenRows", sheet: "実績報告", at: "A8:M8", text }]);
  });
});

describe("sheets that are no list of indicators", () => {
  test("look-alikes give nothing, and each says what it is", async () => {
    const reading = await read("decoys");
    expect(reading.plan.goals).toEqual([]);
    expect(reading.tables).toEqual([]);
    expect(reading.notRead).toEqual([
      { sheet: "達成状況集計", reason: { kind: "lookAlike", what: "countSummary" } },
      { sheet: "進捗管理表", reason: { kind: "lookAlike", what: "schedule" } },
      { sheet: "予算執行状況", reason: { kind: "lookAlike", what: "budget" } },
      { sheet: "照会先一覧", reason: { kind: "lookAlike", what: "directory" } },
      { sheet: "作業スケジュール", reason: { kind: "lookAlike", what: "schedule" } },
    ]);
  });
});

describe("sheets with one initiative each", () => {
  test.each([
    ["jigyo-chosho", "form"],
    ["shiryo9-cards", "cards"],
  ])("%s is read for every year, each figure with its cell", async (name, layout) => {
    const expected = expectedOf(name);
    const reading = await read(name);
    for (const { fiscalYear, indicators } of years(expected)) {
      const found = flatReading(reading, fiscalYear);
      expect(found).toMatchObject(indicators.map(texts));
      expect(found).toHaveLength(indicators.length);
      expect(flatCells(reading, fiscalYear)).toMatchObject(indicators.map(({ cells }) => cells));
    }
    expect(new Set(reading.tables.map((table) => table.layout))).toEqual(new Set([layout]));
  });

  test("remarks of a year stand with the year, the purpose as what the initiative does", async () => {
    const found = flatReading(await read("jigyo-chosho"), 2023);
    expect(found.map(({ remark }) => remark ?? "").filter((remark) => remark !== "")).toEqual([
      "減少が望ましい",
      "減少が望ましい",
    ]);
    expect(found[0]?.content).toEqual([
      "地域の防災力を高めるため、自主防災組織の訓練及び資機材の整備を支援する。",
    ]);
  });

  test("cover, list of sheets and notes say why they give nothing", async () => {
    const notRead = async (name: string): Promise<unknown> =>
      (await read(name)).notRead.map(({ sheet, reason }) => [sheet, reason.kind]);
    expect(await notRead("jigyo-chosho")).toEqual([
      ["表紙", "noTable"],
      ["一覧", "noFigures"],
    ]);
    expect(await notRead("shiryo9-cards")).toEqual([["作成メモ", "noTable"]]);
  });
});
