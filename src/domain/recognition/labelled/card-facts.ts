import type { SourcedText } from "../../plan/plan";
import { namesDepartment } from "../headings";
import type { RoleGuess } from "../label-roles";
import type { Role } from "../recognised-table";
import { isPlain, type FormCell } from "./form-cell";
import type { FormLabel } from "./form-label";
import { hasFact } from "./form-card";
import { textOf } from "./figure-values";
import { beginCard, blockAt, type StripState } from "./strip-state";

const factRoles: ReadonlySet<Role> = new Set<Role>([
  "number",
  "goal",
  "initiative",
  "content",
  "department",
  "fiscalYear",
]);

/** Whether a role says something about an initiative as a whole. */
export const isFactRole = (role: Role): boolean => factRoles.has(role);

const mostLines = 30;
const code = /^[\d０-９\s.．()（）ー－-]+$/u;
const shortDepartment = /^(部|局|課|室|係)$/u;

/** Further cells of a value that goes on in the rows below, nothing standing beside it. */
function goesOn(state: StripState, cell: FormCell, value: FormCell): readonly FormCell[] {
  const { sheet, finder } = state;
  const { firstColumn, endColumn } = finder.strip;
  const lines: FormCell[] = [];
  let row = sheet.rowAfter(value.lastRow);
  while (row !== null && lines.length < mostLines) {
    const [next, ...others] = sheet
      .cellsOf(row)
      .filter(({ column }) => column >= firstColumn && column < endColumn);
    const isLine = isPlain(next ?? null) && others.length === 0 && next?.column === value.column;
    if (!next || !isLine || value.column <= cell.lastColumn || row !== (lines.at(-1) ?? value).lastRow + 1)
      break;
    lines.push(next);
    row = sheet.rowAfter(next.lastRow);
  }
  return lines;
}

/** The name right of a code that stands in a cell of its own: 「施策名｜1-2｜窓口改革」. */
function withoutCode(
  { finder }: StripState,
  value: FormCell | null,
  cell: FormCell,
  role: Role,
): FormCell | null {
  if (!value || (role !== "goal" && role !== "initiative") || !code.test(value.text)) return value;
  const beside = finder.rightOf(cell);
  return beside[beside.indexOf(value) + 1] ?? value;
}

function valuesOf(state: StripState, cell: FormCell, label: FormLabel, role: Role): readonly SourcedText[] {
  const { sheet, finder, consumed } = state;
  if (label.value !== null) return label.value === "" ? [] : [textOf(sheet, cell, label.value)];
  const value = withoutCode(state, finder.valueOf(cell), cell, role);
  if (!value || (role !== "fiscalYear" && !isPlain(value))) return [];
  if (shortDepartment.test(label.words) && !namesDepartment(value.text)) return [];
  const cells = role === "content" ? [value, ...goesOn(state, cell, value)] : [value];
  for (const found of cells) consumed.add(found);
  return cells.map((found) => textOf(sheet, found));
}

/** Whether a label begins the next card: one that cannot be said again of the same initiative. */
function beginsCard({ card }: StripState, role: Role, words: string): boolean {
  const hasBlocks = card.blocks.length > 0;
  if (role === "initiative") {
    return hasBlocks || card.facts.some(({ guess, label }) => guess.role === role && label.words === words);
  }
  if (role === "goal") return hasBlocks;
  return hasBlocks && (role === "content" || role === "number") && hasFact(card, role);
}

/** 「計画名」「担当課」「取組内容」 and so on: what a card says of its initiative. */
export function takeFactLabel(state: StripState, cell: FormCell, label: FormLabel, guess: RoleGuess): void {
  const { role } = guess;
  if (beginsCard(state, role, label.words)) beginCard(state);
  const values = valuesOf(state, cell, label, role);
  const block = role === "department" ? blockAt(state, cell.row) : null;
  state.card.facts.push({ guess, label, cell, values, block });
}
