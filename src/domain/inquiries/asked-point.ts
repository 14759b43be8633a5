import { cellName } from "../grid/cell-address";
import { folded } from "../recognition/label";
import type { Asked, InquiryPoint } from "./inquiry";
import type { KeptEntries } from "../kept/kept-entries";

/**
 * A point as the workbook remembers it after 確認依頼票 was written, so that a file that is returned weeks later can be held
 * against it: the file that was handed in first is often overwritten by then, and the sheet may have been edited.
 */
export type AskedPoint = {
  readonly fiscalYear: number;
  /** "" where whoever sent the file was asked. */
  readonly department: string;
  /** "" where nothing had been handed in. */
  readonly file: string;
  /** Id of the rule, "not-received", "unread", or "held." and why; perhaps one that this version does not have. */
  readonly what: string;
  /** "" where the whole file is meant, or no file. */
  readonly sheet: string;
  /** "J9"; "" where no cell is named. */
  readonly cell: string;
  /** Name of the indicator as the master writes it; "" where none is meant. */
  readonly indicator: string;
  /** What was printed as standing there. */
  readonly message: string;
};

/** Everything that was asked from a workbook. */
export type AskedPoints = KeptEntries<AskedPoint>;

/** Nothing asked. */
export const noneAsked: AskedPoints = { entries: [] };

/** What a point is about, in one word that never changes once it was stored. */
export function whatIsAsked(asked: Asked): string {
  switch (asked.kind) {
    case "finding":
      return asked.finding.rule;
    case "held":
      return `held.${asked.held.why}`;
    case "notReceived":
      return "not-received";
    case "unread":
      return "unread";
  }
}

/** A point as it is remembered; `message` is what is printed as standing there. */
export function askedPoint(point: InquiryPoint, fiscalYear: number, message: string): AskedPoint {
  const { addressee, file, sheet, cell, masterIndicator, asked } = point;
  return {
    fiscalYear,
    department: addressee.kind === "department" ? addressee.name : "",
    file: file ?? "",
    what: whatIsAsked(asked),
    sheet: sheet ?? "",
    cell: cell === null ? "" : cellName(cell.row, cell.column),
    indicator: masterIndicator,
    message,
  };
}

/** Who was asked, as it is compared: the department, else the file, however it is renamed when it is returned. */
export function askedOfWhom({ department, file }: Pick<AskedPoint, "department" | "file">): string {
  return department === "" ? `file:${fileKey(file)}` : `department:${folded(department)}`;
}

const endings = /\.(xlsx|xlsm|xls)$/u;
const asides = /[(【[][^)】\]]*[)】\]]/gu;
const returned = /再提出|(修正|訂正|回答|差し?替え?)(版|分|後|済み?)?|-?コピー/gu;

/** A file's name without what is added when it is sent again: 「【再提出】総務部（修正版）.xlsx」 → "総務部". */
export function fileKey(file: string): string {
  const stem = folded(file).replace(endings, "");
  const bare = stem
    .replace(asides, "")
    .replace(returned, "")
    .replace(/[_-]+(?:v\d+)?$|^[_-]+/gu, "");
  return bare === "" ? stem : bare;
}

/** The points with those of new inquiries in place of what the same addressees were asked for that year before. */
export function withAsked(asked: AskedPoints, added: readonly AskedPoint[]): AskedPoints {
  const keyOf = (point: AskedPoint): string => `${point.fiscalYear}/${askedOfWhom(point)}`;
  const replaced = new Set(added.map(keyOf));
  return { ...asked, entries: [...asked.entries.filter((entry) => !replaced.has(keyOf(entry))), ...added] };
}
