import type { Area } from "../grid/cell-address";
import type { SampleBlock } from "./block";
import { levelOf } from "./field-names";
import type { SampleFinding } from "./findings";
import { isDeeper } from "./levels";
import { fieldsOf, type SampleCell, type SampleContent } from "./sample-cells";
import { unmarkedFindings } from "./unmarked-findings";

type Holding = (row: number) => readonly SampleBlock[];

/** What is wrong with the blocks of a sample sheet and with what stands in and around them. */
export function blockFindings(
  { cells, merges }: SampleContent,
  area: Area,
  blocks: readonly SampleBlock[],
): readonly SampleFinding[] {
  const holding: Holding = (row) => blocks.filter(({ first, last }) => row >= first && row <= last);
  return [
    ...fieldsOutside(cells, holding),
    ...blocks.flatMap((block) => emptyBlock(block, cells)),
    ...leavingMerges(merges, cells, area),
    ...crossingMerges(merges, cells, blocks),
    ...besideEachOther(cells, holding),
    ...unmarkedFindings(cells, blocks),
  ];
}

function fieldsOutside(cells: readonly SampleCell[], holding: Holding): readonly SampleFinding[] {
  return cells.flatMap((cell) =>
    fieldsOf(cell).flatMap(({ field, name }): readonly SampleFinding[] => {
      const level = levelOf(field);
      const around = holding(cell.cell.row);
      const isKnown =
        level === "plan" ||
        level === "count" ||
        // Items of any block have a number.
        (field.id === "number" && around.length > 0) ||
        around.some((block) => !isDeeper(level, block.level));
      return isKnown ? [] : [{ code: "fieldOutsideBlock", cell: cell.cell, name, level }];
    }),
  );
}

function emptyBlock(
  { mark, first, last }: SampleBlock,
  cells: readonly SampleCell[],
): readonly SampleFinding[] {
  const hasFields = cells.some(
    (cell) => cell.cell.row >= first && cell.cell.row <= last && fieldsOf(cell).length > 0,
  );
  return mark === null || hasFields ? [] : [{ code: "emptyBlock", cell: mark }];
}

function leavingMerges(
  merges: readonly Area[],
  cells: readonly SampleCell[],
  { row, column, rowCount, columnCount }: Area,
): readonly SampleFinding[] {
  const sheet = cells[0]?.cell.sheet ?? "";
  return merges.flatMap((area): readonly SampleFinding[] => {
    const isInside =
      area.row >= row &&
      area.column >= column &&
      area.row + area.rowCount <= row + rowCount &&
      area.column + area.columnCount <= column + columnCount;
    const cell = { sheet, row: area.row, column: area.column };
    return isInside ? [] : [{ code: "mergeLeavesArea", cell, area }];
  });
}

function crossingMerges(
  merges: readonly Area[],
  cells: readonly SampleCell[],
  blocks: readonly SampleBlock[],
): readonly SampleFinding[] {
  const sheet = cells[0]?.cell.sheet ?? "";
  return merges.flatMap((area): readonly SampleFinding[] => {
    const bottom = area.row + area.rowCount - 1;
    const crossed = blocks.find(({ first, last }) => {
      const startsInside = area.row >= first && area.row <= last;
      const endsInside = bottom >= first && bottom <= last;
      return startsInside !== endsInside || (area.row < first && bottom > last);
    });
    if (crossed === undefined) return [];
    const { level, first, last } = crossed;
    return [
      {
        code: "mergeCrossesBlock",
        cell: { sheet, row: area.row, column: area.column },
        area,
        level,
        first,
        last,
      },
    ];
  });
}

/** Names that stand twice in a row of a block: one sample row is for one item. */
function besideEachOther(cells: readonly SampleCell[], holding: Holding): readonly SampleFinding[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) =>
    fieldsOf(cell).flatMap(({ field: { id }, name }): readonly SampleFinding[] => {
      if ((id !== "indicator" && id !== "initiative") || holding(cell.cell.row).length === 0) return [];
      const key = `${cell.cell.row} ${id}`;
      if (seen.has(key)) return [{ code: "sideBySide", cell: cell.cell, name }];
      seen.add(key);
      return [];
    }),
  );
}
