import { placedIndicators, type PlacedIndicator } from "../plan/plan";
import type { Recognition } from "./recognised-table";

/**
 * All indicators in the order in which they stand on the sheets, row by row. In the plan itself the indicators of one
 * initiative are together, even where other rows stand between them on the sheet.
 */
export function indicatorsInSheetOrder({ plan, tables }: Recognition): readonly PlacedIndicator[] {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const placeOf = ({ indicator }: PlacedIndicator): readonly [number, number, number] => {
    const [first] = indicator.measurements;
    const { sheet, row, column } = (first?.target ?? first?.actual ?? indicator.name).cell;
    return [sheets.indexOf(sheet), row, column];
  };
  return placedIndicators(plan)
    .map((placed) => ({ placed, place: placeOf(placed) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.place[2] - b.place[2])
    .map(({ placed }) => placed);
}
