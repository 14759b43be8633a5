import { isIndicatorLabel, isInitiativeLabel, type FormCell } from "./form-cell";
import type { FormSheet } from "./form-sheet";

/** Neighbouring columns whose labels belong together; two or more where cards stand abreast. The ends are excluded. */
export type Strip = { readonly firstColumn: number; readonly endColumn: number };

/** Rows with the same strips, from the first to the last. */
export type Band = { readonly rows: readonly number[]; readonly strips: readonly Strip[] };

type Chain = { readonly column: number; readonly words: Set<string>; blocks: number };

const isIndicator = ({ words }: Chain): boolean => words.has("indicator");

/** Labels that follow each other in a row without a value between them; a word that comes again begins a new chain. */
function chainsOf(cells: readonly FormCell[]): readonly Chain[] {
  const chains: Chain[] = [];
  let current: Chain | null = null;
  for (const cell of cells) {
    const [label] = cell.labels;
    if (!label) {
      current = null;
      continue;
    }
    if (current && (current.words.has(label.words) || (label.isBlock && current.blocks > 0))) current = null;
    if (!current) {
      current = { column: cell.column, words: new Set(), blocks: 0 };
      chains.push(current);
    }
    current.words.add(label.words);
    if (label.isBlock) current.blocks++;
    if (isIndicatorLabel(label)) current.words.add("indicator");
    if (isInitiativeLabel(label)) current.words.add(`initiative ${label.words}`);
    if (label.value !== null) current = null;
  }
  return chains;
}

/** Where new strips begin in a row: at the second indicator, or the second initiative of the same word. */
function boundariesIn(cells: readonly FormCell[]): readonly number[] {
  if (cells.length < 2) return [];
  const chains = chainsOf(cells);
  if (chains.length < 2) return [];
  const indicators = chains.filter(isIndicator);
  if (indicators.length > 1) return indicators.slice(1).map(({ column }) => column);
  const initiatives = chains.filter(({ words }) => [...words].some((word) => word.startsWith("initiative ")));
  const [first] = initiatives;
  const again = initiatives.filter((chain) => [...chain.words].some((word) => first?.words.has(word)));
  return again.slice(1).map(({ column }) => column);
}

/** Whether a cell of that row reaches over the beginning of a strip. */
const crosses = (sheet: FormSheet, row: number, boundaries: readonly number[]): boolean =>
  boundaries.some((column) => {
    const cell = sheet.at(row, column);
    return cell !== null && cell.column < column;
  });

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((column, index) => column === b[index]);

/** The boundaries that count in every row: those of a row with cards abreast, as far as nothing lies across them. */
function boundariesByRow(sheet: FormSheet): readonly (readonly number[])[] {
  const { rows } = sheet;
  const own = rows.map((row) => boundariesIn(sheet.cellsOf(row)));
  const given: (readonly number[])[] = rows.map(() => []);
  const isFree = (index: number, boundaries: readonly number[]): boolean => {
    const row = rows[index];
    return row !== undefined && given[index]?.length === 0 && !crosses(sheet, row, boundaries);
  };
  for (const [index, boundaries] of own.entries()) {
    if (boundaries.every((column) => given[index]?.includes(column))) continue;
    given[index] = boundaries;
    for (let up = index - 1; isFree(up, boundaries); up--) given[up] = boundaries;
    for (let down = index + 1; down < rows.length; down++) {
      const isOther = own[down]?.some((column) => !boundaries.includes(column)) ?? false;
      if (isOther || crosses(sheet, rows[down] ?? 0, boundaries)) break;
      given[down] = boundaries;
    }
  }
  return given;
}

/** Splits a sheet into bands of rows and each band into strips; most sheets are one band of one strip. */
export function bandsOf(sheet: FormSheet): readonly Band[] {
  const boundaries = boundariesByRow(sheet);
  const bands: { rows: number[]; columns: readonly number[] }[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const columns = boundaries[index] ?? [];
    const last = bands.at(-1);
    if (last && sameColumns(last.columns, columns)) last.rows.push(row);
    else bands.push({ rows: [row], columns });
  }
  return bands.map(({ rows, columns }) => {
    const starts = [sheet.view.grid.left, ...columns];
    const strips = starts.map((firstColumn, index) => ({
      firstColumn,
      endColumn: starts[index + 1] ?? sheet.view.endColumn,
    }));
    return { rows, strips };
  });
}
