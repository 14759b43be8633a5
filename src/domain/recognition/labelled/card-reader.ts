import { namesDepartment, namesGoal, type HeadingLevels } from "../headings";
import { neverRoles } from "../vocabulary/patterns";
import {
  asFigure,
  asText,
  takeBlockLabel,
  takeFigureLabel,
  takeNameLabel,
  takeTextLabel,
  takeUnitLabel,
} from "./block-labels";
import { isFactRole, takeFactLabel } from "./card-facts";
import { formCard, isBlankCard, type FormCard } from "./form-card";
import { isPlain, type FormCell } from "./form-cell";
import type { FormLabel } from "./form-label";
import type { FormSheet } from "./form-sheet";
import { textOf } from "./figure-values";
import { roleInPlace } from "./label-role";
import { valueFinder } from "./label-values";
import { beginCard, blockAt, noteLabel, type StripState, type UsedLabel } from "./strip-state";
import type { Band, Strip } from "./strips";
import { yearRowsOf } from "./year-heads";

/** Everything that the labels of a sheet say, before it is decided what of it is read. */
export type CardsReading = { readonly cards: readonly FormCard[]; readonly used: readonly UsedLabel[] };

const longestLine = 80;
const sectionMark = /^\s*[【〔■□◆◇●◎▼§\d０-９①-⑳Ⅰ-Ⅻ(（一二三四五六七八九十]/u;
const goalMark = /^\s*[【〔■◆●◎]/u;
const sectionWords =
  /概要|評価|検証|位置|指標|実績|目標|結果|状況|一覧|年度|内容|計画名|コスト|予算|資料|その他/u;

/** A line that stands alone in its row: a goal, a department, or the heading of a section. */
function takeLine(state: StripState, cell: FormCell, levels: HeadingLevels): void {
  const { text } = cell;
  if (text.length > longestLine || state.consumed.has(cell)) return;
  const line = textOf(state.sheet, cell);
  if (namesGoal(text)) {
    const isDeeper = levels.levelOf(text, state.followsHeading) > 0;
    beginCard(state, isDeeper ? { initiativeLine: line } : { goalLine: line, initiativeLine: null });
    state.followsHeading = true;
  } else if (namesDepartment(text)) {
    beginCard(state, { departmentLine: line });
  } else if (goalMark.test(text) && !sectionWords.test(text)) {
    beginCard(state, { markedLine: line });
  } else if (sectionMark.test(text)) state.block = null;
}

function takeLabel(state: StripState, cell: FormCell, label: FormLabel, isAlone: boolean): void {
  const { sheet, finder } = state;
  const guess = roleInPlace(cell, label, sheet, finder);
  const isSection =
    label.isNumbered && isAlone && (guess?.role === "verdict" || finder.valueOf(cell) === null);
  if (!guess || guess.role === "other" || isSection) {
    if (neverRoles[0]?.test(label.words)) state.hasMoney = true;
    if (isSection) state.block = null;
    noteLabel(state, cell, label, "other");
    return;
  }
  state.followsHeading = false;
  const [figure, text] = [asFigure(guess), asText(guess)];
  let isUsed = true;
  if (label.isBlock) takeBlockLabel(state, cell, label);
  else if (guess.role === "indicator") takeNameLabel(state, cell, label);
  else if (figure) isUsed = takeFigureLabel(state, cell, label, figure);
  else if (text) isUsed = takeTextLabel(state, cell, label, text);
  else if (guess.role === "unit") isUsed = takeUnitLabel(state, cell, label);
  else if (isFactRole(guess.role)) takeFactLabel(state, cell, label, guess);
  else if (guess.role === "indicatorKind") isUsed = takeKindLabel(state, cell, label);
  else isUsed = false;
  noteLabel(state, cell, label, isUsed ? guess.role : "other");
}

/** 「指標の種類」: its value says what sort of indicator the block is about. */
function takeKindLabel(state: StripState, cell: FormCell, label: FormLabel): boolean {
  const block = blockAt(state, cell.row);
  const value = label.value === null ? state.finder.valueOf(cell) : null;
  const kind =
    label.value === null ? value && textOf(state.sheet, value) : textOf(state.sheet, cell, label.value);
  if (!block || !kind) return false;
  block.kind = kind;
  return true;
}

function readStrip(
  sheet: FormSheet,
  band: Band,
  strip: Strip,
  start: FormCard,
  levels: HeadingLevels,
  years: readonly number[],
  reportedYear: number | null,
): StripState {
  const finder = valueFinder(sheet, strip, band.rows);
  const yearRows = yearRowsOf(sheet, strip, years);
  const heads = new Map(yearRows.map((found) => [found.row, found]));
  const state: StripState = {
    sheet,
    finder,
    yearRows,
    reportedYear,
    cards: [],
    used: [],
    consumed: new Set(),
    card: start,
    block: null,
    hasMoney: false,
    followsHeading: false,
  };
  const isHead = (cell: FormCell): boolean => {
    const first = heads.get(cell.row)?.years[0];
    return first !== undefined && cell.column > first.column && finder.rightOf(cell).length === 0;
  };
  for (const row of band.rows) {
    const all = sheet.cellsOf(row);
    const cells = all.filter(({ column }) => column >= strip.firstColumn && column < strip.endColumn);
    const [first] = cells.length === 0 ? all : cells;
    const isAlone = cells.length === 1 || all.length === 1;
    if (first && isAlone && isPlain(first)) takeLine(state, first, levels);
    for (const cell of cells) {
      if (isHead(cell)) continue;
      for (const label of cell.labels) takeLabel(state, cell, label, isAlone);
    }
  }
  return state;
}

/** Reads all bands of a sheet from top to bottom. */
export function readCards(
  sheet: FormSheet,
  bands: readonly Band[],
  levels: HeadingLevels,
  reportedYear: number | null,
): CardsReading {
  const cards: FormCard[] = [];
  const used: UsedLabel[] = [];
  const years = sheet.rows.filter((row) => sheet.cellsOf(row).some(({ year }) => year !== null));
  let carried = formCard({});
  cards.push(carried);
  for (const band of bands) {
    const above = carried;
    for (const [index, strip] of band.strips.entries()) {
      let start = above;
      if (band.strips.length > 1) {
        const { goalLine, markedLine, initiativeLine, departmentLine } = above;
        const parent = isBlankCard(above) ? null : above;
        start = formCard({ parent, goalLine, markedLine, initiativeLine, departmentLine });
        cards.push(start);
      }
      const state = readStrip(sheet, band, strip, start, levels, years, reportedYear);
      cards.push(...state.cards);
      used.push(...state.used);
      if (index === 0) carried = state.card === start && start.parent ? above : state.card;
    }
  }
  return { cards, used };
}
