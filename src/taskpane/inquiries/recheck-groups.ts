import { cellName } from "../../domain/grid/cell-address";
import type { AskedPoint } from "../../domain/inquiries/asked-point";
import type { InquiryPoint } from "../../domain/inquiries/inquiry";
import type { Recheck } from "../../domain/inquiries/recheck";
import { inline } from "../../locales/ja/cells";
import { addresseeText, pointWords } from "../../locales/ja/inquiries";
import { inquiriesPage, type PointState } from "../../locales/ja/inquiries-page";
import { departmentKey } from "../submissions/compare-items";

/** A point as it is told: how it stands, where it was or is, and what stands there. */
export type ToldPoint = {
  readonly state: PointState;
  /** File, sheet, cell and indicator, as far as they are known. */
  readonly place: string;
  readonly stands: string;
};

/** The points of one department, or of whoever sent a file. */
export type ToldGroup = { readonly who: string; readonly points: readonly ToldPoint[] };

/** What was asked and what is new, by department in the order in which it was asked. */
export function recheckGroups({ points, added, fiscalYear }: Recheck): readonly ToldGroup[] {
  const groups = new Map<string, { readonly who: string; readonly points: ToldPoint[] }>();
  const put = (who: string, point: ToldPoint): void => {
    const key = departmentKey(who);
    const group = groups.get(key);
    if (group) group.points.push(point);
    else groups.set(key, { who, points: [point] });
  };
  for (const { asked, state, now } of points) {
    const stands = now ? pointWords(now, fiscalYear).stands : asked.message;
    put(whoWasAsked(asked), { state, place: now ? placeNow(now) : placeAsked(asked), stands });
  }
  for (const point of added) {
    const { stands } = pointWords(point, fiscalYear);
    put(addresseeText(point.addressee), { state: "added", place: placeNow(point), stands });
  }
  return [...groups.values()];
}

function whoWasAsked({ department, file }: AskedPoint): string {
  const isSender = department === "" && file !== "";
  return addresseeText(isSender ? { kind: "sender", file } : { kind: "department", name: department });
}

const together = (parts: readonly string[], indicator: string): string =>
  [
    ...parts.filter((each) => each !== ""),
    indicator === "" ? inquiriesPage.wholeFile : inline(indicator),
  ].join("　");

const placeAsked = ({ file, sheet, cell, indicator }: AskedPoint): string =>
  together([file, sheet, cell], indicator);

function placeNow({ file, sheet, cell, indicator }: InquiryPoint): string {
  return together([file ?? "", sheet ?? "", cell ? cellName(cell.row, cell.column) : ""], indicator);
}
