import type { SheetStore } from "../store/sheet-store";
import type { WorkbookStore } from "../store/workbook-store";
import { HostError } from "../wire/host-error";

const FORBIDDEN = /[\\/?*[\]:]/;
const LONGEST = 31;

/**
 * Checks the name of a sheet as Excel does: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end,
 * not `History`. An invalid name is InvalidArgument, a name that another sheet has is ItemAlreadyExists.
 */
export function checkSheetName(store: WorkbookStore, name: string, self?: SheetStore): string {
  const valid =
    name.length > 0 &&
    name.length <= LONGEST &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!valid) throw new HostError("InvalidArgument");
  const other = store.sheetNamed(name);
  if (other && other !== self)
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  return name;
}

/** The first free name `Sheet1`, `Sheet2`, … */
export function freeSheetName(store: WorkbookStore): string {
  let number = store.sheets.length + 1;
  while (store.sheetNamed(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** The first free name of the kind that Excel gives to a copy: `計画 (2)`. */
export function freeCopyName(store: WorkbookStore, name: string): string {
  for (let number = 2; ; number++) {
    const tail = ` (${number})`;
    const candidate = name.slice(0, LONGEST - tail.length) + tail;
    if (!store.sheetNamed(candidate)) return candidate;
  }
}
