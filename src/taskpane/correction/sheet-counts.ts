import type { PlanReading } from "../../usecases/read-plan";

/** The sheets of a reading in their order, each with the number of indicators that it gave. */
export function indicatorsBySheet({
  grids,
  recognition,
}: PlanReading): readonly { readonly name: string; readonly indicators: number }[] {
  const counts = new Map<string, number>();
  for (const { initiatives } of recognition.plan.goals) {
    for (const { indicators } of initiatives) {
      for (const { name } of indicators) counts.set(name.cell.sheet, (counts.get(name.cell.sheet) ?? 0) + 1);
    }
  }
  return grids.map(({ name }) => ({ name, indicators: counts.get(name) ?? 0 }));
}
