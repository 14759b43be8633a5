import type { SheetGrid } from "../../grid/sheet-grid";
import { folded } from "../label";
import { yearMentions } from "../year-mentions";
import type { ReadingCorrections, SheetCorrections } from "./corrections";

/** Nothing corrected on a sheet. */
export const noSheetCorrections: SheetCorrections = { labels: [], headers: [], rows: [] };

/** The corrections that were made on one sheet. */
export function correctionsOn(
  { labels, headers, rows }: ReadingCorrections,
  sheet: string,
): SheetCorrections {
  const isOn = (correction: { readonly sheet: string }): boolean => correction.sheet === sheet;
  return { labels: labels.filter(isOn), headers: headers.filter(isOn), rows: rows.filter(isOn) };
}

/** Names of the sheets on which something was corrected. */
export function correctedSheets({ labels, headers, rows }: SheetCorrections): readonly string[] {
  return [...new Set([...labels, ...headers, ...rows].map(({ sheet }) => sheet))];
}

/** A sheet name as it is compared from year to year: 「取組一覧（令和６年度）」 and 「取組一覧 (2)」 → "取組一覧". */
export function lastingName(name: string): string {
  const rest = yearMentions(name).rest;
  return folded(rest).replace(/\(\d+\)$|の?コピー|[()[\]【】_-]/gu, "");
}

/** Which sheets take over what was corrected on sheets that are gone, by the name of the gone sheet. */
export type TakenOver = ReadonlyMap<string, readonly SheetGrid[]>;

/**
 * Finds for corrected sheets that are gone (or hidden: last year's) those that took their place: sheets without
 * corrections of their own to which everything applies (`applies`), of the same name but for the year where there
 * are such, else the only one there is.
 */
export function sheetsTakingOver(
  grids: readonly SheetGrid[],
  corrections: ReadingCorrections,
  applies: (grid: SheetGrid, corrections: SheetCorrections) => boolean,
): TakenOver {
  const sheets = correctedSheets(corrections);
  const isOpen = (name: string): boolean => grids.some((grid) => grid.name === name && grid.visible);
  const free = grids.filter(
    ({ name, visible }) => visible && !sheets.includes(name) && !corrections.excludedSheets.includes(name),
  );
  const found = new Map<string, readonly SheetGrid[]>();
  for (const sheet of sheets.filter((name) => !isOpen(name))) {
    const told = correctionsOn(corrections, sheet);
    const candidates = free.filter((grid) => applies(grid, told));
    const alike = candidates.filter(({ name }) => lastingName(name) === lastingName(sheet));
    const taking = alike.length > 0 || candidates.length > 1 ? alike : candidates;
    if (taking.length > 0) found.set(sheet, taking);
  }
  return found;
}
