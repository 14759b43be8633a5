import type { HeaderColumn } from "./header-columns";
import { isPartOfYear } from "./heading-levels";
import { folded } from "./label";

/** Headings over the figures of the whole year beside its parts. */
const wholeYear = /^(年間|年度|年)?(合計|総計|計)$|^(年間|通年|年間値|年度値)$/u;

const levelsOf = ({ label }: HeaderColumn): readonly string[] => label.split(/\s+/u);

/** Whether a column holds the figures of a part of the year: 「4月」「第１四半期 目標」. */
export const holdsPartOfYear = (column: HeaderColumn): boolean => isPartOfYear(levelsOf(column));

/**
 * The columns that hold the figures of the whole year beside those of its parts (4月, 5月, …, 合計): none where there is no
 * such column. Null where the columns are not about parts of a year.
 */
export function wholeYearColumns(columns: readonly HeaderColumn[]): readonly number[] | null {
  if (columns.filter(holdsPartOfYear).length < 2) return null;
  return columns
    .filter((column) => levelsOf(column).some((level) => wholeYear.test(folded(level))))
    .map(({ column }) => column);
}
