/** A cell of a calculation: its text, and the formula that gives the same text now; null for a fixed text. */
export type CalculatedCell = { readonly text: string; readonly formula: string | null };

/** A text that stays. */
export const fixedCell = (text: string): CalculatedCell => ({ text, formula: null });

/** A cell that holds nothing. */
export const emptyCell: CalculatedCell = fixedCell("");

/** A number that is computed: Excel shows numbers in its own way, so the text is not foretold. */
export const numberCell = (formula: string): CalculatedCell => ({ text: "", formula });
