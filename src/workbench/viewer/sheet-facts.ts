import type { Area } from "../host/store/geometry";
import type { SheetStore } from "../host/store/sheet-store";
import { layOut, type SheetLayout } from "./geometry/sheet-layout";
import type { PageDivision } from "./pages/divide-pages";
import { pagesOfSheet } from "./pages/pages-of-sheet";

const NOTHING: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What is worked out from a sheet once and kept until the sheet changes. */
export class SheetFacts {
  private layoutAt: SheetLayout | null = null;
  private usedArea: Area | null = null;
  private divisions: readonly PageDivision[] | null = null;

  constructor(readonly sheet: SheetStore) {}

  /** Forgets everything: cells, sizes or page set-up have changed. */
  forget(): void {
    this.layoutAt = null;
    this.usedArea = null;
    this.divisions = null;
  }

  layout(zoom: number): SheetLayout {
    if (this.layoutAt?.zoom !== zoom) this.layoutAt = layOut(this.sheet, zoom);
    return this.layoutAt;
  }

  /** Everything in use, formats included; A1 on an empty sheet. */
  get used(): Area {
    return (this.usedArea ??= this.sheet.cells.used(false) ?? NOTHING);
  }

  get pages(): readonly PageDivision[] {
    return (this.divisions ??= pagesOfSheet(this.sheet));
  }
}
