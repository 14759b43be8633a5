import type { RecognisedTable } from "../../recognition/recognised-table";
import { nameKey } from "../matching/item-keys";
import { sameColumns, tablesBeside } from "../columns";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** 指標名の表記ゆれ: the indicator has another name than in the master, beyond width and spaces. */
export const indicatorRenamed = defineRule({
  id: "indicator-renamed",
  severity: "warning",
  family: "texts",
  check: (context) => {
    const nameless = new Set(
      tablesBeside(context)
        .filter(({ table, master }) => lacksNames(table.table, master.table))
        .map(({ table }) => table),
    );
    return context.items.flatMap((item) => {
      const partner = context.master?.matching.partnerOf(item) ?? null;
      const { name } = item.evaluated.indicator;
      if (partner === null || nameKey(name.text) === nameKey(partner.item.name)) return [];
      if (item.table !== null && nameless.has(item.table)) return [];
      const facts = { by: partner.by, masterCell: partner.item.evaluated.indicator.name.cell };
      return [atItem(item, name.cell, { found: name.text, expected: partner.item.name, facts })];
    });
  },
});

/** The column of names is gone, which another rule tells: what stands for the names is something else. */
function lacksNames(table: RecognisedTable, master: RecognisedTable): boolean {
  return sameColumns(table, master).missing.some(({ role }) => role === "indicator");
}
