import { areaName, columnIndex, type Area } from "../domain/grid/cell-address";

/**
 * Longest list of areas given to `getRanges` in one call. Excel accepts about 8,200 characters in some
 * reports and fails earlier in others (OfficeDev/office-js issue 5198); 255 has never been seen to fail.
 */
const addressLimit = 255;

/** The areas as comma-separated addresses ("A1:B2,D4"), each list short enough for one call. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const area of areas) {
    const name = areaName(area);
    if (list !== "" && list.length + 1 + name.length > addressLimit) {
      lists.push(list);
      list = "";
    }
    list = list === "" ? name : `${list},${name}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}

/** The first cell of an address as Excel reports it ("Sheet1!$B$3:$C$4", "B3", "B:B"), counted from 0. */
export function firstCellOf(address: string): { readonly row: number; readonly column: number } {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]*)(\d*)/.exec(local);
  const letters = match?.[1] ?? "";
  const digits = match?.[2] ?? "";
  return {
    row: digits === "" ? 0 : Number(digits) - 1,
    column: letters === "" ? 0 : columnIndex(letters),
  };
}
