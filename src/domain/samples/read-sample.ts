import type { Area } from "../grid/cell-address";
import { arrangeBlocks, type FieldRows } from "./arrange-blocks";
import { blocksIn, partsOf, type RowRange, type SampleBlock, type SamplePart } from "./block";
import { levelOf, type NamedField } from "./field-names";
import type { SampleFinding } from "./findings";
import { isDeeper, type BlockLevel } from "./levels";
import { markedBlocks } from "./marked-blocks";
import { sampleContent, type SampleCell, type SampleContent } from "./sample-cells";
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
    findings: [...marked.findings, ...cellFindings(cells), ...blockFindings(content, blocksIn(parts))],
  };
}

/** The fields of a cell. */
export function fieldsOf({
  parts,
}: SampleCell): readonly { readonly field: NamedField; readonly name: string }[] {
  return parts.flatMap((part) => (part.kind === "field" ? [part] : []));
}

function fieldRowsOf(cells: readonly SampleCell[]): FieldRows {
  const rows: Record<BlockLevel, RowRange[]> = { goal: [], initiative: [], indicator: [] };
  for (const cell of cells) {
    for (const { field } of fieldsOf(cell)) {
      const level = levelOf(field);
      if (level === "plan" || level === "count") continue;
      rows[level].push({ first: cell.area.row, last: cell.area.row + cell.area.rowCount - 1 });
    }
  }
  return rows;
}

function cellFindings(cells: readonly SampleCell[]): readonly SampleFinding[] {
  const hasFields = cells.some((cell) => fieldsOf(cell).length > 0);
  const findings = cells.flatMap(({ cell, parts, isFormula }): readonly SampleFinding[] => [
    ...parts.flatMap((part): readonly SampleFinding[] =>
      part.kind === "unknown" ? [{ code: "unknownField", cell, name: part.name, nearest: part.nearest }] : [],
    ),
    ...(isFormula ? [{ code: "formula", cell } as const] : []),
  ]);
  return hasFields ? findings : [...findings, { code: "noFields" }];
}

function blockFindings(
  { cells, merges }: SampleContent,
  blocks: readonly SampleBlock[],
): readonly SampleFinding[] {
  const holding = (row: number): readonly SampleBlock[] =>
    blocks.filter(({ first, last }) => row >= first && row <= last);
  const outside = cells.flatMap((cell) =>
    fieldsOf(cell).flatMap(({ field, name }): readonly SampleFinding[] => {
      const level = levelOf(field);
      const isKnown =
        level === "plan" ||
        level === "count" ||
        holding(cell.cell.row).some((block) => !isDeeper(level, block.level));
      return isKnown ? [] : [{ code: "fieldOutsideBlock", cell: cell.cell, name, level }];
    }),
  );
  const empty = blocks.flatMap(({ mark, first, last }): readonly SampleFinding[] =>
    mark === null ||
    cells.some((cell) => cell.cell.row >= first && cell.cell.row <= last && fieldsOf(cell).length > 0)
      ? []
      : [{ code: "emptyBlock", cell: mark }],
  );
  return [...outside, ...empty, ...crossingMerges(merges, cells, blocks), ...besideEachOther(cells, holding)];
}

function crossingMerges(
  merges: readonly Area[],
  cells: readonly SampleCell[],
  blocks: readonly SampleBlock[],
): readonly SampleFinding[] {
  const sheet = cells[0]?.cell.sheet ?? "";
  return merges.flatMap((area): readonly SampleFinding[] => {
    const bottom = area.row + area.rowCount - 1;
    const crossed = blocks.find(({ first, last }) => {
      const startsInside = area.row >= first && area.row <= last;
      const endsInside = bottom >= first && bottom <= last;
      return startsInside !== endsInside || (area.row < first && bottom > last);
    });
    if (crossed === undefined) return [];
    const { level, first, last } = crossed;
    return [
      {
        code: "mergeCrossesBlock",
        cell: { sheet, row: area.row, column: area.column },
        area,
        level,
        first,
        last,
      },
    ];
  });
}

/** Names that stand twice in a row of a block: one sample row is for one item. */
function besideEachOther(
  cells: readonly SampleCell[],
  holding: (row: number) => readonly SampleBlock[],
): readonly SampleFinding[] {
  const seen = new Set<string>();
  return cells.flatMap((cell) =>
    fieldsOf(cell).flatMap(({ field: { id }, name }): readonly SampleFinding[] => {
      if ((id !== "indicator" && id !== "initiative") || holding(cell.cell.row).length === 0) return [];
      const key = `${cell.cell.row} ${id}`;
      if (seen.has(key)) return [{ code: "sideBySide", cell: cell.cell, name }];
      seen.add(key);
      return [];
    }),
  );
}
