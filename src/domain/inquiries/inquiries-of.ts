import type { ConfirmedFindings } from "../confirmations/confirmed-finding";
import { folded } from "../recognition/label";
import type { Collection } from "../submissions/collection";
import { fileAddressees } from "./file-addressees";
import { inFileOrder } from "./file-order";
import { findingPoints } from "./finding-points";
import { addresseeKey, type Addressee, type Inquiry, type InquiryPoint } from "./inquiry";
import { departmentsOf, heldPoints, notReceivedPoints, unreadPoints } from "./inquiry-points";

/** What is to be asked after gathering, and what the officer has confirmed and does not ask. */
export type InquiryPoints = {
  readonly open: readonly InquiryPoint[];
  readonly confirmed: readonly InquiryPoint[];
};

/** Every point of what was gathered, in the order in which it is told. */
export function inquiryPoints(collection: Collection, confirmed: ConfirmedFindings): InquiryPoints {
  const addresseeOfFile = fileAddressees(collection);
  const found = findingPoints(collection, confirmed, addresseeOfFile);
  const findings = found.flatMap(({ point, isConfirmed }) => (isConfirmed ? [] : [point]));
  const settled = found.flatMap(({ point, isConfirmed }) => (isConfirmed ? [point] : []));
  const held = heldPoints(collection, findings, addresseeOfFile);
  const asked = [...findings, ...held, ...unreadPoints(collection, addresseeOfFile)];
  const notReceived = notReceivedPoints(collection, [...asked, ...settled], addresseeOfFile);
  return { open: [...inFileOrder(asked, collection), ...notReceived], confirmed: settled };
}

/**
 * 確認依頼票 of each department of which something is to be asked: the departments of the master in its order, those that it
 * does not have, then senders of files that belong to no single department.
 */
export function inquiriesOf(collection: Collection, confirmed: ConfirmedFindings): readonly Inquiry[] {
  const { open } = inquiryPoints(collection, confirmed);
  const groups = new Map<string, { readonly addressee: Addressee; readonly points: InquiryPoint[] }>();
  for (const { name } of collection.departments) {
    const addressee: Addressee = { kind: "department", name };
    groups.set(addresseeKey(addressee), { addressee, points: [] });
  }
  for (const point of open) {
    const key = addresseeKey(point.addressee);
    const group = groups.get(key);
    if (group) group.points.push(point);
    else groups.set(key, { addressee: point.addressee, points: [point] });
  }
  const reporting = departmentsOf(collection.items.filter(({ received }) => received.length > 0));
  const planName = collection.master.recognition.planName?.text ?? null;
  const asked = [...groups.values()].filter(({ points }) => points.length > 0);
  return departmentsFirst(asked).map(({ addressee, points }) => ({
    kind: isRequest(points, addressee, reporting) ? "request" : "questions",
    addressee,
    planName,
    fiscalYear: collection.fiscalYear,
    files: filesOf(addressee, points, collection),
    points,
  }));
}

const departmentsFirst = <Asked extends { readonly addressee: Addressee }>(
  asked: readonly Asked[],
): readonly Asked[] => [
  ...asked.filter(({ addressee }) => addressee.kind === "department"),
  ...asked.filter(({ addressee }) => addressee.kind === "sender"),
];

/** Nothing has come from the department, not even a file that cannot be read. */
function isRequest(
  points: readonly InquiryPoint[],
  addressee: Addressee,
  reporting: ReadonlySet<string>,
): boolean {
  return (
    addressee.kind === "department" &&
    !reporting.has(folded(addressee.name)) &&
    points.every(({ asked }) => asked.kind === "notReceived")
  );
}

/** Files with its items or with points about it, in the order in which they were handed in. */
function filesOf(
  addressee: Addressee,
  points: readonly InquiryPoint[],
  { departments, submissions }: Collection,
): readonly string[] {
  const state =
    addressee.kind === "department"
      ? departments.find(({ name }) => folded(name) === folded(addressee.name))
      : undefined;
  const read = new Set(submissions.flatMap((each) => (each.kind === "read" ? [each.file] : [])));
  const own = new Set([
    ...(state?.files ?? []).filter((file) => read.has(file)),
    ...points.flatMap(({ file }) => file ?? []),
  ]);
  return [...new Set(submissions.map(({ file }) => file))].filter((file) => own.has(file));
}
