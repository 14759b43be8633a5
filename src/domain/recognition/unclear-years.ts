import { ownText } from "./cell-sources";
import type { HeaderBlock } from "./header-block";
import { folded } from "./label";
import type { SheetView } from "./sheet-view";
import { yearMentions } from "./year-mentions";

const rowsLookedAt = 200;
const yearHeading = /^(会計|対象|事業|実施|実績)?年度$/u;

/** The years below a heading of which nothing tells the era: 「６年度」. */
function unclearIn(view: SheetView, column: number, firstRow: number, endRow: number): ReadonlySet<number> {
  const years = new Set<number>();
  for (let row = firstRow; row < Math.min(endRow, firstRow + rowsLookedAt); row++) {
    const text = ownText(view, row, column);
    if (text === "" || text.length > 8) continue;
    const { yearOfEra } = yearMentions(text);
    if (yearOfEra !== null) years.add(yearOfEra);
  }
  return years;
}

/**
 * Whether the rows below a header belong to different years of which nothing on the sheet tells the era: 年度 with 5, 6, 7
 * below. Such rows are no list of one year.
 */
export function hasUnclearYearRows(
  view: SheetView,
  { bottom, columns }: HeaderBlock,
  endRow: number,
): boolean {
  return columns.some(
    ({ column, label }) =>
      yearHeading.test(folded(label)) && unclearIn(view, column, bottom + 1, endRow).size > 1,
  );
}

/** Whether headings name years of which nothing tells the era. */
export const hasUnclearYearColumns = ({ columns }: HeaderBlock): boolean =>
  columns.filter(({ fiscalYear, yearOfEra }) => fiscalYear === null && yearOfEra !== null).length > 1;
