import { eraMismatches } from "../era-mismatches";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/** 和暦不整合: a year of an era and the western year beside it are not the same (令和元（2020）年度). */
export const eraYearMismatch = defineRule({
  id: "era-year-mismatch",
  severity: "warning",
  family: "values",
  check: ({ tables }) =>
    [...new Set(tables.map(({ view }) => view.grid))].flatMap((grid) =>
      grid.texts.flatMap((line, row) =>
        line.flatMap((text, column) =>
          text.length < 7
            ? []
            : eraMismatches(text).map(({ written, expected }) => {
                const cell = { sheet: grid.name, row: grid.top + row, column: grid.left + column };
                return onSheet(grid.name, cell, { found: written, expected, facts: null });
              }),
        ),
      ),
    ),
});
