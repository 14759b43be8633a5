import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { knownValues } from "./known-values";
import { findWithin, spreadText } from "./spread-text";
import type { CardCell } from "./card-cells";

/** The item that a card is about, in the year whose figures it prints. */
export type CardItem =
  | {
      readonly kind: "found";
      readonly evaluated: EvaluatedIndicator;
      /** Rows in which the names of its indicators stand, from the top. */
      readonly indicatorRows: readonly number[];
    }
  /** Names of several initiatives stand on the card. */
  | { readonly kind: "several"; readonly names: readonly string[] }
  | { readonly kind: "notFound" };

/** Shorter names are looked for as the whole text of a cell only: they may be part of any sentence. */
const shortestWithin = 6;

const evenText = (text: string): string => spreadText(text).letters;

/** Finds the item of a card by the names that stand on it, and its year by the figures. Newest years are given first. */
export function findCardItem(
  cells: readonly CardCell[],
  evaluations: readonly PlanEvaluation[],
  planName: string | null,
): CardItem {
  const all = evaluations.flatMap(({ indicators }) => indicators);
  const spread = cells
    .filter(({ text }) => text.trim() !== "")
    .map((cell) => ({ cell, text: spreadText(cell.text) }));
  const holding = (name: string): CardCell | null => {
    const wanted = evenText(name);
    if (wanted === "") return null;
    const isWithin = ({ text }: (typeof spread)[number]): boolean =>
      wanted.length >= shortestWithin && text.letters.includes(wanted) && findWithin(text, name).length > 0;
    const found = spread.find((each) => each.text.letters === wanted || isWithin(each));
    return found?.cell ?? null;
  };
  const initiatives = holdersOf(all, ({ initiative }) => initiative.name?.text ?? "", holding);
  const ofInitiatives = new Set([...initiatives.values()].map(({ name }) => evenText(name)));
  if (initiatives.size > 1)
    return { kind: "several", names: [...initiatives.values()].map(({ name }) => name) };
  const isOfInitiative = ({ initiative }: EvaluatedIndicator): boolean =>
    ofInitiatives.size === 0 || ofInitiatives.has(evenText(initiative.name?.text ?? ""));
  const candidates = all.filter(isOfInitiative);
  const indicators = holdersOf(candidates, ({ indicator }) => indicator.name.text, holding);
  const rows = [...indicators.values()].map(({ cell }) => cell.area.row).sort((a, b) => a - b);
  const [first] = [...indicators.values()].sort((a, b) => a.cell.area.row - b.cell.area.row);
  const named = first
    ? candidates.filter(({ indicator }) => evenText(indicator.name.text) === evenText(first.name))
    : initiatives.size === 1
      ? candidates
      : [];
  const evaluated = likeliest(named, cells, planName);
  return evaluated ? { kind: "found", evaluated, indicatorRows: [...new Set(rows)] } : { kind: "notFound" };
}

/** The cells in which names stand, each with the longest name that stands in it. */
function holdersOf(
  all: readonly EvaluatedIndicator[],
  nameOf: (evaluated: EvaluatedIndicator) => string,
  holding: (name: string) => CardCell | null,
): ReadonlyMap<string, { readonly name: string; readonly cell: CardCell }> {
  const holders = new Map<string, { readonly name: string; readonly cell: CardCell }>();
  for (const name of new Set(all.map(nameOf))) {
    const cell = holding(name);
    if (cell === null) continue;
    const key = `${cell.area.row},${cell.area.column}`;
    if ((holders.get(key)?.name.length ?? 0) < name.length) holders.set(key, { name, cell });
  }
  return holders;
}

/** The judgement of which most values stand on the card; of equal ones the first, which is the newest. */
function likeliest(
  judged: readonly EvaluatedIndicator[],
  cells: readonly CardCell[],
  planName: string | null,
): EvaluatedIndicator | null {
  const texts = new Set(cells.map(({ text }) => evenText(text)));
  let best: { readonly evaluated: EvaluatedIndicator; readonly matches: number } | null = null;
  for (const evaluated of judged) {
    const matches = knownValues(evaluated, planName).filter(({ text }) => texts.has(evenText(text))).length;
    if (best === null || matches > best.matches) best = { evaluated, matches };
  }
  return best?.evaluated ?? null;
}
