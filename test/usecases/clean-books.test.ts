import { cellName } from "../../src/domain/grid/cell-address";
import type { SheetGrid } from "../../src/domain/grid/sheet-grid";
import { placedIndicators } from "../../src/domain/plan/plan";
import { recognise } from "../../src/domain/recognition/recognise";
import { checkSheets } from "../../src/usecases/check-sheets";
import { goalLines } from "../support/clean-books/goal-lines";
import { stackedRows } from "../support/clean-books/stacked-rows";
import { yearMatrix } from "../support/clean-books/year-matrix";

/**
 * Sheets as careful officers keep them, with nothing to be put right: dashes for years without a survey, units in cells, items
 * that stand twice, targets in words, a level that is to be kept, figures that are not published yet.
 */
const books: readonly (readonly [name: string, sheet: SheetGrid, indicators: number, fiscalYear: number])[] =
  [
    ["a matrix of years, in its last year", yearMatrix, 30, 2024],
    ["a matrix of years, in the year before", yearMatrix, 30, 2023],
    ["goals as lines over their rows", goalLines, 27, 2024],
    ["目標 and 実績 in two rows, in its last year", stackedRows, 13, 2024],
    ["目標 and 実績 in two rows, in an earlier year", stackedRows, 13, 2022],
  ];

describe.each(books)("%s", (_name, sheet, indicators, fiscalYear) => {
  const recognition = recognise([sheet]);

  it("is read whole", () => {
    expect(placedIndicators(recognition.plan)).toHaveLength(indicators);
  });

  it("gives no error and no warning", () => {
    const checked = checkSheets({ reading: { grids: [sheet], recognition, ownSheets: [] }, fiscalYear });
    const findings = checked.ok ? checked.value.findings : [checked.problem.code];
    const loud = findings.flatMap((finding) => {
      if (typeof finding === "string") return [finding];
      const place = finding.cell && cellName(finding.cell.row, finding.cell.column);
      return finding.severity === "info" ? [] : [`${finding.rule} ${place}`];
    });
    expect(loud).toEqual([]);
  });
});
