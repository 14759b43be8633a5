import type { CheckedItem } from "../checks/checked-book";
import { matchItems, type MatchedBy } from "../checks/matching/match-items";
import type { SourcedFigure, SourcedText } from "../plan/plan";
import type { ReadSubmission } from "./submission";

/** What a department writes into its form, and the master takes over. */
export type TransferField = "actual" | "reason" | "remark";

/** The fields in the order in which they are told. */
export const transferFields: readonly TransferField[] = ["actual", "reason", "remark"];

/** An item of a submitted file that was found in the master. */
export type ReceivedItem = {
  readonly file: string;
  readonly item: CheckedItem;
  /** By what it was found; "number" and "place" mean that it goes by another name. */
  readonly by: MatchedBy;
  readonly isAnswered: boolean;
};

/** Items of one file: those of the master, and those that the master does not have. */
export type MatchedSubmission = {
  readonly received: ReadonlyMap<CheckedItem, ReceivedItem>;
  readonly unknown: readonly CheckedItem[];
};

/** What stands in a field; null where the sheet has no place for it. */
export function fieldOf(item: CheckedItem, field: TransferField): SourcedFigure | SourcedText | null {
  const { measurement } = item.evaluated;
  return field === "reason" ? item.reason : (measurement?.[field] ?? null);
}

/**
 * Whether the department wrote something for an item: an actual, or a reason or remark that was not in the master's form
 * before (令和７年度に目標を設定).
 */
export function isAnswered(item: CheckedItem, master: CheckedItem): boolean {
  return transferFields.some((field) => {
    const text = fieldOf(item, field)?.text.trim() ?? "";
    return text !== "" && (field === "actual" || text !== fieldOf(master, field)?.text.trim());
  });
}

/**
 * Finds the items of a submitted file in the master. A file that leaves most of its items blank is the whole city's form
 * sent back by one department: of such a file, blank items do not count as received.
 */
export function matchSubmission(
  { file, book }: ReadSubmission,
  masterItems: readonly CheckedItem[],
): MatchedSubmission {
  const matching = matchItems(book.items, masterItems);
  const unknown = book.items.filter((item) => matching.partnerOf(item) === null);
  const known = book.items.flatMap((item) => {
    const partner = matching.partnerOf(item);
    return partner === null ? [] : [{ item, partner, isAnswered: isAnswered(item, partner.item) }];
  });
  const isOwnForm = known.filter((each) => each.isAnswered).length * 2 >= known.length;
  const received = new Map<CheckedItem, ReceivedItem>();
  for (const { item, partner, isAnswered: answered } of known) {
    if (isOwnForm || answered)
      received.set(partner.item, { file, item, by: partner.by, isAnswered: answered });
  }
  return { received, unknown };
}
