import { onSheet } from "../places";
import { runsOf } from "../runs";
import { defineRule } from "../rule";

/** 非表示行: an indicator stands in a hidden row. One finding for rows next to each other, at the first cell of the table. */
export const hiddenRow = defineRule({
  id: "hidden-row",
  severity: "warning",
  family: "structure",
  check: ({ tables }) =>
    tables.flatMap(({ table, view, items }) => {
      const hidden = new Set(view.grid.hiddenRows);
      const rows = new Map(
        items.filter(({ place }) => hidden.has(place.row)).map((item) => [item.place.row, item]),
      );
      return runsOf([...rows.keys()]).map(({ first, last }) => {
        const names = [...rows].flatMap(([row, { name }]) => (row >= first && row <= last ? [name] : []));
        const cell = { sheet: table.sheet, row: first, column: table.area.column };
        return {
          ...onSheet(table.sheet, cell, { found: names.join("、"), expected: "", facts: { first, last } }),
          department: rows.get(first)?.department ?? "",
          indicator: rows.get(first)?.name ?? "",
        };
      });
    }),
});
