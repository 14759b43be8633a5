import type { SheetGrid } from "../grid/sheet-grid";
import type { Problem } from "../problem/problem";
import type { Result } from "../result/result";
import { readEffectTerms } from "./effect-terms";
import { readEffectYears } from "./effect-years";
import { readOrganisations } from "./organisations";
import type { PlainTableKind } from "./plain-table";
import { readSeries } from "./series/read-series";
import { readViewpoints } from "./viewpoints";

type PlainReader = {
  readonly read: (grids: readonly SheetGrid[]) => Result<unknown, Problem>;
  /** Stands in the name or a cell of every sheet with such a table: most sheets need no closer look. */
  readonly mentioned: RegExp;
};

const readers: Readonly<Record<PlainTableKind, PlainReader>> = {
  effectHistory: { read: readEffectTerms, mentioned: /効\s*果/u },
  viewpoints: { read: readViewpoints, mentioned: /視\s*点/u },
  organisations: { read: readOrganisations, mentioned: /区\s*分|種\s*別|分\s*類/u },
  effects: { read: readEffectYears, mentioned: /効\s*果|[削節縮]\s*減|節\s*約|増\s*収|増\s*加|確\s*保/u },
  series: { read: readSeries, mentioned: /出\s*典|資\s*料|グ\s*ラ\s*フ/u },
};

const kinds: readonly PlainTableKind[] = [
  "effectHistory",
  "viewpoints",
  "organisations",
  "effects",
  "series",
];

/** The plain tables that stand on a sheet, those too that leave a cell open; a layout can be made from each. */
export function kindsOnSheet(grid: SheetGrid): readonly PlainTableKind[] {
  return kinds.filter((kind) => {
    const { read, mentioned } = readers[kind];
    const isMentioned =
      mentioned.test(grid.name) || grid.texts.some((row) => row.some((text) => mentioned.test(text)));
    const found = isMentioned ? read([grid]) : null;
    return found !== null && (found.ok || found.problem.code !== "plainTableNotFound");
  });
}
