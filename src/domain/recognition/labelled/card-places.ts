import type { SourcedText } from "../../plan/plan";
import type { Role } from "../recognised-table";
import { fiscalYearIn } from "./form-year";
import type { CardFact, FormCard } from "./form-card";
import type { IndicatorBlock } from "./indicator-block";

/** Where the indicators of a card belong. */
export type CardPlace = {
  readonly goal: SourcedText | null;
  readonly initiative: SourcedText | null;
  readonly content: readonly SourcedText[];
  readonly fiscalYear: number | null;
  departmentOf(block: IndicatorBlock): SourcedText | null;
};

const bySureness = (a: CardFact, b: CardFact): number => b.guess.strength - a.guess.strength;
const isFilled = ({ values }: CardFact): boolean => values.length > 0;

/** The filled fact of a role that is said most surely, the first of equals. */
const surest = (facts: readonly CardFact[]): CardFact | null =>
  [...facts].filter(isFilled).sort(bySureness)[0] ?? null;

/**
 * Makes the finder of the places of cards. What a card does not say itself is taken from the card it is part of, from
 * the card above where only few cards say it (a label that stands over several cards), or from the whole sheet where
 * it is said once, above all indicators or on a sheet with a single initiative.
 */
export function cardPlaces(cards: readonly FormCard[]): (card: FormCard) => CardPlace {
  const facts = cards.flatMap((card) => card.facts);
  const withBlocks = cards.filter(({ blocks }) => blocks.length > 0);
  const firstBlockRow = Math.min(...withBlocks.flatMap(({ blocks }) => blocks.map(({ seed }) => seed.row)));
  const initiatives = facts.filter(({ guess }) => guess.role === "initiative");
  const hasMarkedGoals = withBlocks.length > 1 && initiatives.length > 1;
  const roots = new Set(withBlocks.map((card) => card.parent ?? card));

  const ofRole = (role: Role): readonly CardFact[] => facts.filter(({ guess }) => guess.role === role);
  const counts = new Map<Role, readonly CardFact[]>(
    (["goal", "initiative", "content", "department", "fiscalYear"] as const).map((role) => [
      role,
      ofRole(role),
    ]),
  );

  /** What the card or those around it say of a role; an empty label says that there is none. */
  const factsOf = (card: FormCard, role: Role): readonly CardFact[] => {
    const own = card.facts.filter(({ guess }) => guess.role === role);
    if (own.length > 0) return own;
    if (card.parent) return factsOf(card.parent, role);
    const all = counts.get(role) ?? [];
    if (roots.size === 1 && all.length > 0) return all;
    const [only] = all;
    if (all.length === 1 && only && only.cell.row < firstBlockRow && role !== "initiative") return all;
    const isShared = (role === "goal" || role === "department") && all.length * 2 <= withBlocks.length;
    return isShared && card.before ? factsOf(card.before, role) : [];
  };

  return (card) => {
    const named = factsOf(card, "initiative");
    const goals = factsOf(card, "goal");
    const asInitiative =
      initiatives.length === 0
        ? surest(goals.filter(({ label }) => label.guesses.some((g) => g.role === "initiative")))
        : null;
    const goal = surest(goals.filter((fact) => fact !== asInitiative));
    const departments = factsOf(card, "department");
    const general = departments.filter(({ block }) => block === null);
    const year = surest(factsOf(card, "fiscalYear"))?.values[0]?.text ?? "";
    return {
      goal: goal?.values[0] ?? card.goalLine ?? (hasMarkedGoals ? card.markedLine : null),
      initiative:
        (surest(named) ?? asInitiative)?.values[0] ?? (named.length === 0 ? card.initiativeLine : null),
      content: surest(factsOf(card, "content"))?.values ?? [],
      fiscalYear: fiscalYearIn(year),
      departmentOf: (block) => {
        const own = surest(departments.filter((fact) => fact.block === block));
        const shared = surest(general) ?? (departments.length === 1 ? surest(departments) : null);
        return (own ?? shared)?.values[0] ?? card.departmentLine;
      },
    };
  };
}
