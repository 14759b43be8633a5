import {
  plainLook,
  type CellLook,
  type SamplePage,
  type SampleSheet,
} from "../../../src/domain/samples/sample-sheet";
import type { Area } from "../../../src/domain/grid/cell-address";
import { drawSheet, type DrawnCell, type DrawnSheet } from "../../support/grid-builder";

const page: SamplePage = {
  paper: "A4",
  orientation: "portrait",
  margins: { top: 56.7, bottom: 56.7, left: 56.7, right: 56.7, header: 28, footer: 28 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  printGridlines: false,
  showGridlines: true,
  zoom: { kind: "scale", percent: 100 },
  headerFooter: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  titleRows: null,
};

type DrawnSample = DrawnSheet & {
  /** Printed area; the whole drawing when left out. */
  readonly area?: Area;
  readonly page?: Partial<SamplePage>;
  readonly rowHeight?: number;
  readonly columnWidth?: number;
  readonly wrap?: boolean;
};

/** Draws a sample sheet in ＭＳ 明朝 11 pt; rows are 20 pt high and columns 100 pt wide unless told. */
export function drawSample(rows: readonly (readonly DrawnCell[])[], drawn: DrawnSample = {}): SampleSheet {
  const grid = drawSheet(rows, { name: "ひな形", ...drawn });
  const area = drawn.area ?? {
    row: grid.top,
    column: grid.left,
    rowCount: grid.rowCount,
    columnCount: grid.columnCount,
  };
  const { rowHeight = 20, columnWidth = 100, wrap = true } = drawn;
  const look: CellLook = { ...plainLook, font: { ...plainLook.font, name: "ＭＳ 明朝" }, wrap };
  return {
    grid,
    area,
    columnWidths: Array.from({ length: area.column + area.columnCount }, () => columnWidth),
    rowHeights: Array.from({ length: area.rowCount }, () => rowHeight),
    looks: Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, () => look)),
    page: { ...page, ...drawn.page },
  };
}
