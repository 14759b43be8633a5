import { wrapText } from "./wrap-text";

const LARGEST = 20_000;

/** Measures and wraps texts, remembering what it measured. */
export class TextMeasure {
  private readonly widths = new Map<string, number>();
  private readonly wrapped = new Map<string, readonly string[]>();

  constructor(private readonly context: CanvasRenderingContext2D) {}

  /** Forgets everything, as when fonts have been loaded. */
  clear(): void {
    this.widths.clear();
    this.wrapped.clear();
  }

  /** Width of a text in pixels. */
  width(text: string, font: string): number {
    const key = `${font}\n${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    if (this.widths.size > LARGEST) this.widths.clear();
    this.context.font = font;
    const { width } = this.context.measureText(text);
    this.widths.set(key, width);
    return width;
  }

  /** The lines of a text in a width. */
  lines(text: string, font: string, width: number): readonly string[] {
    const key = `${font}\n${Math.round(width)}\n${text}`;
    const known = this.wrapped.get(key);
    if (known) return known;
    if (this.wrapped.size > LARGEST) this.wrapped.clear();
    const lines = wrapText(text, width, (piece) => this.width(piece, font));
    this.wrapped.set(key, lines);
    return lines;
  }
}
