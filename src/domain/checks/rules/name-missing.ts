import { columnIndex } from "../../grid/cell-address";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** A row has figures but no name of an indicator. */
export const nameMissing = defineRule({
  id: "name-missing",
  severity: "error",
  family: "structure",
  check: ({ book }) =>
    book.recognition.notes.flatMap(({ kind, sheet, at, text }) => {
      const place = /^([A-Z]+)(\d+)/.exec(at);
      if (kind !== "noIndicatorName" || !place) return [];
      const cell = { sheet, row: Number(place[2]) - 1, column: columnIndex(place[1] ?? "A") };
      return [onSheet(sheet, cell, { found: "", expected: "", facts: { usedName: text } })];
    }),
});
