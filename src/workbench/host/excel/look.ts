import type { CellStyle, StyleAlignment } from "../store/cell-style";
import { HostObject } from "../wire/host-object";
import { HORIZONTAL, READING_ORDER, VERTICAL } from "./alignment-words";
import { asBoolean, asInteger, asWord, wordFor } from "./arguments";
import { common, type FormatTarget } from "./format-target";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";

/** What a range's format and a named style have in common: font, fill, borders and alignment. */
export abstract class Look extends HostObject {
  constructor(protected readonly target: FormatTarget) {
    super();
  }

  get Font(): RangeFont {
    return new RangeFont(this.target);
  }

  get Fill(): RangeFill {
    return new RangeFill(this.target);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.target);
  }

  get HorizontalAlignment(): string | null {
    return this.aligned((a) => wordFor(a.horizontal === "general" ? undefined : a.horizontal, HORIZONTAL));
  }

  set HorizontalAlignment(value: unknown) {
    this.align({ horizontal: asWord(value, HORIZONTAL) });
  }

  get VerticalAlignment(): string | null {
    return this.aligned((a) => wordFor(a.vertical === "bottom" ? undefined : a.vertical, VERTICAL));
  }

  set VerticalAlignment(value: unknown) {
    this.align({ vertical: asWord(value, VERTICAL) });
  }

  get WrapText(): boolean | null {
    return this.aligned((a) => a.wrapText ?? false);
  }

  set WrapText(value: unknown) {
    this.align({ wrapText: asBoolean(value) || undefined });
  }

  get ShrinkToFit(): boolean | null {
    return this.aligned((a) => a.shrinkToFit ?? false);
  }

  set ShrinkToFit(value: unknown) {
    this.align({ shrinkToFit: asBoolean(value) || undefined });
  }

  get IndentLevel(): number | null {
    return this.aligned((a) => a.indent ?? 0);
  }

  set IndentLevel(value: unknown) {
    this.align({ indent: asInteger(value, 0, 250) || undefined });
  }

  get ReadingOrder(): string | null {
    return this.aligned((a) =>
      wordFor(a.readingOrder === undefined ? undefined : String(a.readingOrder), READING_ORDER),
    );
  }

  set ReadingOrder(value: unknown) {
    this.align({ readingOrder: asWord(value, READING_ORDER) });
  }

  /** Degrees from -90 to 90, 180 for letters one below the other. */
  get TextOrientation(): number | null {
    return this.aligned((a) => (a.textRotation === "vertical" ? 180 : (a.textRotation ?? 0)));
  }

  set TextOrientation(value: unknown) {
    const degrees = value === 180 ? "vertical" : asInteger(value, -90, 90);
    this.align({ textRotation: degrees === 0 ? undefined : degrees });
  }

  private aligned<T>(pick: (alignment: StyleAlignment) => T): T | null {
    return common(this.target, (style) => pick(style.alignment ?? {}));
  }

  private align(change: StyleAlignment): void {
    this.target.restyle((style) => ({ ...style, alignment: merged(style, change) }));
  }
}

function merged(style: CellStyle, change: StyleAlignment): StyleAlignment | undefined {
  const entries = Object.entries({ ...style.alignment, ...change }).filter(
    ([, value]) => value !== undefined,
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
