import { departmentsOf, isOfSheet } from "../departments";
import { departmentKey } from "../matching/item-keys";
import { atItem, eachItem } from "../places";
import { defineRule } from "../rule";

/** 課名が一覧にない: the department of one of the master's indicators is one that the master does not know. */
export const departmentNotInList = defineRule({
  id: "department-not-in-list",
  severity: "warning",
  family: "texts",
  check: eachItem((item, { master, masterOf }) => {
    const department = item.evaluated.indicator.department;
    const wanted = masterOf(item)?.evaluated.indicator.department;
    if (
      !master ||
      !department ||
      !wanted ||
      isOfSheet(item) ||
      departmentsOf(master.book).has(departmentKey(item))
    )
      return null;
    const facts = { masterCell: wanted.cell };
    return atItem(item, department.cell, { found: department.text, expected: wanted.text, facts });
  }),
});
