import { inColumn, type CheckedItem } from "../checked-book";
import { isBlank } from "../figures";
import { habit } from "../habits";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/**
 * 所管課 is blank in a list where each row names one. A blank below the same initiative is none: there, and in lists that
 * leave it out when it is the one above, it stands for the department above.
 */
export const departmentMissing = defineRule({
  id: "department-missing",
  severity: "warning",
  family: "texts",
  check: eachItem((item, context) => {
    const own = inColumn(item, "department");
    if (own === null || !isBlank(own.text) || continuesInitiative(item)) return null;
    if (departmentsAreGiven(context, item) < 0.8) return null;
    const expected = context.masterOf(item)?.department ?? "";
    return atItem(item, own.cell, { found: "", expected, facts: null });
  }),
});

function continuesInitiative(item: CheckedItem): boolean {
  const initiative = inColumn(item, "initiative");
  return initiative !== null && (isBlank(initiative.text) || initiative.cell.row < item.place.row);
}

const departmentsAreGiven = habit(
  () => true,
  (item) => !isBlank(inColumn(item, "department")?.text ?? ""),
);
