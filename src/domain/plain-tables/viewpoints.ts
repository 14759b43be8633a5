import type { SheetGrid } from "../grid/sheet-grid";
import type { SourcedFigure, SourcedText } from "../plan/plan";
import type { Problem } from "../problem/problem";
import { failure, success, type Result } from "../result/result";
import { findPlainTable } from "./find-plain-table";
import { cellsOf, differingCell } from "./grouped-rows";
import type { PlainNotice } from "./plain-notice";
import type { PlainGroup, PlainRow, PlainTableForm } from "./plain-table";
import { countInName, countOf, type ProjectCount } from "./project-count";

/** A 重点事業 and what it is about. */
export type PriorityProject = { readonly name: SourcedText; readonly outline: SourcedText | null };

/** 取組の視点 with the number of its projects and its 重点事業. */
export type Viewpoint = {
  readonly name: SourcedText;
  /** 実施計画事業数; null where it is not said. */
  readonly count: ProjectCount | null;
  readonly projects: readonly PriorityProject[];
};

/** 取組の視点と重点事業, as read from a plain table. */
export type Viewpoints = {
  readonly title: SourcedText | null;
  readonly viewpoints: readonly Viewpoint[];
  /** Sum of the counts; null where one is missing. */
  readonly total: number | null;
  readonly notices: readonly PlainNotice[];
};

type ViewpointColumn = "viewpoint" | "count" | "project" | "outline";

const countHeading = "実施計画事業数";

const viewpointForm: PlainTableForm<ViewpointColumn> = {
  kind: "viewpoints",
  columns: [
    {
      key: "viewpoint",
      heading: "取組の視点",
      understood: /^((取組|改革|推進|見直し)?の?視点(名|の名称)?)$/u,
      isNeeded: true,
    },
    {
      key: "count",
      heading: countHeading,
      understood: /^((実施)?計画(の)?事業数?|事業数|取組数)$/u,
      isNeeded: false,
    },
    {
      key: "project",
      heading: "重点事業",
      understood: /^(重点事業(名|の名称)?|重点取組(名|の名称)?)$/u,
      isNeeded: true,
    },
    {
      key: "outline",
      heading: "概要",
      understood: /^((重点)?(事業|取組)?の?(概要|内容))$/u,
      isNeeded: true,
    },
  ],
  group: "viewpoint",
  item: "project",
  about: /視点/u,
};

function projectsOf({ rows }: PlainGroup<ViewpointColumn>): readonly PriorityProject[] {
  return rows.flatMap(({ row, cells: { project, outline } }) =>
    project?.cell.row === row ? [{ name: project, outline: outline ?? null }] : [],
  );
}

/** The count of a viewpoint from its own column, else from the brackets after its name: 民間活力の活用（２事業）. */
function viewpointOf(name: SourcedText, group: PlainGroup<ViewpointColumn>): Result<Viewpoint, Problem> {
  const projects = projectsOf(group);
  const figures = cellsOf(group, "count");
  const [figure] = figures;
  const differs = differingCell(figures);
  const unclear = ({ cell, text }: SourcedFigure, why: "count" | "differs") =>
    failure({ code: "plainCellUnclear", why, cell, text, heading: countHeading } as const);
  if (differs !== null) return unclear(differs, "differs");
  if (figure === undefined) return success({ ...countInName(name), projects });
  const count = countOf(figure);
  return count === null ? unclear(figure, "count") : success({ ...countInName(name), count, projects });
}

function noticesOf({ name, count, projects }: Viewpoint): readonly PlainNotice[] {
  if (count === null) return [{ kind: "countMissing", cell: name.cell, viewpoint: name.text }];
  if (projects.length <= count.value) return [];
  return [
    {
      kind: "moreThanCounted",
      cell: count.cell,
      viewpoint: name.text,
      counted: count.value,
      listed: projects.length,
    },
  ];
}

function statedTotal(
  totals: readonly PlainRow<ViewpointColumn>[],
  total: number | null,
): Result<readonly PlainNotice[], Problem> {
  const notices: PlainNotice[] = [];
  for (const { cells } of totals) {
    if (cells.count === undefined) continue;
    const { cell, text } = cells.count;
    const stated = countOf(cells.count);
    if (stated === null)
      return failure({ code: "plainCellUnclear", why: "count", cell, text, heading: countHeading });
    if (stated.value !== total)
      notices.push({
        kind: "totalDiffers",
        cell,
        stated: text,
        computed: total === null ? "" : `${total}事業`,
      });
  }
  return success(notices);
}

/**
 * Reads the table 取組の視点・実施計画事業数・重点事業・概要 from the sheets of a book: one row a 重点事業. The counts are those that
 * the sheet states; that they add up to its total, and are no fewer than the 重点事業 listed, is checked.
 */
export function readViewpoints(grids: readonly SheetGrid[]): Result<Viewpoints, Problem> {
  const found = findPlainTable(grids, viewpointForm);
  if (!found.ok) return found;
  const { title, groups, totals } = found.value;
  const notices: PlainNotice[] = [...found.value.notices];
  const viewpoints: Viewpoint[] = [];
  for (const group of groups) {
    const { name, rows } = group;
    const [first] = rows.flatMap(({ cells }) => Object.values(cells));
    if (name === null) {
      if (first === undefined) continue;
      const { cell, text } = first;
      return failure({ code: "plainCellUnclear", why: "noItem", cell, text, heading: "取組の視点" });
    }
    const read = viewpointOf(name, group);
    if (!read.ok) return read;
    if (read.value.projects.length === 0 && read.value.count === null) {
      notices.push({ kind: "groupEmpty", cell: name.cell, text: name.text });
      continue;
    }
    viewpoints.push(read.value);
  }
  const counts = viewpoints.map(({ count }) => count?.value ?? null);
  const total = counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  );
  const stated = statedTotal(totals, total);
  if (!stated.ok) return stated;
  const hasCounts = counts.some((count) => count !== null);
  const unmatched = hasCounts ? viewpoints.flatMap(noticesOf) : [];
  return success({
    title,
    viewpoints,
    total: hasCounts ? total : null,
    notices: [...notices, ...unmatched, ...stated.value],
  });
}
