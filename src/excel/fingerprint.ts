/**
 * Fingerprint of a sheet's displayed texts: tells whether a person has changed a sheet since we wrote it.
 * FNV-1a over the non-empty texts with their positions, two 32-bit halves, so that empty rows and the
 * extent of the used range do not matter.
 */
export function textFingerprint(
  rows: readonly (readonly string[])[],
  origin: { readonly row: number; readonly column: number },
): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  const mix = (text: string): void => {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + index), 0x85ebca6b);
    }
  };
  rows.forEach((row, rowOffset) =>
    row.forEach((text, columnOffset) => {
      if (text !== "") mix(`${origin.row + rowOffset},${origin.column + columnOffset}:${text}\n`);
    }),
  );
  const hex = (half: number): string => (half >>> 0).toString(16).padStart(8, "0");
  return hex(low) + hex(high);
}

/**
 * What counts of a cell for the fingerprint: its text, and of a formula its functions alone, because what it gives, and the
 * cells that it names, change without anybody touching the sheet.
 */
export function fingerprintText(text: string, formula: unknown, value: unknown): string {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? functionsOf(formula) : text;
}

/** A formula without sheet names, cells, numbers and spaces: Excel writes these in its own way. */
export function functionsOf(formula: string): string {
  return formula
    .replace(/"[^"]*"/g, '""')
    .replace(/'(?:[^']|'')*'!/g, "")
    .replace(/[^!(),&*+\-/=<>"']+!/g, "")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "#")
    .replace(/\s+/g, "");
}

/** The texts of a block of cells as they count for the fingerprint. */
export function fingerprintRows(block: {
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
}): readonly (readonly string[])[] {
  return block.texts.map((line, row) =>
    line.map((text, column) =>
      fingerprintText(text, block.formulas[row]?.[column], block.values[row]?.[column]),
    ),
  );
}
