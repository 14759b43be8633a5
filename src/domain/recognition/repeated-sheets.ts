import { placedIndicators, type Plan, type PlacedIndicator, type SourcedFigure } from "../plan/plan";
import { namesDepartment } from "./headings";
import { folded } from "./label";
import { sameText } from "./plan-draft";

/** Indicators of one sheet by their names. */
type SheetIndicators = { readonly sheet: string; readonly indicators: readonly PlacedIndicator[] };

/** Fewer indicators alike on two sheets may be chance. */
const fewestOfCopy = 3;
const fewestOfSummary = 2;

const isFilled = (figure: SourcedFigure | null): figure is SourcedFigure =>
  figure !== null && figure.text.trim() !== "";

/** Whether two figures are alike, displayed or as numbers; null where one is blank and nothing can be told. */
function sameFigure(a: SourcedFigure | null, b: SourcedFigure | null): boolean | null {
  if (!isFilled(a) || !isFilled(b)) return null;
  return folded(a.text) === folded(b.text) || (typeof a.value === "number" && a.value === b.value);
}

const mayBeSame = (a: PlacedIndicator, b: PlacedIndicator): boolean => {
  const [own, other] = [a.indicator.department, b.indicator.department];
  const [inOne, inOther] = [a.initiative.name, b.initiative.name];
  return (!own || !other || sameText(own, other)) && (!inOne || !inOther || sameText(inOne, inOther));
};

/** Whether two indicators of one name say the same; `byActual` where only actuals that are alike prove it. */
function saysSame(a: PlacedIndicator, b: PlacedIndicator, byActual: boolean): boolean {
  if (!mayBeSame(a, b)) return false;
  let isProven = false;
  for (const { fiscalYear, target, actual } of a.indicator.measurements) {
    const other = b.indicator.measurements.find((known) => known.fiscalYear === fiscalYear);
    if (!other) continue;
    const [aimed, reached] = [sameFigure(target, other.target), sameFigure(actual, other.actual)];
    if (aimed === false || reached === false) return false;
    isProven ||= reached === true || (!byActual && aimed === true);
  }
  return isProven;
}

function bySheet(plan: Plan): readonly SheetIndicators[] {
  const sheets = new Map<string, PlacedIndicator[]>();
  for (const placed of placedIndicators(plan)) {
    const { sheet } = placed.indicator.name.cell;
    const found = sheets.get(sheet);
    if (found) found.push(placed);
    else sheets.set(sheet, [placed]);
  }
  return [...sheets].map(([sheet, indicators]) => ({ sheet, indicators }));
}

type Found = { readonly sheet: string; readonly indicator: PlacedIndicator };

/** The other sheets that together say everything that one sheet says; null where something stands only there. */
function sourcesOf({ sheet, indicators }: SheetIndicators, known: ReadonlyMap<string, readonly Found[]>) {
  const among = (byActual: boolean): readonly ReadonlySet<string>[] =>
    indicators.map((own) => {
      const alike = known.get(folded(own.indicator.name.text)) ?? [];
      const found = alike.filter(
        (other) => other.sheet !== sheet && saysSame(own, other.indicator, byActual),
      );
      return new Set(found.map((other) => other.sheet));
    });
  const sources = among(false);
  if (sources.some(({ size }) => size === 0)) return null;
  const covering = [...(sources[0] ?? [])].filter((other) => sources.every((found) => found.has(other)));
  if (covering.length === 0) {
    return indicators.length >= fewestOfSummary ? [...new Set(sources.flatMap((found) => [...found]))] : null;
  }
  const proven = among(true);
  const copied = covering.find(
    (other) =>
      proven.every((found) => found.has(other)) && !(namesDepartment(sheet) && namesDepartment(other)),
  );
  return copied !== undefined && indicators.length >= fewestOfCopy ? [copied] : null;
}

/**
 * Sheets whose indicators all stand on other sheets too, with the same figures: a summary in front of the sheets of the
 * departments, a copy. They would be counted twice. Of a summary and its sheets the summary is named, of two copies the
 * later one; with each the sheets that say the same. `included` sheets are counted whatever they repeat, and so is what
 * they repeat.
 */
export function repeatedSheets(
  plan: Plan,
  included: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const sheets = bySheet(plan).filter(({ sheet }) => !included.has(sheet));
  const repeated = new Map<string, readonly string[]>();
  if (sheets.length < 2) return repeated;
  const known = new Map<string, Found[]>();
  for (const { sheet, indicators } of sheets) {
    for (const indicator of indicators) {
      const name = folded(indicator.indicator.name.text);
      const found = known.get(name);
      if (found) found.push({ sheet, indicator });
      else known.set(name, [{ sheet, indicator }]);
    }
  }
  const drop = (each: SheetIndicators, sources: readonly string[]): void => {
    repeated.set(each.sheet, sources);
    for (const [name, found] of known) {
      known.set(
        name,
        found.filter(({ sheet }) => sheet !== each.sheet),
      );
    }
  };
  for (const each of sheets) {
    const sources = sourcesOf(each, known);
    if (sources && sources.length > 1) drop(each, sources);
  }
  for (const each of [...sheets].reverse()) {
    const sources = repeated.has(each.sheet) ? null : sourcesOf(each, known);
    if (sources) drop(each, sources);
  }
  return repeated;
}
