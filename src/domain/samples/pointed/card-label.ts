import { textAt } from "../../grid/sheet-grid";
import { readLabel, type Label } from "../../recognition/label";
import { fieldNamed, levelOf, type FieldId } from "../field-names";
import type { SampleSheet } from "../sample-sheet";

/**
 * The field whose heading a text is: 「目 標」「令和元年度実績」「計画名：」; null for a text that heads nothing, and for the heading of
 * another year than that of the card, whose values have no field.
 */
export function labelledField(text: string, fiscalYear: number | null): FieldId | null {
  const label = readLabel(text);
  if (isOfOtherYear(label, fiscalYear)) return null;
  const named = fieldNamed(text.replace(/[：:]\s*$/u, "")) ?? fieldNamed(label.words);
  if (named === null) return null;
  const level = levelOf(named);
  return level === "plan" || level === "count" ? null : named.id;
}

function isOfOtherYear({ fiscalYear, relativeYear, yearOfEra }: Label, shown: number | null): boolean {
  const isRelative = relativeYear !== null && relativeYear !== 0;
  return isRelative || yearOfEra !== null || (fiscalYear !== null && fiscalYear !== shown);
}

/** A text that carries its own heading: 「達成率：96.1％」. The rest of it is blank where only the heading stands. */
export function headedText(
  text: string,
  fiscalYear: number | null,
): { readonly field: FieldId; readonly head: string; readonly rest: string } | null {
  const [, head = "", rest = ""] = /^([^：:\n]{1,20}[：:]\s*)(.*)$/su.exec(text) ?? [];
  const field = head === "" ? null : labelledField(head, fiscalYear);
  return field === null ? null : { field, head, rest };
}

/**
 * The field that a column holds by the nearest heading above it, for a card that is one row of a table. Values of the rows
 * between are passed over; a column of another year holds none.
 */
export function columnHeadings(
  { grid, area }: Pick<SampleSheet, "grid" | "area">,
  fiscalYear: number | null,
): (column: number) => FieldId | null {
  if (area.rowCount > 1) return () => null;
  return (column) => {
    for (let row = area.row - 1; row >= grid.top; row--) {
      const text = textAt(grid, row, column);
      if (isOfOtherYear(readLabel(text), fiscalYear)) return null;
      const field = labelledField(text, fiscalYear);
      if (field !== null) return field;
    }
    return null;
  };
}
