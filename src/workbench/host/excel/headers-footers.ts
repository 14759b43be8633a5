import type { SheetStore } from "../store/sheet-store";
import { HostObject } from "../wire/host-object";
import { asBoolean, asText, asWord } from "./arguments";
import type { ExcelContext } from "./excel-context";

type Section = "L" | "C" | "R";
type Pages = "odd" | "even" | "first";

/** Splits `&L左&C中&R右` into its three sections; codes such as `&P` stay in the text. */
export function splitSections(text: string | null | undefined): Readonly<Record<Section, string>> {
  const sections: Record<Section, string> = { L: "", C: "", R: "" };
  let current: Section = "C";
  for (const [token] of (text ?? "").matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    if (token === "&L" || token === "&C" || token === "&R") current = token.charAt(1) as Section;
    else sections[current] += token;
  }
  return sections;
}

/** Joins three sections to what a file keeps; null when all are empty. */
export function joinSections(sections: Readonly<Record<Section, string>>): string | null {
  const text = (["L", "C", "R"] as const)
    .map((s) => (sections[s] === "" ? "" : `&${s}${sections[s]}`))
    .join("");
  return text === "" ? null : text;
}

/** `Excel.HeaderFooter`: the header and footer of all, first, even or odd pages. */
export class HeaderFooter extends HostObject {
  static override readonly wireName = "HeaderFooter";
  static override readonly scalars = [
    "LeftHeader",
    "CenterHeader",
    "RightHeader",
    "LeftFooter",
    "CenterFooter",
    "RightFooter",
  ];

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
    private readonly pages: Pages,
  ) {
    super();
  }

  get LeftHeader(): string {
    return this.read("Header", "L");
  }

  set LeftHeader(value: unknown) {
    this.write("Header", "L", value);
  }

  get CenterHeader(): string {
    return this.read("Header", "C");
  }

  set CenterHeader(value: unknown) {
    this.write("Header", "C", value);
  }

  get RightHeader(): string {
    return this.read("Header", "R");
  }

  set RightHeader(value: unknown) {
    this.write("Header", "R", value);
  }

  get LeftFooter(): string {
    return this.read("Footer", "L");
  }

  set LeftFooter(value: unknown) {
    this.write("Footer", "L", value);
  }

  get CenterFooter(): string {
    return this.read("Footer", "C");
  }

  set CenterFooter(value: unknown) {
    this.write("Footer", "C", value);
  }

  get RightFooter(): string {
    return this.read("Footer", "R");
  }

  set RightFooter(value: unknown) {
    this.write("Footer", "R", value);
  }

  private read(part: "Header" | "Footer", section: Section): string {
    return splitSections(this.sheet.headerFooter[`${this.pages}${part}`] as string | null)[section];
  }

  private write(part: "Header" | "Footer", section: Section, value: unknown): void {
    this.context.assertWritable(this.sheet);
    const key = `${this.pages}${part}`;
    const sections = splitSections(this.sheet.headerFooter[key] as string | null);
    this.sheet.headerFooter[key] = joinSections({ ...sections, [section]: asText(value) });
  }
}

/** `Excel.HeaderFooterGroup`. */
export class HeaderFooterGroup extends HostObject {
  static override readonly wireName = "HeaderFooterGroup";
  static override readonly scalars = ["State", "UseSheetMargins", "UseSheetScale"];

  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetStore,
  ) {
    super();
  }

  get DefaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.context, this.sheet, "odd");
  }

  get OddPages(): HeaderFooter {
    return new HeaderFooter(this.context, this.sheet, "odd");
  }

  get EvenPages(): HeaderFooter {
    return new HeaderFooter(this.context, this.sheet, "even");
  }

  get FirstPage(): HeaderFooter {
    return new HeaderFooter(this.context, this.sheet, "first");
  }

  get State(): string {
    const { differentFirst, differentOddEven } = this.sheet.headerFooter;
    if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
    return differentOddEven ? "OddAndEven" : "Default";
  }

  set State(value: unknown) {
    this.context.assertWritable(this.sheet);
    const [first, oddEven] = asWord(value, {
      Default: [false, false],
      FirstAndDefault: [true, false],
      OddAndEven: [false, true],
      FirstOddAndEven: [true, true],
    } as const);
    Object.assign(this.sheet.headerFooter, { differentFirst: first, differentOddEven: oddEven });
  }

  get UseSheetMargins(): boolean {
    return this.sheet.headerFooter.alignWithMargins !== false;
  }

  set UseSheetMargins(value: unknown) {
    this.context.assertWritable(this.sheet);
    this.sheet.headerFooter.alignWithMargins = asBoolean(value);
  }

  get UseSheetScale(): boolean {
    return this.sheet.headerFooter.scaleWithDoc !== false;
  }

  set UseSheetScale(value: unknown) {
    this.context.assertWritable(this.sheet);
    this.sheet.headerFooter.scaleWithDoc = asBoolean(value);
  }
}
