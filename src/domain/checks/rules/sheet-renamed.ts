import { onSheet } from "../places";
import { defineRule } from "../rule";

/**
 * シート名相違: the sheet with the items is called otherwise than in the master. Only where both have just one such
 * sheet, and at least half of the items of the sheet are the master's: otherwise sheets are divided in another way.
 */
export const sheetRenamed = defineRule({
  id: "sheet-renamed",
  severity: "info",
  family: "structure",
  check: ({ book, master }) => {
    if (master === null) return [];
    const [sheet, ...more] = new Set(book.tables.map(({ table }) => table.sheet));
    const [wanted, ...others] = new Set(master.book.tables.map(({ table }) => table.sheet));
    if (sheet === undefined || wanted === undefined || more.length > 0 || others.length > 0) return [];
    const matched = book.items.filter((item) => master.matching.partnerOf(item) !== null).length;
    if (sheet === wanted || matched * 2 < book.items.length) return [];
    return [onSheet(sheet, null, { found: sheet, expected: wanted, facts: null })];
  },
});
