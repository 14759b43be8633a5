import type { CellAddress } from "../grid/cell-address";
import type { BlockLevel } from "./levels";
import type { ItemFilter } from "./mark";

/** Rows of the sample sheet, inclusive, counted from 0. */
export type RowRange = { readonly first: number; readonly last: number };

/** Rows that are printed once for each item. `mark` is where the officer marked it, null where it follows from the fields. */
export type SampleBlock = RowRange & {
  readonly kind: "block";
  readonly level: BlockLevel;
  readonly filter: ItemFilter;
  readonly mark: CellAddress | null;
  readonly parts: readonly SamplePart[];
};

/** Rows without a block of their own, or a block. */
export type SamplePart = (RowRange & { readonly kind: "rows" }) | SampleBlock;

/** The rows of a range with the given blocks in it, which lie below each other. */
export function partsOf(range: RowRange, blocks: readonly SampleBlock[]): readonly SamplePart[] {
  const parts: SamplePart[] = [];
  let next = range.first;
  for (const block of blocks) {
    if (block.first > next) parts.push({ kind: "rows", first: next, last: block.first - 1 });
    parts.push(block);
    next = block.last + 1;
  }
  if (next <= range.last) parts.push({ kind: "rows", first: next, last: range.last });
  return parts;
}

/** All blocks among the parts, the outer ones before those within them. */
export function blocksIn(parts: readonly SamplePart[]): readonly SampleBlock[] {
  return parts.flatMap((part) => (part.kind === "block" ? [part, ...blocksIn(part.parts)] : []));
}
