import type { PlanEvaluation } from "../evaluation/plan-evaluation";
import { addressText } from "../grid/cell-address";
import { noFigure } from "../sheets/tables/words";
import { levelOf } from "./field-names";
import { fieldValue } from "./field-values";
import type { FillNotice } from "./filled-sheet-plan";
import type { CutOff } from "./row-heights";
import { fieldsOf, type SampleCell } from "./sample-cells";

/** The fields of items that stay empty everywhere: the sheets have no such column, or nothing stands in it. */
export function fieldsWithoutData(
  cells: readonly SampleCell[],
  { evaluation, planName }: { readonly evaluation: PlanEvaluation; readonly planName: string | null },
): readonly FillNotice[] {
  const { indicators } = evaluation;
  if (indicators.length === 0) return [];
  const fields = new Map(
    cells.flatMap(fieldsOf).map(({ field, name }) => [field.id, { field, name }] as const),
  );
  const names = [...fields.values()].flatMap(({ field, name }) => {
    const level = levelOf(field);
    if (level === "plan" || level === "count") return [];
    // A plan without ranks has a dash for each of them.
    const nothing = field.id === "rank" ? noFigure : "";
    const hasText = indicators.some((evaluated) => {
      const context = { evaluation, planName, evaluated, number: 1, goalOfBlock: null };
      return fieldValue(field, context).text.trim() !== nothing;
    });
    return hasText ? [] : [name];
  });
  return names.length === 0 ? [] : [{ code: "fieldsWithoutData", names }];
}

/** That cards are taller than a page. */
export function dividedNotice(count: number): readonly FillNotice[] {
  return count === 0 ? [] : [{ code: "itemsDivided", count }];
}

/** Texts that do not fit, by the cells of the sample sheet that can be mended. */
export function cutOffNotices(
  cutOff: readonly CutOff[],
  sampleRows: readonly number[],
  sheet: string,
): readonly FillNotice[] {
  return (["noWrap", "rowLimit"] as const).flatMap((why): readonly FillNotice[] => {
    const texts = cutOff.filter((each) => each.why === why);
    const cells = texts.map(({ row, column }) => ({ sheet, row: sampleRows[row] ?? 0, column }));
    const distinct = new Map(cells.map((cell) => [addressText(cell), cell]));
    return texts.length === 0
      ? []
      : [{ code: "textsCutOff", why, cells: [...distinct.values()], count: texts.length }];
  });
}
