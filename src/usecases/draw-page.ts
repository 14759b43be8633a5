/** A planned sheet as pages of paper, for looking at it before it is written. */
export { drawFilledPage, filledPageCount } from "../domain/samples/draw-filled-page";
export { drawPage, type DrawnBox, type DrawnPage } from "../domain/sheets/drawing/draw-page";
