import { recognise } from "../../recognition/recognise";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** A hidden sheet holds indicators of its own that are not read. */
export const hiddenSheet = defineRule({
  id: "hidden-sheet",
  severity: "info",
  family: "structure",
  check: ({ book }) =>
    book.recognition.notRead.flatMap(({ sheet, reason }) => {
      const grid = book.grids.find(({ name }) => name === sheet);
      if (reason.kind !== "hiddenSheet" || grid === undefined) return [];
      const { tables } = recognise([{ ...grid, visible: true }]);
      return tables.length === 0 ? [] : [onSheet(sheet, null, { found: sheet, expected: "", facts: null })];
    }),
});
