import { Select } from "@fluentui/react-components";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import type { Role } from "../../domain/recognition/recognised-table";
import { correction } from "../../locales/ja/correction";
import { useActions } from "../app/pane-context";
import type { Item } from "./find-item";

const yearly: ReadonlySet<Role> = new Set<Role>(["target", "formerTarget", "actual", "rate", "verdict"]);

/** Whether the figures below a heading belong to a fiscal year. */
export const hasYear = ({ kind, role }: Item): boolean => kind === "column" && yearly.has(role);

/** Years to choose from, newest first: those of the workbook and those around the year of the table. */
function yearsFor({ fiscalYear, reportedYear }: Item, known: readonly number[]): readonly number[] {
  const around = reportedYear === null ? [] : [reportedYear - 1, reportedYear, reportedYear + 1];
  const own = fiscalYear === null ? [] : [fiscalYear];
  return [...new Set([...known, ...around, ...own])].sort((a, b) => b - a);
}

/** The fiscal year of a column: as heading and title tell it, or as the officer says. */
export function YearChoice(props: {
  readonly item: Item;
  readonly name: string;
  readonly years: readonly number[];
}) {
  const { decide } = useActions();
  const { item, name, years } = props;
  const isSaid = item.correction !== null && item.correction.fiscalYear !== null;
  return (
    <Select
      aria-label={correction.year(name)}
      value={isSaid && item.fiscalYear !== null ? String(item.fiscalYear) : ""}
      onChange={(_event, { value }) =>
        decide({ kind: "role", item, role: item.role, fiscalYear: value === "" ? null : Number(value) })
      }
    >
      <option value="">{correction.yearAsRead(isSaid ? null : item.fiscalYear)}</option>
      {yearsFor(item, years).map((year) => (
        <option key={year} value={String(year)}>
          {formatFiscalYear(year)}
        </option>
      ))}
    </Select>
  );
}
