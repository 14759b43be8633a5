import type { StyleFont } from "../store/cell-style";
import { HostObject } from "../wire/host-object";
import { asBoolean, asNumber, asText, asWord, wordFor } from "./arguments";
import { fromHex, toHex } from "./colors";
import { common, type FormatTarget } from "./format-target";

const UNDERLINE = {
  None: undefined,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

/** Font of a range, of several areas or of a named style. Mixed values read null. */
export class RangeFont extends HostObject {
  static override readonly wireName = "RangeFont";
  static override readonly scalars = [
    "Name",
    "Size",
    "Color",
    "Italic",
    "Bold",
    "Underline",
    "Strikethrough",
    "Subscript",
    "Superscript",
  ];

  constructor(private readonly target: FormatTarget) {
    super();
  }

  get Name(): string | null {
    return this.read((font) => font.name ?? "Calibri");
  }

  set Name(value: unknown) {
    this.write({ name: asText(value), scheme: undefined });
  }

  get Size(): number | null {
    return this.read((font) => font.size ?? 11);
  }

  set Size(value: unknown) {
    this.write({ size: asNumber(value, 1, 409) });
  }

  get Color(): string | null {
    const color = this.read((font) => toHex(font.color, "#000000"));
    return color ?? "";
  }

  set Color(value: unknown) {
    this.write({ color: fromHex(value) });
  }

  get Bold(): boolean | null {
    return this.read((font) => font.bold ?? false);
  }

  set Bold(value: unknown) {
    this.write({ bold: asBoolean(value) || undefined });
  }

  get Italic(): boolean | null {
    return this.read((font) => font.italic ?? false);
  }

  set Italic(value: unknown) {
    this.write({ italic: asBoolean(value) || undefined });
  }

  get Strikethrough(): boolean | null {
    return this.read((font) => font.strike ?? false);
  }

  set Strikethrough(value: unknown) {
    this.write({ strike: asBoolean(value) || undefined });
  }

  get Subscript(): boolean | null {
    return this.read((font) => font.vertAlign === "subscript");
  }

  set Subscript(value: unknown) {
    this.write({ vertAlign: asBoolean(value) ? "subscript" : undefined });
  }

  get Superscript(): boolean | null {
    return this.read((font) => font.vertAlign === "superscript");
  }

  set Superscript(value: unknown) {
    this.write({ vertAlign: asBoolean(value) ? "superscript" : undefined });
  }

  get Underline(): string | null {
    return this.read((font) => {
      const kind =
        font.underline === true
          ? "single"
          : font.underline === false || font.underline === "none"
            ? undefined
            : font.underline;
      return wordFor<string | undefined>(kind, UNDERLINE) ?? "None";
    });
  }

  set Underline(value: unknown) {
    this.write({ underline: asWord<StyleFont["underline"]>(value, UNDERLINE) });
  }

  private get normal(): StyleFont {
    return this.target.context.store.library.defaultFont ?? {};
  }

  private read<T>(pick: (font: StyleFont) => T): T | null {
    return common(this.target, (style) => pick(style.font ?? this.normal));
  }

  private write(change: StyleFont): void {
    this.target.restyle((style) => ({
      ...style,
      font: cleaned({ ...(style.font ?? this.normal), ...change }),
    }));
  }
}

function cleaned(font: StyleFont): StyleFont {
  return Object.fromEntries(Object.entries(font).filter(([, value]) => value !== undefined));
}
