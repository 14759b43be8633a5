import { PLAIN_STYLE } from "../store/cell-style";
import { areaAddress, type Area } from "../store/geometry";
import type { SheetStore } from "../store/sheet-store";
import { asWord } from "./arguments";
import type { ExcelContext } from "./excel-context";
import { removeHyperlinks } from "./hyperlinks";

const KINDS = {
  All: { contents: true, formats: true, links: true },
  Contents: { contents: true, formats: false, links: false },
  Formats: { contents: false, formats: true, links: false },
  Hyperlinks: { contents: false, formats: false, links: true },
  RemoveHyperlinks: { contents: false, formats: true, links: true },
};

/** Empties cells, their looks, or both; clearing looks also takes merged areas apart, as in Excel. */
export function clearArea(context: ExcelContext, sheet: SheetStore, area: Area, applyTo: unknown): void {
  const { contents, formats, links } = asWord(applyTo, KINDS);
  context.assertWritable(sheet);
  if (links && !contents) removeHyperlinks(sheet, area);
  if (contents) {
    sheet.cells.clearContents(area);
    context.contentChanged(sheet, areaAddress(area), false);
  }
  if (formats) {
    sheet.cells.restyle([area], () => PLAIN_STYLE);
    for (const merge of sheet.merges.touching(area)) sheet.merges.remove(merge);
  }
}
