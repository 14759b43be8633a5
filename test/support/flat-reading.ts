import { addressText } from "../../src/domain/grid/cell-address";
import { measurementOf } from "../../src/domain/plan/plan";
import type { Recognition } from "../../src/domain/recognition/recognised-table";
import { indicatorsInSheetOrder } from "../../src/domain/recognition/sheet-order";

/** One indicator of a reading with the texts of one fiscal year; blank and missing texts are left out. */
export type FlatIndicator = Readonly<Record<string, string | readonly string[]>>;

const filled = (entries: Readonly<Record<string, string | readonly string[] | undefined>>): FlatIndicator =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) =>
      value === undefined || value.length === 0 ? [] : [[key, value] as const],
    ),
  );

/** The indicators of a reading in the order of the sheets, each as a record of texts for the given year. */
export function flatReading(recognition: Recognition, fiscalYear: number): readonly FlatIndicator[] {
  return indicatorsInSheetOrder(recognition).map(({ goal, initiative, indicator }) => {
    const year = measurementOf(indicator, fiscalYear);
    return filled({
      goal: goal.name?.text,
      initiative: initiative.name?.text,
      content: initiative.content,
      indicator: indicator.name.text,
      kind: indicator.kind?.text,
      unit: indicator.unit?.text,
      department: indicator.department?.text,
      baseline: indicator.baseline?.text,
      target: year?.target?.text,
      actual: year?.actual?.text,
      statedRate: year?.statedRate?.text,
      statedVerdict: year?.statedVerdict?.text,
      remark: year?.remark?.text,
    });
  });
}

/** The cells that the figures of one year come from, as "Sheet!A1". */
export function flatCells(
  recognition: Recognition,
  fiscalYear: number,
): readonly Readonly<Record<string, string>>[] {
  return indicatorsInSheetOrder(recognition).map(({ indicator }) => {
    const year = measurementOf(indicator, fiscalYear);
    const cells = {
      indicator: indicator.name,
      target: year?.target,
      actual: year?.actual,
      statedRate: year?.statedRate,
      statedVerdict: year?.statedVerdict,
    };
    return Object.fromEntries(
      Object.entries(cells).flatMap(([key, found]) =>
        found ? [[key, addressText(found.cell)] as const] : [],
      ),
    );
  });
}
