import { arrangeBlocks, type FieldRows } from "./arrange-blocks";
import { blocksIn, partsOf, type RowRange, type SamplePart } from "./block";
import { blockFindings } from "./block-findings";
import { levelOf } from "./field-names";
import type { SampleFinding } from "./findings";
import type { BlockLevel } from "./levels";
import { markedBlocks } from "./marked-blocks";
import { hasOpenBracket } from "./placeholder";
import { fieldsOf, sampleContent, type SampleCell, type SampleContent } from "./sample-cells";
import type { SampleSheet } from "./sample-sheet";

/** A sample sheet as understood. With findings it is not filled. */
export type ReadSample = SampleContent & {
  readonly parts: readonly SamplePart[];
  /** Rows before which a page begins, each time they are printed. */
  readonly breakRows: ReadonlySet<number>;
  readonly findings: readonly SampleFinding[];
};

/** Reads the fields, marks and blocks of a sample sheet. */
export function readSample(sheet: SampleSheet): ReadSample {
  const content = sampleContent(sheet);
  const { cells, marks } = content;
  const range: RowRange = { first: sheet.area.row, last: sheet.area.row + sheet.area.rowCount - 1 };
  const marked = markedBlocks(marks);
  const filledRows = new Set(cells.map(({ cell }) => cell.row));
  const facts = { fieldRows: fieldRowsOf(cells), isBlank: (row: number) => !filledRows.has(row) };
  const parts = partsOf(range, arrangeBlocks(range, null, marked.blocks, facts));
  const breaks = marks.flatMap(({ cell, mark }) => (mark.kind === "pageBreak" ? [cell.row] : []));
  return {
    ...content,
    parts,
    breakRows: new Set(breaks),
    findings: [
      ...marked.findings,
      ...content.findings,
      ...cellFindings(cells),
      ...blockFindings(content, sheet.area, blocksIn(parts)),
    ],
  };
}

function fieldRowsOf(cells: readonly SampleCell[]): FieldRows {
  const rows: Record<BlockLevel, RowRange[]> = { goal: [], initiative: [], indicator: [] };
  const titled = new Set(cells.filter(namesCard).map(({ cell }) => cell.row));
  for (const cell of cells) {
    for (const { field } of fieldsOf(cell)) {
      const level = levelOf(field);
      if (level === "plan" || level === "count") continue;
      // The number of a card in its title is no indicator of its own.
      if (field.id === "number" && titled.has(cell.cell.row)) continue;
      rows[level].push({ first: cell.area.row, last: cell.area.row + cell.area.rowCount - 1 });
    }
  }
  return rows;
}

/** Whether a cell names a goal or an initiative. */
function namesCard(cell: SampleCell): boolean {
  return fieldsOf(cell).some(({ field }) => ["goal", "initiative"].includes(levelOf(field)));
}

function cellFindings(cells: readonly SampleCell[]): readonly SampleFinding[] {
  const hasFields = cells.some((cell) => fieldsOf(cell).length > 0);
  const findings = cells.flatMap(({ cell, parts, isFormula }): readonly SampleFinding[] => [
    ...parts.flatMap((part): readonly SampleFinding[] =>
      part.kind === "unknown" ? [{ code: "unknownField", cell, name: part.name, nearest: part.nearest }] : [],
    ),
    ...(isFormula ? [{ code: "formula", cell } as const] : []),
    ...(hasOpenBracket(parts) ? [{ code: "openBracket", cell } as const] : []),
  ]);
  return hasFields ? findings : [...findings, { code: "noFields" }];
}
