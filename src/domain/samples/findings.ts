import type { Area, CellAddress } from "../grid/cell-address";
import type { BlockLevel, FieldLevel } from "./levels";

/** Why a sample sheet cannot be filled as it stands. Data only: the locale says it and what to do. */
export type SampleFinding =
  /** A bracketed word that is no field; `nearest` are fields that may have been meant. */
  | {
      readonly code: "unknownField";
      readonly cell: CellAddress;
      readonly name: string;
      readonly nearest: readonly string[];
    }
  /** A mark to repeat that does not say for what. */
  | { readonly code: "unclearMark"; readonly cell: CellAddress; readonly raw: string }
  | { readonly code: "blockNotClosed"; readonly cell: CellAddress }
  | { readonly code: "endWithoutBlock"; readonly cell: CellAddress }
  /** A block within one of its own or a deeper level. */
  | {
      readonly code: "blockInWrongBlock";
      readonly cell: CellAddress;
      readonly level: BlockLevel;
      readonly outer: BlockLevel;
    }
  /** A block in which no field stands: the same would be printed again and again. */
  | { readonly code: "emptyBlock"; readonly cell: CellAddress }
  /** A merged area that lies partly inside a block. `first` and `last` are the 0-based rows of the block. */
  | {
      readonly code: "mergeCrossesBlock";
      readonly cell: CellAddress;
      readonly area: Area;
      readonly level: BlockLevel;
      readonly first: number;
      readonly last: number;
    }
  /** A merged area that the edge of the copied area cuts: only a part of it would be copied. */
  | { readonly code: "mergeLeavesArea"; readonly cell: CellAddress; readonly area: Area }
  /** A mark above or below the copied area, where it arranges nothing. */
  | { readonly code: "markOutsideArea"; readonly cell: CellAddress }
  /** A bracketed word beside the copied area that is no mark. */
  | { readonly code: "unknownMark"; readonly cell: CellAddress; readonly name: string }
  /** A bracket that opens and does not close, or the other way round. */
  | { readonly code: "openBracket"; readonly cell: CellAddress }
  /** A name that stands in two rows where no mark says what repeats: one card, or two tables? */
  | {
      readonly code: "fieldInTwoRows";
      readonly cell: CellAddress;
      readonly name: string;
      readonly first: CellAddress;
    }
  /** A count in rows that repeat for each item though no mark says so. `first` and `last` are the 0-based rows. */
  | {
      readonly code: "countInItem";
      readonly cell: CellAddress;
      readonly name: string;
      readonly level: BlockLevel;
      readonly first: number;
      readonly last: number;
    }
  /** A field that stands where its item is not known. */
  | {
      readonly code: "fieldOutsideBlock";
      readonly cell: CellAddress;
      readonly name: string;
      readonly level: FieldLevel;
    }
  /** The same field twice in a row: items side by side are not filled. */
  | { readonly code: "sideBySide"; readonly cell: CellAddress; readonly name: string }
  /** A formula would be copied with wrong references, or its value would stay the same everywhere. */
  | { readonly code: "formula"; readonly cell: CellAddress }
  | { readonly code: "noFields" };
