import { Worksheet } from "@cj-tech-master/excelts";

/** What the library keeps to itself: its merged areas by top-left cell, and the merging with the check. */
type MergeInternals = {
  _merges: Record<string, unknown>;
  _mergeCellsInternal(area: unknown, ignoreStyle?: boolean): void;
};

/**
 * Lets the library merge without comparing every area with every other, for loading too: 4,000 cards take
 * 21 seconds with that check and a fraction of a second without. For the whole process.
 */
export function mergeUnchecked(): void {
  const internals = Worksheet.prototype as unknown as MergeInternals;
  const checked = internals._mergeCellsInternal;
  internals._mergeCellsInternal = function (this: MergeInternals, area, ignoreStyle) {
    const known = this._merges;
    this._merges = {};
    checked.call(this, area, ignoreStyle);
    this._merges = Object.assign(known, this._merges);
  };
}
