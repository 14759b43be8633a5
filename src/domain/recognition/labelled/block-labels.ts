import type { SourcedText } from "../../plan/plan";
import type { RoleGuess } from "../label-roles";
import { neverRoles } from "../vocabulary/patterns";
import { isPlain, topGuess, type FormCell } from "./form-cell";
import type { FormLabel } from "./form-label";
import { isUnitText, looksLikeFigure } from "./figure-text";
import { figuresOf, textOf, type FigureExtra } from "./figure-values";
import {
  addFigures,
  addTexts,
  hasFigureLabels,
  indicatorBlock,
  isFigureRole,
  type FigureRole,
  type IndicatorBlock,
  type TextRole,
  type YearText,
} from "./indicator-block";
import { beginBlock, blockAt, scopeOf, type StripState } from "./strip-state";

/** The text that a label names something with, or null where it is blank or cannot be a name. */
export function nameOf(state: StripState, cell: FormCell, label: FormLabel): SourcedText | null {
  if (label.value !== null) return label.value === "" ? null : textOf(state.sheet, cell, label.value);
  const value = state.finder.valueOf(cell);
  if (!isPlain(value)) return null;
  state.consumed.add(value);
  return textOf(state.sheet, value);
}

/** Whether a name stands right of its label or in its cell, and no years in the row make it the heading of a table. */
function isBeside(state: StripState, cell: FormCell, name: SourcedText | null): boolean {
  if (!name || name.cell.row !== cell.row) return false;
  return !state.sheet.cellsOf(cell.row).some(({ year }) => year !== null);
}

/** 「活動指標①」: begins the block of an indicator; the name follows under a label of its own, or stands beside. */
export function takeBlockLabel(state: StripState, cell: FormCell, label: FormLabel): void {
  const found = nameOf(state, cell, label);
  const isName = found !== null && !looksLikeFigure(found.text) && !isUnitText(found.text);
  beginBlock(
    state,
    indicatorBlock(cell, {
      name: isName ? found : null,
      isNamedBeside: isName && isBeside(state, cell, found),
      kind: label.tellsSort ? textOf(state.sheet, cell, label.text) : null,
      isNameOpen: label.value === null,
      lastRow: cell.lastRow > cell.row ? cell.lastRow : null,
    }),
  );
}

/** 「指標名」: names the block that has just begun, or begins one. */
export function takeNameLabel(state: StripState, cell: FormCell, label: FormLabel): void {
  const name = nameOf(state, cell, label);
  const block = blockAt(state, cell.row);
  if (block && block.isNameOpen && !hasFigureLabels(block)) {
    if (name) Object.assign(block, { name, isNamedBeside: isBeside(state, cell, name) });
    block.isNameOpen = false;
    block.endRow = Math.max(block.endRow, cell.lastRow);
    return;
  }
  const isUnderLabel = block !== null && block.lastRow !== null && cell.column > block.seed.column;
  const shared = isUnderLabel ? { kind: block.kind, lastRow: block.lastRow } : {};
  beginBlock(state, indicatorBlock(cell, { name, isNamedBeside: isBeside(state, cell, name), ...shared }));
}

const isMoney = (words: string): boolean => neverRoles[0]?.test(words) ?? false;

/** 計画額 and 実績額 in a table of costs are no targets and actuals. */
function isCost(state: StripState, cell: FormCell, label: FormLabel): boolean {
  if (!/額$|^計画/u.test(label.words)) return false;
  return (
    state.hasMoney ||
    state.sheet
      .cellsOf(cell.row)
      .some((other) => other !== cell && other.text.length <= 15 && isMoney(other.text))
  );
}

/** A further name under the same merged label: 「成果指標‖｜○○数｜目標｜…」 in the rows below. */
function nextNameBefore(state: StripState, block: IndicatorBlock, cell: FormCell): FormCell | null {
  const left = state.sheet
    .cellsOf(cell.row)
    .filter(({ column }) => column >= state.finder.strip.firstColumn && column < cell.column);
  const name = left.at(-1);
  if (block.lastRow === null || !name || !isPlain(name) || looksLikeFigure(name.text)) return null;
  const others = left.slice(0, -1);
  return others.every((other) => other === block.seed) ? name : null;
}

function takeExtra(state: StripState, block: IndicatorBlock, role: FigureRole, extra: FigureExtra): void {
  const guess = topGuess(extra.label);
  if (!guess) return;
  const text = textOf(state.sheet, extra.cell);
  const { words } = extra.label;
  if (guess.role === "unit") block.unit ??= text;
  else if (guess.role === "verdict" || guess.role === "remark" || guess.role === "reason") {
    addTexts(block, guess.role, { value: [{ year: null, text }], strength: guess.strength, words });
  } else if (guess.role === "baseline" && role !== "rate") {
    const found = figuresOf(
      extra.cell,
      { ...extra.label, value: extra.cell.text },
      scopeOf(state, block.seed.row),
    );
    const strength = role === "actual" ? guess.strength : guess.strength - 0.1;
    addFigures(block, { role: "baseline", strength }, extra.cell, extra.label, found);
  }
}

