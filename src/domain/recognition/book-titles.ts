import type { CorrectedSheet } from "./corrections/applied";
import { readTitle, type Title } from "./title";

const noTitle: Title = { planName: null, fiscalYear: null };

/** What the titles of a workbook say: the cover for all sheets, and the lines above the first header of each sheet. */
export type BookTitles = { readonly cover: Title; readonly titleOf: (sheet: CorrectedSheet) => Title };

/** Reads covers (visible sheets without any header) at once, and the title of a sheet when asked. */
export function bookTitles(sheets: readonly CorrectedSheet[]): BookTitles {
  const covers = sheets
    .filter(({ view, blocks, isExcluded }) => view.grid.visible && !isExcluded && blocks.length === 0)
    .map(({ view }) => readTitle(view, view.endRow, true));
  return {
    cover: {
      planName: covers.find(({ planName }) => planName !== null)?.planName ?? null,
      fiscalYear: covers.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null,
    },
    titleOf: ({ view, blocks }) => {
      const firstHeader = blocks[0]?.top;
      return firstHeader === undefined ? noTitle : readTitle(view, firstHeader, false);
    },
  };
}
