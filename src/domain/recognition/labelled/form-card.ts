import type { SourcedText } from "../../plan/plan";
import type { RoleGuess } from "../label-roles";
import type { FormCell } from "./form-cell";
import type { FormLabel } from "./form-label";
import type { IndicatorBlock } from "./indicator-block";

/** What a label says about an initiative as a whole, and where. */
export type CardFact = {
  readonly guess: RoleGuess;
  readonly label: FormLabel;
  readonly cell: FormCell;
  /** Several lines of 取組内容 where they stand in cells of their own; empty where the value is blank. */
  readonly values: readonly SourcedText[];
  /** The block of the indicator that it stands in, or null. */
  readonly block: IndicatorBlock | null;
};

/** One initiative with its indicators: a card, or all of a form. */
export type FormCard = {
  /** The card that the rows above this strip belong to: what it says counts here too. */
  readonly parent: FormCard | null;
  /** The card above in the same strip. */
  readonly before: FormCard | null;
  /** Heading lines above the card. */
  readonly goalLine: SourcedText | null;
  /** A marked line that names a goal only where several cards stand on the sheet: 「【強い組織】」. */
  readonly markedLine: SourcedText | null;
  readonly initiativeLine: SourcedText | null;
  readonly departmentLine: SourcedText | null;
  readonly facts: CardFact[];
  readonly blocks: IndicatorBlock[];
  firstRow: number | null;
};

/** Whether nothing was read into a card yet. */
export const isBlankCard = ({ facts, blocks }: FormCard): boolean =>
  facts.length === 0 && blocks.length === 0;

/** A card that nothing is known of yet. */
export function formCard(parts: Partial<Omit<FormCard, "facts" | "blocks">>): FormCard {
  return {
    parent: null,
    before: null,
    goalLine: null,
    markedLine: null,
    initiativeLine: null,
    departmentLine: null,
    firstRow: null,
    ...parts,
    facts: [],
    blocks: [],
  };
}

/** Whether the card already has a label of that role. */
export const hasFact = (card: FormCard, role: RoleGuess["role"]): boolean =>
  card.facts.some(({ guess }) => guess.role === role);
