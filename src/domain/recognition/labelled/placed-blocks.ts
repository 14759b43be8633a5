import { addressText } from "../../grid/cell-address";
import type { Indicator, SourcedText } from "../../plan/plan";
import { addContent, type InitiativeDraft } from "../plan-draft";
import type { SheetContext } from "../sheet-context";
import { cardPlaces } from "./card-places";
import type { FormCard } from "./form-card";
import {
  addTexts,
  baselineOf,
  hasFigureLabels,
  measurementsOf,
  type IndicatorBlock,
} from "./indicator-block";

/** A block that became an indicator. */
export type PlacedBlock = {
  readonly block: IndicatorBlock;
  readonly card: FormCard;
  readonly indicator: Indicator;
  /** The block has no name of its own and goes by that of its initiative. */
  readonly isNameless: boolean;
};

const isFilledOf = (block: IndicatorBlock, role: "target" | "actual"): boolean =>
  block.figures.get(role)?.value.some(({ figure }) => figure.text !== "") ?? false;

const hasFigures = (block: IndicatorBlock): boolean =>
  isFilledOf(block, "target") || isFilledOf(block, "actual");

/**
 * Whether the cards can be nothing but a form: every name stands beside its label, every figure has its place. Lists
 * and tables with years never look like that.
 */
export function isSurelyForm(cards: readonly FormCard[]): boolean {
  const blocks = cards
    .flatMap((card) => card.blocks)
    .filter((block) => hasFigureLabels(block) && (block.name !== null || hasFigures(block)));
  return (
    blocks.length > 0 &&
    blocks.every(
      ({ isNamedBeside, isTangled, unclear }) => isNamedBeside && !isTangled && unclear.length === 0,
    )
  );
}

/** Verdicts and remarks right below the blocks count where every block has one: otherwise they are about the sheet. */
function settleLoose(blocks: readonly IndicatorBlock[]): void {
  const seen = new Map<string, number>();
  for (const { named } of blocks.flatMap(({ loose }) => loose))
    seen.set(named.words, (seen.get(named.words) ?? 0) + 1);
  for (const block of blocks) {
    for (const { role, named } of block.loose) {
      if (blocks.length > 1 && (seen.get(named.words) ?? 0) >= blocks.length) addTexts(block, role, named);
    }
  }
}

function nameFor(block: IndicatorBlock, initiative: SourcedText | null): SourcedText | null {
  if (block.name) return block.name;
  return hasFigures(block) ? initiative : null;
}

/** Puts the blocks that are indicators into the plan draft; empty blocks and other things with labels are left out. */
export function placeBlocks(
  { view, draft }: SheetContext,
  cards: readonly FormCard[],
  reportedYear: number | null,
): readonly PlacedBlock[] {
  const blocks = cards.flatMap((card) => card.blocks).filter(hasFigureLabels);
  settleLoose(blocks);
  const hasOwnLabels = blocks.some(({ isImplied }) => !isImplied);
  const placeOf = cardPlaces(cards);
  const drafts = new Map<FormCard, InitiativeDraft>();
  const placed: PlacedBlock[] = [];
  for (const card of cards) {
    for (const block of card.blocks.filter(hasFigureLabels)) {
      if (block.isTangled) continue;
      if (block.isImplied && (hasOwnLabels || !isFilledOf(block, "target") || !isFilledOf(block, "actual")))
        continue;
      const place = placeOf(card);
      const name = nameFor(block, place.initiative);
      if (!name) continue;
      const year = place.fiscalYear ?? reportedYear;
      const [baseline, measurements] = [baselineOf(block), measurementsOf(block, year)];
      // Figures whose year nobody can tell are no reason to count an indicator as one without a target.
      if (measurements.length === 0 && baseline === null) continue;
      const figure = block.figures.get("target")?.value[0] ?? block.figures.get("actual")?.value[0];
      const indicator: Indicator = {
        id: draft.freshId([addressText(name.cell), addressText(figure?.figure.cell ?? name.cell)]),
        name,
        kind: block.kind,
        unit: block.unit,
        department: place.departmentOf(block),
        baseline,
        measurements,
      };
      const owner = card.facts.length === 0 && card.parent ? card.parent : card;
      const known = drafts.get(owner);
      const initiative =
        known ??
        draft.initiativeFor({
          sheet: view.grid.name,
          goal: place.goal,
          name: place.initiative,
          content: place.content[0]?.text ?? null,
        });
      drafts.set(owner, initiative);
      for (const { text, cell } of known ? [] : place.content) addContent(initiative, text, cell);
      initiative.indicators.push(indicator);
      placed.push({ block, card, indicator, isNameless: block.name === null && !block.isImplied });
    }
  }
  return placed;
}
