import type { CheckedBook, CheckedItem } from "../checks/checked-book";
import { matchItems } from "../checks/matching/match-items";
import { addressText } from "../grid/cell-address";
import { measurementOf, type SourcedText } from "../plan/plan";
import { fieldOf, transferFields, type TransferField } from "./received-items";

/** What each field of an item said in the year before; null where it said nothing, or nobody knows. */
export type LastYearFields = Readonly<Record<TransferField, SourcedText | null>>;

/**
 * What the master says of the year before, where it keeps that in cells of its own, or else last year's book, which was
 * judged for that year.
 */
export function lastYearFields(
  master: CheckedBook,
  lastYear: CheckedBook | null,
): (item: CheckedItem) => LastYearFields {
  const year = master.evaluation.fiscalYear - 1;
  const matching = lastYear && matchItems(master.items, lastYear.items);
  return (item) => {
    // A remark that stands once for all years is this year's.
    const now = new Set(
      transferFields.flatMap((field) => {
        const cell = fieldOf(item, field)?.cell;
        return cell ? [addressText(cell)] : [];
      }),
    );
    const kept = measurementOf(item.evaluated.indicator, year);
    const partner = matching?.partnerOf(item)?.item;
    const said = (field: TransferField): SourcedText | null => {
      const own = kept?.fiscalYear === year ? kept[field] : null;
      if (own && own.text.trim() !== "" && !now.has(addressText(own.cell))) return own;
      const other = partner && partnerSays(partner, field, year);
      return other && other.text.trim() !== "" ? other : null;
    };
    return { actual: said("actual"), reason: said("reason"), remark: said("remark") };
  };
}

function partnerSays(partner: CheckedItem, field: TransferField, year: number): SourcedText | null {
  const measurement = measurementOf(partner.evaluated.indicator, year);
  return measurement?.fiscalYear === year ? (measurement[field] ?? fieldOf(partner, field)) : null;
}
