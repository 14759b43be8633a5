import { recognise } from "../../../src/domain/recognition/recognise";
import { checkSheets } from "../../../src/usecases/check-sheets";
import type { PlanReading } from "../../../src/usecases/read-plan";
import { growthOfTenfold } from "../../support/growth";
import { gridOf, percent, reportForm, type FormCell } from "../../support/report-form";

const headings = reportForm().values[2] ?? [];
const perDepartment = 40;

/** The nth indicator of the plan; each department has forty. */
function item(number: number): readonly FormCell[] {
  const [department, initiative] = [Math.floor((number - 1) / perDepartment), Math.floor(number / 2)];
  const [target, actual] = [1000 + number, 1010 + number];
  const rate = percent(Math.round((actual / target) * 1000) / 10);
  const place = [
    "基本方針１",
    `取組${initiative}の推進`,
    `施策${number}の利用者数`,
    "人",
    `第${department}課`,
  ];
  return [number, ...place, 900 + number, target, actual, rate, "達成", "", ""];
}

function book(first: number, count: number): PlanReading {
  const rows = Array.from({ length: count }, (_row, at) => item(first + at));
  const grids = [
    gridOf([["行財政改革実施計画　令和６年度実績報告"], [""], headings, ...rows], { name: "実績報告" }),
  ];
  return { grids, recognition: recognise(grids), ownSheets: [] };
}

const found = (reading: PlanReading, master?: PlanReading): number => {
  const checked = checkSheets({ reading, fiscalYear: 2024, ...(master ? { master } : {}) });
  if (!checked.ok) throw new Error(checked.problem.code);
  return checked.value.findings.length;
};

it("takes ten times as long for ten times the indicators, not a hundred times", () => {
  const books = new Map([60, 600].map((size) => [size, book(1, size)]));
  const run = (size: number): void => {
    const reading = books.get(size);
    if (reading) found(reading, { ...reading });
  };
  expect(growthOfTenfold(run, 60)).toBeLessThan(35);
});
