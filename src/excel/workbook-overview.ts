import type { Area } from "../domain/grid/cell-address";
import { notesNamespace } from "./workbook-notes";

/** A worksheet before its content is read. `used` is null when it has no content. */
export type SheetOverview = {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly used: Area | null;
};

/** Sheets whose used ranges are asked for in the first round trip; further ones cost one more. */
const sheetsInFirstTrip = 16;

const usedRangeOf = (sheet: Excel.Worksheet): Excel.Range => {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
};

const areaOf = (used: Excel.Range): Area | null =>
  used.isNullObject
    ? null
    : {
        row: used.rowIndex,
        column: used.columnIndex,
        rowCount: used.rowCount,
        columnCount: used.columnCount,
      };

/**
 * The worksheets in tab order with the extent of their content, and our part of the workbook.
 * One round trip; two when there are more than 16 sheets.
 */
export async function workbookOverview(
  context: Excel.RequestContext,
): Promise<{ readonly sheets: readonly SheetOverview[]; readonly part: Excel.CustomXmlPart | null }> {
  const worksheets = context.workbook.worksheets;
  worksheets.load("items/id,items/name,items/visibility");
  const part = notesPart(context);
  part.load("id");
  const first: Excel.Range[] = [];
  let sheet = worksheets.getFirst(false);
  for (let index = 0; index < sheetsInFirstTrip; index++) {
    first.push(usedRangeOf(sheet));
    sheet = sheet.getNextOrNullObject(false);
  }
  await context.sync();
  const others = worksheets.items.slice(sheetsInFirstTrip).map(usedRangeOf);
  if (others.length > 0) await context.sync();
  const used = [...first, ...others];
  return {
    sheets: worksheets.items.map(({ id, name, visibility }, index) => {
      const range = used[index];
      return { id, name, visible: visibility === "Visible", used: range ? areaOf(range) : null };
    }),
    part: part.isNullObject ? null : part,
  };
}

/** Our custom XML part of the workbook, or a null object. */
export function notesPart(context: Excel.RequestContext): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.getByNamespace(notesNamespace).getOnlyItemOrNullObject();
}

/** The text of our part; one round trip. */
export async function readNotesXml(
  context: Excel.RequestContext,
  part: Excel.CustomXmlPart,
): Promise<string> {
  const answer = part.getXml();
  await context.sync();
  return answerOf(answer);
}

/** What a method returned, after the round trip. A result needs no `load`, unlike a property of an object. */
function answerOf<Value>(result: { readonly value: Value }): Value {
  return result.value;
}
