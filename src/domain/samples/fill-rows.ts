import type { EvaluatedIndicator } from "../evaluation/evaluated-indicator";
import { groupByGoal } from "../sheets/goal-groups";
import { groupByInitiative } from "../sheets/shiryo9/unmet-items";
import type { Steps } from "../steps/steps";
import { blocksIn, type SampleBlock, type SamplePart } from "./block";
import type { FillContext } from "./field-values";
import type { BlockLevel } from "./levels";
import type { ItemFilter } from "./mark";
import type { ReadSample } from "./read-sample";

/** What a row is for the pages: above a card, of a card, or below the cards. */
export type RowPlace = "head" | "card" | "tail";

/** A row to be written: a row of the sample sheet with what its fields are about. */
export type FilledRow = {
  readonly sampleRow: number;
  readonly context: FillContext;
  /** The officer wants a new page here. */
  readonly startsPage: boolean;
  readonly place: RowPlace;
  /** What the innermost block around the row repeats for; null outside all blocks. */
  readonly level: BlockLevel | null;
  /** Rows of one card have the same number; those above all cards 0. */
  readonly card: number;
  /** Rows that belong closest together within a card: its indicators, and what stands around them. */
  readonly piece: number;
  /** The row stays with the next one: it is above the indicators of its card. */
  readonly isHeading: boolean;
};

/** The rows in their order, and the marked blocks that nothing was printed for. */
export type FilledRows = {
  readonly rows: readonly FilledRow[];
  readonly emptyBlocks: readonly SampleBlock[];
};

type Counts = Record<BlockLevel, number>;

type Walk = {
  readonly sample: ReadSample;
  readonly rows: FilledRow[];
  readonly emptyBlocks: SampleBlock[];
  /** Items printed of each level since the outermost block began: each table counts from 1. */
  counts: Counts;
  card: number;
  piece: number;
  breakWanted: boolean;
};

const nothingCounted: Counts = { goal: 0, initiative: 0, indicator: 0 };

type Around = {
  readonly level: BlockLevel | null;
  readonly context: FillContext;
  readonly indicators: readonly EvaluatedIndicator[];
  readonly isInCard: boolean;
};

/**
 * The rows in their order: the parts of the sample sheet, each block once for each item that it is for. One step is the rows of an
 * item.
 */
export function* fillRows(
  sample: ReadSample,
  outermost: Omit<FillContext, "evaluated" | "number" | "goalOfBlock">,
): Steps<FilledRows> {
  const walk: Walk = {
    sample,
    rows: [],
    emptyBlocks: [],
    counts: nothingCounted,
    card: 0,
    piece: 0,
    breakWanted: false,
  };
  const context: FillContext = { ...outermost, evaluated: null, number: 0, goalOfBlock: null };
  yield* walkParts(
    sample.parts,
    { level: null, context, indicators: context.evaluation.indicators, isInCard: false },
    walk,
  );
  return { rows: walk.rows, emptyBlocks: walk.emptyBlocks };
}

function* walkParts(parts: readonly SamplePart[], around: Around, walk: Walk): Steps<void> {
  const lastBlock = parts.findLastIndex(({ kind }) => kind === "block");
  for (const [index, part] of parts.entries()) {
    if (part.kind === "block") {
      yield* walkBlock(part, around, walk);
      continue;
    }
    walk.piece += 1;
    const isHead = index < lastBlock;
    for (let row = part.first; row <= part.last; row++) addRow(row, around, isHead, walk);
  }
}

function addRow(row: number, { context, isInCard, level }: Around, isHead: boolean, walk: Walk): void {
  walk.breakWanted ||= walk.sample.breakRows.has(row);
  if (walk.sample.droppedRows.has(row)) return;
  walk.rows.push({
    sampleRow: row,
    context,
    startsPage: walk.breakWanted && walk.rows.length > 0,
    place: isInCard ? "card" : isHead ? "head" : "tail",
    level,
    card: walk.card,
    piece: walk.piece,
    isHeading: isHead,
  });
  walk.breakWanted = false;
}

function* walkBlock(block: SampleBlock, around: Around, walk: Walk): Steps<void> {
  const indicators = around.indicators.filter((one) => isWanted(one, block.filter));
  const isCard = around.isInCard || isCardBlock(block);
  const { level } = block;
  const items = itemsOf(block, indicators);
  if (around.level === null) {
    walk.counts = nothingCounted;
    if (items.length === 0) walk.emptyBlocks.push(block);
  }
  for (const item of items) {
    yield;
    const [evaluated = null] = item;
    walk.counts = { ...walk.counts, [level]: walk.counts[level] + 1 };
    if (!around.isInCard) walk.card += 1;
    const context: FillContext = {
      ...around.context,
      evaluated,
      number: walk.counts[level],
      goalOfBlock: level === "goal" ? (evaluated?.goal.name?.text ?? "") : around.context.goalOfBlock,
    };
    yield* walkParts(block.parts, { level, context, indicators: item, isInCard: isCard }, walk);
  }
}

/** A card is the outermost block that is not a goal with blocks of its own. */
const isCardBlock = ({ level, parts }: SampleBlock): boolean =>
  level !== "goal" || blocksIn(parts).length === 0;

/** What is left out of the counts is not among the items of a verdict. */
function isWanted({ verdict, exclusion }: EvaluatedIndicator, filter: ItemFilter): boolean {
  return filter === "all" || (verdict === filter && exclusion === null);
}

/** The indicators of each item of the block, in the order in which all layouts print them. */
function itemsOf(
  { level }: SampleBlock,
  indicators: readonly EvaluatedIndicator[],
): readonly (readonly EvaluatedIndicator[])[] {
  switch (level) {
    case "goal":
      return groupByGoal(indicators).map((group) => group.indicators);
    case "initiative":
      return groupByInitiative(indicators).map((group) => group.indicators);
    case "indicator":
      return indicators.map((one) => [one]);
  }
}
