import { defaultConventions } from "../../../src/domain/conventions/default-conventions";
import { cellName } from "../../../src/domain/grid/cell-address";
import { recognise } from "../../../src/domain/recognition/recognise";
import { planRepairs } from "../../../src/domain/repairs/plan-repairs";
import type { Repair } from "../../../src/domain/repairs/repair";
import type { CellContent } from "../../../src/domain/submissions/transfer-content";
import { checkSheets } from "../../../src/usecases/check-sheets";
import { evaluatePlan } from "../../../src/usecases/evaluate-plan";
import { reportForm, type FormCell, type FormChange } from "../../support/report-form";

/** The repairs of a form with some cells changed. */
function repairsOn(change: FormChange): readonly Repair[] {
  const grids = [reportForm(change)];
  const reading = { grids, recognition: recognise(grids), ownSheets: [] };
  const checked = checkSheets({ reading, fiscalYear: 2024 });
  const evaluation = evaluatePlan(reading, 2024, defaultConventions);
  if (!checked.ok || !evaluation.ok) throw new Error("the form was not checked");
  return planRepairs(checked.value.findings, { grids, evaluation: evaluation.value });
}

const typed = (value: string, format = "General"): FormCell => ({ value, shown: value, format });
const number = (value: number): CellContent => ({ kind: "number", value });
const text = (words: string): CellContent => ({ kind: "text", text: words });

describe("a safe repair", () => {
  const cases: readonly (readonly [
    what: string,
    cell: string,
    typed: FormCell,
    expected: Partial<Omit<Repair, "finding" | "cell" | "before">>,
  ])[] = [
    [
      "makes a number of a text",
      "I6",
      typed("1235"),
      { content: number(1235), after: "1235", numberFormat: null, changes: ["textToNumber"] },
    ],
    [
      "takes full-width digits and separators",
      "I6",
      typed("１，２３５", "#,##0"),
      { content: number(1235), after: "1,235", changes: ["width", "separators", "textToNumber"] },
    ],
    [
      "takes spaces and line ends away",
      "I8",
      typed("　5,036\n", "#,##0"),
      { content: number(5036), after: "5,036", changes: ["spaces", "separators", "textToNumber"] },
    ],
    [
      "takes away what nobody can see",
      "I6",
      typed("1\u200b235\ufeff"),
      { content: number(1235), after: "1235", changes: ["invisible", "textToNumber"] },
    ],
    [
      "keeps the fraction",
      "I7",
      typed("１２．９"),
      { content: number(12.9), after: "12.9", changes: ["width", "textToNumber"] },
    ],
    [
      "pads the fraction as the cell's format does",
      "I7",
      typed("12", '#,##0.0_ ;[Red]"-"#,##0.0'),
      { content: number(12), after: "12.0" },
    ],
    [
      "gives a cell that is formatted as text the format in which the number was typed",
      "I6",
      typed("1,235", "@"),
      { content: number(1235), after: "1,235", numberFormat: "#,##0" },
    ],
    [
      "gives it no more than the general format where digits alone were typed",
      "I6",
      typed("１２３５", "@"),
      { content: number(1235), after: "1235", numberFormat: "General" },
    ],
    [
      "makes a percentage where the cell shows percentages",
      "I4",
      typed("７６．２％", "0.0%"),
      { content: number(0.762), after: "76.2%", changes: ["width", "textToNumber"] },
    ],
    [
      "changes only the width of a percentage elsewhere: it may be meant as a share",
      "I4",
      typed("７６．２％"),
      { content: text("76.2%"), after: "76.2%", numberFormat: null, changes: ["width"] },
    ],
    [
      "changes only the width where the cell would not show every digit",
      "I7",
      typed("１３．０"),
      { content: text("13.0"), after: "13.0", changes: ["width"] },
    ],
  ];

  it.each(cases)("%s", (_what, cell, value, expected) => {
    const repairs = repairsOn({ cells: { [cell]: value } });
    expect(repairs).toHaveLength(1);
    expect(repairs[0]).toMatchObject(expected);
    const { row = 0, column = 0 } = repairs[0]?.cell ?? {};
    expect(cellName(row, column)).toBe(cell);
  });

  it("is planned for each cell once, in the order of the sheet", () => {
    const repairs = repairsOn({ cells: { I8: typed("５０３６"), H6: typed("1200"), I6: typed("1235") } });
    expect(repairs.map(({ cell }) => cellName(cell.row, cell.column))).toEqual(["H6", "I6", "I8"]);
  });
});

describe("nothing is repaired where a doubt is left", () => {
  const cases: readonly (readonly [what: string, cell: string, typed: FormCell])[] = [
    ["a formula that gives a text", "I6", { value: "1235", shown: "1235", formula: '="12"&"35"' }],
    ["an error value", "I6", typed("#N/A")],
    ["a number already", "I6", 1235],
    ["a date", "I9", { value: 45659, shown: "1月2日", format: 'm"月"d"日"' }],
    ["a text that looks like a date", "I9", typed("1/2")],
    ["a code with leading zeros", "I6", typed("007")],
    ["a zero with a sign", "I6", typed("−0")],
    ["a full-width code with leading zeros", "I6", typed("００７")],
    ["two numbers", "I6", typed("1200 35")],
    ["two numbers in two lines", "I6", typed("1200\n35")],
    ["words beside the number", "I6", typed("約１，２３５人")],
    ["a note in brackets", "I6", typed("1,235（見込）")],
    ["separators in the wrong place", "I6", typed("１２，３５")],
    ["▲, which the officer wants to see", "I6", typed("▲1235")],
    ["zeros that the cell would not show", "I7", typed("13.0")],
    ["digits that the cell's format would round away", "I7", typed("12.9", "0")],
    ["a format that writes words", "I6", typed("1235", '0"人"')],
    ["a format of thousands", "I8", typed("5036", "#,##0,")],
    ["a percentage in a cell formatted as text", "I4", typed("76.2%", "@")],
    ["a text that is shown otherwise", "I6", { value: "1235", shown: "1235人", format: '@"人"' }],
    ["a figure that another finding calls ten times too large", "I6", typed("12350")],
    ["more digits than Excel keeps", "I6", typed("1234567890123456")],
  ];

  it.each(cases)("%s", (_what, cell, value) => {
    expect(repairsOn({ cells: { [cell]: value } })).toEqual([]);
  });

  it("a merged cell that several indicators share", () => {
    const form = reportForm({ cells: { I6: typed("1235"), I7: "" } });
    const merged = [
      { ...form, merges: [...form.merges, { row: 5, column: 8, rowCount: 2, columnCount: 1 }] },
    ];
    const reading = { grids: merged, recognition: recognise(merged), ownSheets: [] };
    const checked = checkSheets({ reading, fiscalYear: 2024 });
    const evaluation = evaluatePlan(reading, 2024, defaultConventions);
    if (!checked.ok || !evaluation.ok) throw new Error("the form was not checked");
    expect(checked.value.findings.map(({ rule }) => rule)).toContain("number-as-text");
    expect(planRepairs(checked.value.findings, { grids: merged, evaluation: evaluation.value })).toEqual([]);
  });
});
