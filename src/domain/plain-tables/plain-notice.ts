import type { CellAddress } from "../grid/cell-address";

/** Something the officer has to know about a reading that was possible all the same. Texts are as typed or as printed. */
export type PlainNotice =
  /** A row within the table that is neither an item nor a total: a note, a subtotal, a line across. */
  | { readonly kind: "rowNotRead"; readonly cell: CellAddress; readonly text: string }
  /** Below the table and a blank row more is written in its columns. */
  | { readonly kind: "belowTable"; readonly cell: CellAddress }
  | { readonly kind: "hiddenRow"; readonly cell: CellAddress }
  /** A row above which no group is named. */
  | { readonly kind: "groupMissing"; readonly cell: CellAddress; readonly heading: string }
  | { readonly kind: "groupEmpty"; readonly cell: CellAddress; readonly text: string }
  /** A typed total is not the sum of what it stands for; the sum is used. */
  | {
      readonly kind: "totalDiffers";
      readonly cell: CellAddress;
      readonly stated: string;
      readonly computed: string;
    }
  /** An amount was typed in another unit than it is printed in. */
  | {
      readonly kind: "amountConverted";
      readonly cell: CellAddress;
      readonly typed: string;
      readonly used: string;
    }
  /** The amounts of the items were added up for the term. */
  | {
      readonly kind: "amountsAdded";
      readonly cell: CellAddress;
      readonly term: string;
      readonly count: number;
    }
  /** The same amount stands in every row of each term and was taken once. */
  | { readonly kind: "amountRepeated"; readonly cell: CellAddress; readonly term: string }
  /** A term without an amount: it is not in the total. */
  | {
      readonly kind: "amountMissing";
      readonly cell: CellAddress;
      readonly term: string;
      readonly typed: string;
    }
  | { readonly kind: "yearsNotRead"; readonly cell: CellAddress; readonly text: string }
  /** More 重点事業 are listed than the viewpoint is said to have 実施計画事業. */
  | {
      readonly kind: "moreThanCounted";
      readonly cell: CellAddress;
      readonly viewpoint: string;
      readonly counted: number;
      readonly listed: number;
    }
  /** A series without a unit: neither its table nor a line above says one. */
  | { readonly kind: "unitMissing"; readonly cell: CellAddress }
  /** The words behind 「グラフ：」 name no kind of chart that is known. */
  | { readonly kind: "chartKindNotRead"; readonly cell: CellAddress; readonly text: string }
  /** 人口ピラミッド was asked for a table that is not one of ages and of men and women. */
  | { readonly kind: "noPyramid"; readonly cell: CellAddress; readonly text: string }
  | { readonly kind: "countMissing"; readonly cell: CellAddress; readonly viewpoint: string };
