import type { Box } from "../geometry/sheet-layout";

/** Draws on a canvas in CSS pixels, with lines that fall on whole device pixels at any screen scaling. */
export class Pen {
  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly ratio: number,
  ) {}

  private snap(value: number): number {
    return Math.round(value * this.ratio) / this.ratio;
  }

  fill(box: Box, colour: string): void {
    const x = this.snap(box.x);
    const y = this.snap(box.y);
    this.context.fillStyle = colour;
    this.context.fillRect(x, y, this.snap(box.x + box.width) - x, this.snap(box.y + box.height) - y);
  }

  /** A frame of a given thickness just inside a box. */
  frame({ x, y, width, height }: Box, thickness: number, colour: string): void {
    this.fill({ x, y, width, height: thickness }, colour);
    this.fill({ x, y: y + height - thickness, width, height: thickness }, colour);
    this.fill({ x, y, width: thickness, height }, colour);
    this.fill({ x: x + width - thickness, y, width: thickness, height }, colour);
  }

  /** A row of dashes along the longer side of a thin box. */
  dashes({ x, y, width, height }: Box, on: number, off: number, colour: string): void {
    const across = width > height;
    const length = across ? width : height;
    for (let at = 0; at < length; at += on + off) {
      const piece = Math.min(on, length - at);
      this.fill(
        across ? { x: x + at, y, width: piece, height } : { x, y: y + at, width, height: piece },
        colour,
      );
    }
  }

  /** Draws something that is cut off at a box. */
  clipped({ x, y, width, height }: Box, draw: () => void): void {
    this.context.save();
    this.context.beginPath();
    this.context.rect(x, y, width, height);
    this.context.clip();
    draw();
    this.context.restore();
  }
}
