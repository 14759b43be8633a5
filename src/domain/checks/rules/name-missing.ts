import { columnIndex } from "../../grid/cell-address";
import { saysNothing } from "../figures";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** A row has figures but no name of an indicator. Dashes alone are no figures. */
export const nameMissing = defineRule({
  id: "name-missing",
  severity: "error",
  family: "structure",
  check: ({ book, items }) => {
    const dashed = new Set(
      items.flatMap(({ place, evaluated: { measurement } }) => {
        const figures = [measurement?.target, measurement?.actual];
        return figures.every((figure) => saysNothing(figure?.text ?? ""))
          ? [`${place.sheet}!${place.row}`]
          : [];
      }),
    );
    return book.recognition.notes.flatMap(({ kind, sheet, at, text }) => {
      const place = /^([A-Z]+)(\d+)/.exec(at);
      if (kind !== "noIndicatorName" || !place) return [];
      const cell = { sheet, row: Number(place[2]) - 1, column: columnIndex(place[1] ?? "A") };
      if (dashed.has(`${sheet}!${cell.row}`)) return [];
      return [onSheet(sheet, cell, { found: "", expected: "", facts: { usedName: text } })];
    });
  },
});
