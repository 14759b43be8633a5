import { inColumn } from "../checked-book";
import { habit } from "../habits";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 所管課 is blank although most of the other indicators have one. */
export const departmentMissing = defineRule({
  id: "department-missing",
  severity: "warning",
  family: "texts",
  check: eachItem((item, context) => {
    const cell = inColumn(item, "department")?.cell;
    if (item.department !== "" || cell === undefined || departmentsAreGiven(context, item) < 0.5) return null;
    const expected = context.masterOf(item)?.department ?? "";
    return atItem(item, cell, { found: "", expected, facts: null });
  }),
});

const departmentsAreGiven = habit(
  () => true,
  ({ department }) => department !== "",
);
