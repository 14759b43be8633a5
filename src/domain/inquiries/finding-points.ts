import type { CheckedItem } from "../checks/checked-book";
import type { Finding } from "../checks/finding";
import type { ConfirmedFindings } from "../confirmations/confirmed-finding";
import { reviewFindings } from "../confirmations/review-findings";
import { addressText } from "../grid/cell-address";
import { folded } from "../recognition/label";
import type { Collection } from "../submissions/collection";
import type { Addressee, InquiryPoint } from "./inquiry";

/** A finding of a submitted file, as a point, and whether the officer has confirmed it as it is. */
export type FindingPoint = { readonly point: InquiryPoint; readonly isConfirmed: boolean };

/** What the items of the submitted files are in the master. */
type ReceivedIndex = {
  /** By file, department and name as the file writes them; null for items that the master does not have. */
  readonly counted: ReadonlyMap<string, CheckedItem | null>;
  /** Places of the master's items for which something came in. */
  readonly places: ReadonlySet<string>;
};

const nameIn = (file: string, department: string, indicator: string): string =>
  JSON.stringify([file, folded(department), indicator]);

/**
 * Every finding of severity error or warning as one point, addressed to the department that the master names for the
 * indicator. Left out is what the department is not to be asked: blank rows of others in a form of the whole city, and a
 * row that is missing from one file while another file has it.
 */
export function findingPoints(
  collection: Collection,
  confirmed: ConfirmedFindings,
  addresseeOfFile: (file: string) => Addressee,
): readonly FindingPoint[] {
  const received = receivedIndex(collection);
  return collection.submissions.flatMap((submission) => {
    if (submission.kind === "unread") return [];
    const { file, book, findings } = submission;
    const others = new Set(
      book.items
        .map(({ department, name }) => nameIn(file, department, name))
        .filter((name) => !received.counted.has(name)),
    );
    const settled = new Set(
      reviewFindings(findings, confirmed, collection.fiscalYear).confirmed.map(({ finding }) => finding),
    );
    return findings
      .filter(({ severity }) => severity !== "info")
      .filter(({ department, indicator }) => !others.has(nameIn(file, department, indicator)))
      .filter((finding) => !cameElsewhere(finding, received))
      .map((finding) => {
        const name = nameIn(file, finding.department, finding.indicator);
        const item = received.counted.get(name) ?? null;
        const department = item?.department || finding.department;
        const addressee: Addressee =
          department === "" ? addresseeOfFile(file) : { kind: "department", name: department };
        return { point: pointOf(finding, file, item, addressee), isConfirmed: settled.has(finding) };
      });
  });
}

function pointOf(
  finding: Finding,
  file: string,
  item: CheckedItem | null,
  addressee: Addressee,
): InquiryPoint {
  const { sheet, cell, indicator } = finding;
  const masterIndicator = item?.name ?? indicator;
  return { addressee, file, sheet, cell, indicator, masterIndicator, asked: { kind: "finding", finding } };
}

function receivedIndex({ items, unknown }: Collection): ReceivedIndex {
  const counted = new Map<string, CheckedItem | null>();
  const places = new Set<string>();
  for (const { file, item } of unknown) counted.set(nameIn(file, item.department, item.name), null);
  for (const { item, received } of items) {
    if (received.length > 0) places.add(addressText(item.place));
    for (const from of received) counted.set(nameIn(from.file, from.item.department, from.item.name), item);
  }
  return { counted, places };
}

function cameElsewhere(finding: Finding, { places }: ReceivedIndex): boolean {
  return finding.rule === "row-deleted" && places.has(addressText(finding.facts.masterCell));
}
