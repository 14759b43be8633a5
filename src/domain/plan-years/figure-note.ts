import type { CellAddress } from "../grid/cell-address";

/** Something that must be printed with a figure, because the bare number would say more than is known. */
export type FigureNote = {
  /**
   * 見込み, 速報値・暫定値, a date within the year (10月時点), a figure of another year than the reported one,
   * a cumulative figure, a target revised within the plan; and for `actualsToDate` the yearly actuals added up, which
   * are offered beside a cumulative target and judge nothing. `cumulativeBeside` tells of a cumulative actual in another
   * column that may be of another year and is not used.
   */
  readonly kind:
    | "forecast"
    | "provisional"
    | "asOf"
    | "otherYear"
    | "cumulative"
    | "targetRevised"
    | "actualsToDate"
    | "cumulativeBeside";
  readonly about: "target" | "actual";
  /**
   * The words of the sheet that say so: 「速報値」「平成28年」「10月時点」; the former target for `targetRevised`; years and sum
   * (「令和３年度～令和６年度 1,430人」) for `actualsToDate`; the heading for `cumulativeBeside`.
   */
  readonly words: string;
  readonly cell: CellAddress;
};
