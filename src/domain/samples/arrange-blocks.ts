import { partsOf, type RowRange, type SampleBlock } from "./block";
import { isDeeper, repeatedLevels, type BlockLevel } from "./levels";
import type { MarkedBlock } from "./marked-blocks";

/** Rows in which fields of a level stand, merged areas with all their rows. */
export type FieldRows = Readonly<Record<BlockLevel, readonly RowRange[]>>;

/** What the blocks follow from, beside the marks. */
export type RowFacts = {
  readonly fieldRows: FieldRows;
  /** Whether nothing stands in a row. */
  readonly isBlank: (row: number) => boolean;
};

/** So many empty rows below a card are the space between two cards; more are the rest of a page. */
const mostSpaceRows = 2;

const contains = ({ first, last }: RowRange, row: number): boolean => row >= first && row <= last;

/**
 * The blocks within a range, one below the other. Those that are marked stand; around a single one, and where none is marked, the
 * rows from the first to the last field of a level repeat for each item of that level, the deepest level innermost. `level` is
 * that of the block that the range lies in, null for the sheet.
 */
export function arrangeBlocks(
  range: RowRange,
  level: BlockLevel | null,
  marked: readonly MarkedBlock[],
  facts: RowFacts,
): readonly SampleBlock[] {
  let blocks: readonly SampleBlock[] = marked.map((block) => ({
    kind: "block",
    level: block.level,
    filter: block.filter,
    mark: block.mark,
    first: block.first,
    last: block.last,
    parts: partsOf(block, arrangeBlocks(block, block.level, block.inner, facts)),
  }));
  if (blocks.length > 1) return blocks;
  const unit = level === null && marked.length === 0 ? unitLevel(range, facts) : null;
  for (const next of repeatedLevels) {
    const inner = blocks[0];
    if (level !== null && !isDeeper(next, level)) continue;
    if (inner !== undefined && !isDeeper(inner.level, next)) continue;
    const rows = facts.fieldRows[next].filter(
      ({ first, last }) =>
        contains(range, first) && !(inner && contains(inner, first) && contains(inner, last)),
    );
    if (rows.length === 0) continue;
    const around = spanOf(inner ? [...rows, inner] : rows);
    const block = next === unit ? withSpaceBelow(around, range, facts) : around;
    blocks = [
      { kind: "block", level: next, filter: "all", mark: null, ...block, parts: partsOf(block, blocks) },
    ];
  }
  return blocks;
}

function spanOf(ranges: readonly RowRange[]): RowRange {
  return {
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
  };
}

/** The level of the cards: initiatives where they have rows of their own, else indicators, else goals. */
function unitLevel(range: RowRange, { fieldRows }: RowFacts): BlockLevel {
  const within = (level: BlockLevel): readonly RowRange[] =>
    fieldRows[level].filter(({ first }) => contains(range, first));
  const indicators = within("indicator");
  if (indicators.length === 0) return within("initiative").length > 0 ? "initiative" : "goal";
  const rows = spanOf(indicators);
  return within("initiative").some(({ first }) => !contains(rows, first)) ? "initiative" : "indicator";
}

/** A card with the empty rows below it, if nothing else follows and they are no more than a space. */
function withSpaceBelow(block: RowRange, range: RowRange, { isBlank }: RowFacts): RowRange {
  const space = range.last - block.last;
  if (space === 0 || space > mostSpaceRows) return block;
  for (let row = block.last + 1; row <= range.last; row++) if (!isBlank(row)) return block;
  return { first: block.first, last: range.last };
}
