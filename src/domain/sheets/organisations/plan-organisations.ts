import type { SourcedText } from "../../plan/plan";
import type { Organisations } from "../../plain-tables/organisations";
import { planGroupedTable, type TableText } from "../grouped-table/plan-grouped-table";
import type { AppendixFont } from "../shiryo9/form";
import type { SheetPlan } from "../sheet-plan";
import { columnHeadings, defaultTitle, sheetName } from "./words";

/** Widths in points: 区分, 名称, 所管課. */
const columnWidths: readonly number[] = [105, 264, 96.75];

const printed = (sourced: SourcedText | null): TableText =>
  sourced === null ? { text: "", sources: [] } : { text: sourced.text, sources: [sourced.cell] };

/** Lays out 「本市の外郭団体一覧」 (資料8 of 厚木市). Texts stand as they were typed. */
export function planOrganisations({ title, kinds }: Organisations, font: AppendixFont): SheetPlan {
  return planGroupedTable({
    sheetName,
    layout: "organisations",
    title: title === null ? { text: defaultTitle, sources: [] } : printed(title),
    headings: columnHeadings,
    groups: kinds.map(({ name, organisations }) => ({
      name: printed(name),
      rows: organisations.map((one) => [printed(one.name), printed(one.department)]),
    })),
    columnWidths,
    font,
  });
}
