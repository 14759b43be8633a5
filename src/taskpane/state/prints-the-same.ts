import type { CellAddress } from "../../domain/grid/cell-address";
import type { FilledCell, FilledSheetPlan } from "../../domain/samples/filled-sheet-plan";

/**
 * Whether both sheets would print the same words in the same places, from the same cells. Compared piece by piece: written out,
 * the cells of 2,000 cards would be megabytes.
 */
export function printsTheSame(one: FilledSheetPlan, other: FilledSheetPlan): boolean {
  return (
    areAlike(one.sampleRows, other.sampleRows, (a, b) => a === b) &&
    areAlike(one.cells, other.cells, isSameCell) &&
    areAlike(one.fixedTexts, other.fixedTexts, isSameText)
  );
}

function areAlike<Item>(
  some: readonly Item[],
  others: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (some.length !== others.length) return false;
  return some.every((one, index) => {
    const other = others[index];
    return other !== undefined && isSame(one, other);
  });
}

type PlacedText = FilledSheetPlan["fixedTexts"][number];

function isSameText(one: PlacedText, other: PlacedText): boolean {
  return one.row === other.row && one.column === other.column && one.text === other.text;
}

function isSameCell(one: FilledCell, other: FilledCell): boolean {
  return (
    isSameText(one, other) &&
    one.numberFormat === other.numberFormat &&
    one.indicatorId === other.indicatorId &&
    areAlike(one.sources, other.sources, isSameAddress)
  );
}

function isSameAddress(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}
