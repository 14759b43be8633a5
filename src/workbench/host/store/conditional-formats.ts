import type { CellStyle } from "./cell-style";
import { newGuid } from "./custom-xml";
import { areaAddress, intersect, parseArea, type Area } from "./geometry";
import type { LibraryConditionalFormat, LibraryConditionalRule, LibrarySheet } from "./library";

/** One conditional format of a sheet: a rule and the areas for which it holds. */
export interface ConditionalFormatStore {
  /** The same as long as the workbook is open; a file keeps none. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: LibraryConditionalRule;
}

/** The conditional formats of a sheet, as its file keeps them. A priority of 1 comes first. */
export class ConditionalFormats {
  private readonly ids = new WeakMap<LibraryConditionalRule, string>();
  private readonly parsed = new WeakMap<LibraryConditionalFormat, readonly Area[]>();

  constructor(private readonly library: Pick<LibrarySheet, "conditionalFormattings">) {}

  /** All of them, the first in priority first. */
  all(): readonly ConditionalFormatStore[] {
    const found = this.library.conditionalFormattings.flatMap((group) => {
      const areas = this.areasOf(group);
      return group.rules.map((rule) => ({ id: this.idOf(rule), areas, rule }));
    });
    return found.sort((a, b) => (a.rule.priority ?? Infinity) - (b.rule.priority ?? Infinity));
  }

  /** Those that hold for a cell of one of the areas. */
  touching(areas: readonly Area[]): readonly ConditionalFormatStore[] {
    return this.all().filter((format) =>
      format.areas.some((own) => areas.some((area) => intersect(own, area) !== null)),
    );
  }

  get(id: string): ConditionalFormatStore | undefined {
    return this.all().find((format) => format.id === id);
  }

  /** Adds a rule before all others and returns its id. */
  add(areas: readonly Area[], rule: LibraryConditionalRule): string {
    for (const { rule: other } of this.all()) if (other.priority !== undefined) other.priority += 1;
    const first = { ...rule, priority: 1 };
    this.library.conditionalFormattings.push({ ref: reference(areas), rules: [first] });
    return this.idOf(first);
  }

  /** Removes a rule; those behind it move up. */
  remove(id: string): void {
    const gone = this.get(id)?.rule;
    if (gone === undefined) return;
    const kept = this.library.conditionalFormattings.flatMap((group) => {
      const rules = group.rules.filter((rule) => rule !== gone);
      if (rules.length === group.rules.length) return [group];
      return rules.length > 0 ? [{ ...group, rules }] : [];
    });
    this.library.conditionalFormattings = kept;
    const last = gone.priority ?? Infinity;
    for (const { rule } of this.all())
      if (rule.priority !== undefined && rule.priority > last) rule.priority -= 1;
  }

  /** Lets a rule hold for further areas too, as when cells are copied within the sheet. */
  extend(id: string, areas: readonly Area[]): void {
    this.library.conditionalFormattings = this.library.conditionalFormattings.flatMap((group) => {
      const rule = group.rules.find((candidate) => this.idOf(candidate) === id);
      if (rule === undefined) return [group];
      const extended = { ref: reference([...this.areasOf(group), ...areas]), rules: [rule] };
      const rules = group.rules.filter((other) => other !== rule);
      return rules.length > 0 ? [{ ...group, rules }, extended] : [extended];
    });
  }

  /** Gives a rule another look. */
  restyle(id: string, change: (style: CellStyle) => CellStyle): void {
    const rule = this.get(id)?.rule;
    if (rule) rule.style = change(rule.style ?? {});
  }

  private idOf(rule: LibraryConditionalRule): string {
    const known = this.ids.get(rule) ?? newGuid();
    this.ids.set(rule, known);
    return known;
  }

  private areasOf(group: LibraryConditionalFormat): readonly Area[] {
    const known = this.parsed.get(group) ?? group.ref.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
    this.parsed.set(group, known);
    return known;
  }
}

function reference(areas: readonly Area[]): string {
  return areas.map((area) => areaAddress(area)).join(" ");
}
