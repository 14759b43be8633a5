import type { SourcedText } from "../../plan/plan";
import type { Viewpoint, Viewpoints } from "../../plain-tables/viewpoints";
import { planGroupedTable, type TableText } from "../grouped-table/plan-grouped-table";
import type { AppendixFont } from "../shiryo9/form";
import type { SheetPlan } from "../sheet-plan";
import { columnHeadings, countWords, defaultTitle, sheetName } from "./words";

/** Widths in points: 取組の視点, 重点事業, 概要. */
const columnWidths: readonly number[] = [117, 123, 225.75];

const blank: TableText = { text: "", sources: [] };

const printed = (sourced: SourcedText | null): TableText =>
  sourced === null ? blank : { text: sourced.text, sources: [sourced.cell] };

function nameWithCount({ name, count }: Viewpoint): TableText {
  if (count === null) return printed(name);
  return { text: `${name.text}\n${countWords(count.value)}`, sources: [name.cell, count.cell] };
}

/** Lays out 「取組の視点と各視点の重点事業」 of 平塚市. A viewpoint without 重点事業 keeps its row. */
export function planViewpoints({ title, viewpoints }: Viewpoints, font: AppendixFont): SheetPlan {
  return planGroupedTable({
    sheetName,
    layout: "viewpoints",
    title: title === null ? { text: defaultTitle, sources: [] } : printed(title),
    headings: columnHeadings(viewpoints.some(({ count }) => count !== null)),
    groups: viewpoints.map((viewpoint) => {
      const rows = viewpoint.projects.map(({ name, outline }) => [printed(name), printed(outline)]);
      return { name: nameWithCount(viewpoint), rows: rows.length > 0 ? rows : [[blank, blank]] };
    }),
    columnWidths,
    font,
  });
}
