import type { Area } from "../../grid/cell-address";
import { atItem } from "../places";
import { defineRule } from "../rule";

/** 結合の範囲違い: one merged cell holds the target or actual of several indicators, so that all of them get the same figure. */
export const mergedFigures = defineRule({
  id: "merged-figures",
  severity: "warning",
  family: "structure",
  check: ({ tables }) =>
    tables.flatMap(({ view, items }) => {
      const seen = new Set<Area>();
      const nameAt = new Map(items.map(({ name, evaluated }) => [evaluated.indicator.name.cell.row, name]));
      return items.flatMap((item) => {
        const { measurement } = item.evaluated;
        return [measurement?.target, measurement?.actual].flatMap((figure) => {
          const area = figure ? view.mergeAt(figure.cell.row, figure.cell.column) : null;
          if (!figure || area === null || area.rowCount < 2 || seen.has(area) || figure.text.trim() === "")
            return [];
          seen.add(area);
          const rows = Array.from({ length: area.rowCount }, (_row, at) => area.row + at);
          const names = rows.flatMap((row) => nameAt.get(row) ?? []);
          if (names.length < 2) return [];
          return [atItem(item, figure.cell, { found: figure.text, expected: "", facts: { area, names } })];
        });
      });
    }),
});
