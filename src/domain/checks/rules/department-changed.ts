import { departmentKey } from "../matching/item-keys";
import { departmentsOf, isOfSheet } from "../departments";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** The department is another one than in the master, and one that the master knows. */
export const departmentChanged = defineRule({
  id: "department-changed",
  severity: "warning",
  family: "texts",
  check: eachItem((item, { master, masterOf }) => {
    const department = item.evaluated.indicator.department;
    const wanted = masterOf(item)?.evaluated.indicator.department;
    if (!master || !department || !wanted || isOfSheet(item)) return null;
    const key = departmentKey(item);
    const isKnown = departmentsOf(master.book).has(key);
    if (key === departmentKey(masterOf(item) ?? item) || !isKnown) return null;
    const facts = { masterCell: wanted.cell };
    return atItem(item, department.cell, { found: department.text, expected: wanted.text, facts });
  }),
});
