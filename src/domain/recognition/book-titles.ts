import type { CorrectedSheet } from "./corrections/applied";
import { readTitle, type Title } from "./title";
import { yearMentions } from "./year-mentions";

const noTitle: Title = { planName: null, fiscalYear: null };

/** What the titles of a workbook say: the cover for all sheets, and the lines above the first header, else the name, of each sheet. */
export type BookTitles = { readonly cover: Title; readonly titleOf: (sheet: CorrectedSheet) => Title };

/** More rows than any cover has: other sheets without a header are long, and are no covers. */
const coverRows = 120;
const notOfFigures = /改|版|様式|策定|作成|時点|現在|記入|提出|更新/u;

/** The year that the name of a sheet gives to all of it: 「R5」「令和５年度実績」; null for 「R7様式」. */
function yearOfName(name: string): number | null {
  const { years, rest } = yearMentions(name.replace(/[_＿]/gu, " "));
  return years.length === 1 && !notOfFigures.test(rest) ? (years[0] ?? null) : null;
}

/** Reads covers (visible sheets without any header) at once, and the title of a sheet when asked. */
export function bookTitles(sheets: readonly CorrectedSheet[]): BookTitles {
  const covers = sheets
    .filter(({ view, blocks, isExcluded }) => view.grid.visible && !isExcluded && blocks.length === 0)
    .map(({ view }) => readTitle(view, Math.min(view.endRow, view.grid.top + coverRows), true));
  return {
    cover: {
      planName: covers.find(({ planName }) => planName !== null)?.planName ?? null,
      fiscalYear: covers.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear ?? null,
    },
    titleOf: ({ view, blocks }) => {
      const firstHeader = blocks[0]?.top;
      if (firstHeader === undefined) return noTitle;
      const title = readTitle(view, firstHeader, false);
      return { ...title, fiscalYear: title.fiscalYear ?? yearOfName(view.grid.name) };
    },
  };
}
