import { departmentKey, initiativeKey } from "../matching/item-keys";
import { onSheet } from "../places";
import { defineRule } from "../rule";

/**
 * 行の削除: an item of the master is not in the submission, although its department reports there. Where the master names
 * no departments, only in a submission that holds most of the master.
 */
export const rowDeleted = defineRule({
  id: "row-deleted",
  severity: "error",
  family: "structure",
  check: ({ book, master }) => {
    if (master === null) return [];
    const { missing, partnerOf } = master.matching;
    const partners = book.items.flatMap((item) => partnerOf(item)?.item ?? []);
    const reporting = new Set([...book.items, ...partners].map(departmentKey).filter((key) => key !== ""));
    const holdsMost = partners.length >= 0.6 * master.book.items.length;
    const [sheet] = book.tables.map(({ table }) => table.sheet);
    return missing.flatMap((item) => {
      const department = departmentKey(item);
      const isExpected = department === "" ? holdsMost : reporting.has(department);
      if (!isExpected || sheet === undefined) return [];
      const beside = book.items.find((each) => initiativeKey(each) === initiativeKey(item));
      const place = beside?.place.sheet ?? sheet;
      return [
        {
          ...onSheet(place, null, {
            found: "",
            expected: item.name,
            facts: { number: item.number?.text ?? "", masterCell: item.place },
          }),
          department: item.department,
          indicator: item.name,
        },
      ];
    });
  },
});
