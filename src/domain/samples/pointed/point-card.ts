import type { PlanEvaluation } from "../../evaluation/plan-evaluation";
import { failure, success, type Result } from "../../result/result";
import type { SampleSheet } from "../sample-sheet";
import { cardCells } from "./card-cells";
import { columnHeadings } from "./card-label";
import { keptRows, spaceBelow } from "./card-rows";
import { findCardItem } from "./find-card-item";
import { knownValues } from "./known-values";
import { proposeCells, type ProposedCell } from "./propose-cells";

/** A card of a finished sheet with what its cells would become. */
export type PointedCard = {
  /** The sheet that the card stands on; its area is the card. */
  readonly sheet: SampleSheet;
  /** Rows of the sheet that go onto the sample sheet, with the empty rows between two cards. */
  readonly rows: readonly number[];
  readonly cells: readonly ProposedCell[];
  /** Name of the indicator that the card is about and the year of its figures; null where the card names none that is known. */
  readonly item: { readonly indicator: string; readonly fiscalYear: number } | null;
};

/** Why a card cannot be turned into a sample sheet. */
export type CardFault =
  /** Nothing is there that could be a value. */
  | { readonly why: "noValues" }
  | { readonly why: "severalInitiatives"; readonly names: readonly string[] }
  /** Merged cells join the rows of one indicator with those of the next. */
  | { readonly why: "joinedIndicators" };

/**
 * Finds out what the cells of a card are. `evaluations` are the judged years of the open workbook, the newest first. The sheet
 * is only looked at.
 */
export function pointCard(
  sheet: SampleSheet,
  evaluations: readonly PlanEvaluation[],
  planName: string | null,
): Result<PointedCard, CardFault> {
  const { area, grid } = sheet;
  const cells = cardCells(sheet);
  const item = findCardItem(cells, evaluations, planName);
  if (item.kind === "several") return failure({ why: "severalInitiatives", names: item.names });
  const last = area.row + area.rowCount - 1 + spaceBelow(grid, area);
  const indicatorRows = item.kind === "found" ? item.indicatorRows : [];
  const rows = keptRows(grid, { first: area.row, last }, indicatorRows);
  if (rows === null) return failure({ why: "joinedIndicators" });
  const kept = new Set(rows);
  const known = item.kind === "found" ? knownValues(item.evaluated, planName) : [];
  const fiscalYear = item.kind === "found" ? item.evaluated.fiscalYear : null;
  const proposed = proposeCells(
    cells.filter(({ area: { row } }) => kept.has(row)),
    known,
    { fiscalYear, columnHeading: columnHeadings(sheet, fiscalYear) },
  );
  if (proposed.length === 0) return failure({ why: "noValues" });
  const found =
    item.kind === "found"
      ? { indicator: item.evaluated.indicator.name.text, fiscalYear: item.evaluated.fiscalYear }
      : null;
  return success({ sheet, rows, cells: proposed, item: found });
}
