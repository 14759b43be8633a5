import type { CellAddress } from "../grid/cell-address";
import type { SampleBlock } from "./block";
import { levelOf, type FieldId } from "./field-names";
import type { SampleFinding } from "./findings";
import { fieldsOf, type SampleCell } from "./sample-cells";

/**
 * What leaves open which rows repeat where the officer marked none: a name in two rows may be one card or two tables, and a count
 * among the rows of an item is drawn into them by a field that stands too far up or down.
 */
export function unmarkedFindings(
  cells: readonly SampleCell[],
  blocks: readonly SampleBlock[],
): readonly SampleFinding[] {
  if (blocks.some(({ mark }) => mark !== null)) return [];
  const counts = blocks.filter((block) => block.level !== "goal").flatMap((block) => countsIn(block, cells));
  // One of them tells where to look; the others have the same cause.
  return [...namedTwice(cells), ...counts.slice(0, 1)];
}

const names: readonly FieldId[] = ["indicator", "initiative"];

function namedTwice(cells: readonly SampleCell[]): readonly SampleFinding[] {
  const first = new Map<FieldId, CellAddress>();
  return cells.flatMap((cell) =>
    fieldsOf(cell).flatMap(({ field: { id }, name }): readonly SampleFinding[] => {
      if (!names.includes(id)) return [];
      const known = first.get(id);
      if (known === undefined) first.set(id, cell.cell);
      if (known === undefined || known.row === cell.cell.row) return [];
      return [{ code: "fieldInTwoRows", cell: cell.cell, name, first: known }];
    }),
  );
}

function countsIn(
  { level, first, last }: SampleBlock,
  cells: readonly SampleCell[],
): readonly SampleFinding[] {
  return cells.flatMap((cell) =>
    fieldsOf(cell).flatMap(({ field, name }): readonly SampleFinding[] => {
      const { row } = cell.cell;
      if (levelOf(field) !== "count" || row < first || row > last) return [];
      return [{ code: "countInItem", cell: cell.cell, name, level, first, last }];
    }),
  );
}