/** 「目標」「実績」「達成率」「基準値」: adds the figures to the block of the indicator. */
export function takeFigureLabel(
  state: StripState,
  cell: FormCell,
  label: FormLabel,
  guess: RoleGuess & { readonly role: FigureRole },
): boolean {
  if (isCost(state, cell, label)) return false;
  let block = blockAt(state, cell.row);
  const isMain = guess.role === "target" || guess.role === "actual";
  if (!block) {
    if (!isMain) return false;
    block = indicatorBlock(cell, { isImplied: true });
    beginBlock(state, block);
  }
  const name = nextNameBefore(state, block, cell);
  if (name && block.figures.has(guess.role)) {
    const { kind, lastRow, seed } = block;
    block = { ...indicatorBlock(seed, { kind, lastRow, name: textOf(state.sheet, name) }), endRow: cell.row };
    beginBlock(state, block);
  } else if (name) block.name ??= textOf(state.sheet, name);
  if (name) state.consumed.add(name);
  const found = figuresOf(cell, label, scopeOf(state, block.seed.row));
  addFigures(block, guess, cell, label, found);
  for (const extra of found.extras) takeExtra(state, block, guess.role, extra);
  return true;
}

/** 「単位」: the unit of the indicator in whose block it stands. */
export function takeUnitLabel(state: StripState, cell: FormCell, label: FormLabel): boolean {
  const block = blockAt(state, cell.row);
  if (!block || block.unit) return false;
  const isWithin = block.lastRow !== null || !hasFigureLabels(block) || cell.row <= block.endRow;
  const unit = isWithin ? nameOf(state, cell, label) : null;
  if (!unit || looksLikeFigure(unit.text)) return false;
  block.unit = unit;
  return true;
}

const ownOfIndicator = /^(備考|備考欄|特記事項|摘要|補足|補足説明|remarks?|notes?)$|達成|判定/u;
const ofWholeSheet = /総合|全体|今後/u;

function yearTexts(
  state: StripState,
  block: IndicatorBlock,
  cell: FormCell,
  label: FormLabel,
): readonly YearText[] {
  if (label.value !== null) return [{ year: null, text: textOf(state.sheet, cell, label.value) }];
  const found = figuresOf(cell, label, scopeOf(state, block.seed.row));
  if (found.isMatrix)
    return found.figures.map(({ year, figure: { text, cell: at } }) => ({ year, text: { text, cell: at } }));
  const text = nameOf(state, cell, label);
  const blank = found.figures[0]?.figure;
  if (text) return [{ year: null, text }];
  return blank?.text === "" ? [{ year: null, text: { text: "", cell: blank.cell } }] : [];
}

/**
 * 「判定」「備考」「未達成の理由」: said of the indicator where they stand in its block or right below it; other words right
 * below may be about the whole sheet and are kept apart.
 */
export function takeTextLabel(
  state: StripState,
  cell: FormCell,
  label: FormLabel,
  guess: RoleGuess & { readonly role: TextRole },
): boolean {
  const block = blockAt(state, cell.row);
  if (!block || !hasFigureLabels(block)) return false;
  const isInside = block.lastRow !== null || block.figureRows.has(cell.row);
  const isNext = cell.row <= (state.sheet.rowAfter(block.endRow) ?? -1);
  if (!isInside && !isNext) return false;
  const named = {
    value: yearTexts(state, block, cell, label),
    strength: guess.strength,
    words: label.words,
  };
  block.endRow = Math.max(block.endRow, cell.lastRow);
  const isOwn = ownOfIndicator.test(label.words) && !ofWholeSheet.test(label.words);
  if (isInside || isOwn) addTexts(block, guess.role, named);
  else block.loose.push({ role: guess.role, named });
  return isInside || isOwn;
}

/** Whether a role is one of figures that belong to an indicator. */
export const asFigure = (guess: RoleGuess): (RoleGuess & { readonly role: FigureRole }) | null =>
  isFigureRole(guess.role) ? { ...guess, role: guess.role } : null;

/** Whether a role is one of texts that belong to an indicator. */
export const asText = (guess: RoleGuess): (RoleGuess & { readonly role: TextRole }) | null =>
  guess.role === "verdict" || guess.role === "remark" || guess.role === "reason"
    ? { ...guess, role: guess.role }
    : null;
