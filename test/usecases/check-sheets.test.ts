import { readFileSync } from "node:fs";
import type { Finding } from "../../src/domain/checks/finding";
import { checkSheets, type CheckRequest } from "../../src/usecases/check-sheets";
import { readPlan, type PlanReading } from "../../src/usecases/read-plan";
import { findingText } from "../../src/locales/ja/checks";
import { fixturePath, openFixture } from "../support/open-fixture";
import { placeText } from "../support/rule-cases";

type Fault = { readonly cell: string | null; readonly rule: string; readonly indicator?: string };
type Faults = {
  readonly fiscalYear: number;
  readonly master: string;
  readonly submissions: readonly string[];
  readonly faults: readonly (Fault & {
    readonly file: string;
    readonly sheet: string;
    readonly expected?: string;
    readonly also?: readonly Fault[];
  })[];
};

const faults = JSON.parse(readFileSync(fixturePath("submission/faults.json"), "utf8")) as Faults;

async function reading(name: string): Promise<PlanReading> {
  const read = await readPlan((await openFixture(name)).ports.reader);
  if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  return read.value;
}

function findings(request: CheckRequest): readonly Finding[] {
  const checked = checkSheets(request);
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value.findings;
}

const key = ({ rule, cell }: Fault, sheet: string): string => `${rule} ${cell ?? sheet}`;
const isLoud = ({ severity }: Finding): boolean => severity !== "info";

describe.each(faults.submissions)("the submission %s", (file) => {
  const own = faults.faults.filter((fault) => fault.file === file);
  let found: readonly Finding[] = [];

  beforeAll(async () => {
    const [book, master] = [
      await reading(`submission/${file}`),
      await reading(`submission/${faults.master}`),
    ];
    found = findings({ reading: book, fiscalYear: faults.fiscalYear, master });
  });

  it("has each of its faults found by the right rule in the right cell", () => {
    const keys = found.map((finding) => `${finding.rule} ${placeText(finding)}`);
    for (const fault of own) expect(keys).toContain(key(fault, fault.sheet));
  });

  it("has nothing else called wrong", () => {
    const allowed = own.flatMap((fault) =>
      [fault, ...(fault.also ?? [])].map((each) => key(each, fault.sheet)),
    );
    const loud = found.filter(isLoud).map((finding) => `${finding.rule} ${placeText(finding)}`);
    expect(loud.filter((each) => !allowed.includes(each))).toEqual([]);
  });

  it("has the indicator named, and what was expected where it can be known", () => {
    for (const { rule, cell, indicator, expected } of own) {
      const finding = found.find((each) => each.rule === rule && (cell === null || placeText(each) === cell));
      if (indicator !== undefined) expect(finding?.indicator).toBe(indicator);
      if (expected !== undefined && finding?.expected !== "") expect(finding?.expected).toBe(expected);
    }
  });
});

/** Books that are as they should be but for what is named here: sheet, cell and rule of every error and warning. */
const books: readonly (readonly [book: string, fiscalYear: number, loud: readonly string[]])[] = [
  ["atsugi-keiei-plan", 2019, []],
  ["jigyo-chosho", 2023, []],
  ["shiryo9-cards", 2019, []],
  ["year-matrix-r3-r8", 2024, ["stated-rate-differs S10", "stated-rate-differs S17"]],
  ["year-matrix-r3-r8", 2023, ["full-rate-unmet P12"]],
  ["layouts/cards-side-by-side", 2024, []],
  ["layouts/departments", 2024, []],
  ["layouts/english-headings", 2024, []],
  ["layouts/form-per-sheet", 2024, []],
  ["layouts/grid-paper", 2024, []],
  ["layouts/interim", 2024, []],
  ["layouts/long-format", 2024, []],
  ["layouts/nasty-2", 2024, ["hidden-row A4", "error-value F7"]],
  ["layouts/plan-actual-rows", 2024, []],
  ["layouts/stacked-rows", 2024, []],
  ["layouts/transposed", 2024, []],
  ["layouts/two-tables", 2024, []],
  ["layouts/year-groups", 2024, []],
  ["layouts/year-rows", 2024, []],
];

it.each(books)("%s for %i has no false alarm", async (book, fiscalYear, loud) => {
  const found = findings({ reading: await reading(`${book}.xlsx`), fiscalYear });
  expect(found.filter(isLoud).map((each) => `${each.rule} ${placeText(each)}`)).toEqual(loud);
});

it("tells the share in the outline's text that the table does not give, and nothing else", async () => {
  const text = readFileSync(fixturePath("text/atsugi-outline.txt"), "utf8");
  const atsugi = await reading("atsugi-keiei-plan.xlsx");
  const found = findings({ reading: atsugi, fiscalYear: 2019, text });
  expect(found.map(findingText).map(({ message }) => message)).toEqual([
    "本文：「25の取組に設定している成果指標の令和元（2019）年度の達成率が59.3％」とありますが、表から計算すると達成した割合は63.0％（17/27）で、差異があります。59.3％は16/27に当たります。",
  ]);
  const checked = checkSheets({ reading: atsugi, fiscalYear: 2019, text });
  if (!checked.ok || !checked.value.text) throw new Error("the text was not compared");
  const { compared, leftOut } = checked.value.text;
  expect(compared.filter(({ agrees }) => agrees).map(({ stated }) => stated)).toEqual([
    ...["27件", "5件", "17件", "10件", "25件"],
  ]);
  expect(compared.filter(({ agrees }) => !agrees).map(({ stated }) => stated)).toEqual(["59.3％"]);
  expect(leftOut).toEqual([]);
});
