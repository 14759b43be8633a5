import { storedFormula, visibleFormula } from "./future-functions";
import { VALUE_TYPE, type LibraryCell } from "./library";

/** What a cell holds, as Excel tells it: dates are serial numbers, errors are texts such as `#DIV/0!`. */
export interface CellContent {
  readonly kind: "empty" | "text" | "number" | "boolean" | "error";
  readonly value: string | number | boolean;
  /** The formula without `=`, if the value is computed. */
  readonly formula?: string;
  readonly hyperlink?: string;
}

/** What can be put into a cell; null empties it. */
export type CellInput =
  | string
  | number
  | boolean
  | null
  | { readonly error: string }
  | { readonly formula: string; readonly result?: string | number | boolean | { readonly error: string } }
  | { readonly hyperlink: string; readonly text: string };

const EMPTY: CellContent = { kind: "empty", value: "" };
const MS_PER_DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;

interface RichValue {
  readonly richText?: readonly { readonly text?: string }[];
  readonly error?: string;
  readonly text?: unknown;
  readonly hyperlink?: string;
}

function simple(value: unknown): CellContent {
  if (value === null || value === undefined || value === "") return EMPTY;
  if (typeof value === "string") return { kind: "text", value };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (value instanceof Date)
    return { kind: "number", value: value.getTime() / MS_PER_DAY + UNIX_EPOCH_SERIAL };
  const rich = value as RichValue;
  if (rich.richText) return simple(rich.richText.map((run) => run.text ?? "").join(""));
  if (typeof rich.error === "string") return { kind: "error", value: rich.error };
  if (rich.text !== undefined) return simple(rich.text);
  return EMPTY;
}

/** Content of a cell of the library. */
export function fromLibrary(cell: LibraryCell): CellContent {
  switch (cell.type) {
    case VALUE_TYPE.null:
    case VALUE_TYPE.merge:
      return EMPTY;
    case VALUE_TYPE.formula:
      return { ...simple(cell.result), formula: visibleFormula(cell.formula ?? "") };
    case VALUE_TYPE.hyperlink: {
      const { hyperlink } = cell.value as RichValue;
      const content = simple(cell.value);
      return hyperlink === undefined ? content : { ...content, hyperlink };
    }
    default:
      return simple(cell.value);
  }
}

/** The library's form of an input. */
export function toLibrary(input: CellInput): unknown {
  if (typeof input === "object" && input !== null && "formula" in input) {
    return { ...input, formula: storedFormula(input.formula) };
  }
  return input === "" ? null : input;
}
