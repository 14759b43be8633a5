import { quantityOfFigure, unitOfCell } from "../evaluation/figure-quantity";
import { measurementOf, type SourcedFigure } from "../plan/plan";
import type { Quantity } from "../quantity/quantity";
import {
  checkedBook,
  type BookReading,
  type CheckedBook,
  type CheckedItem,
  type CheckedTable,
} from "./checked-book";
import { matchItems, type Matching } from "./matching/match-items";

/**
 * What is given to a check. `master` is the parent list of the plan, judged for the
 * same year; `lastYear` last year's workbook, judged for the year before.
 */
export type CheckInput = {
  readonly book: BookReading;
  readonly master?: BookReading;
  readonly lastYear?: BookReading;
  /** Text of the plan, to be compared with the counts. */
  readonly text?: string;
};

/** Another workbook, with its items matched to those of the checked one. */
export type ComparedBook = { readonly book: CheckedBook; readonly matching: Matching };

/** The actual of the year before, with where it is known from. */
export type PreviousActual = {
  readonly figure: SourcedFigure;
  readonly quantity: Quantity;
  readonly from: "book" | "master" | "lastYear";
};

/** Everything that a rule may look at. */
export type CheckContext = {
  readonly fiscalYear: number;
  readonly book: CheckedBook;
  readonly items: readonly CheckedItem[];
  readonly tables: readonly CheckedTable[];
  readonly master: ComparedBook | null;
  readonly lastYear: ComparedBook | null;
  readonly text: string | null;
  /** Null where the year before has no actual that can be seen. */
  readonly previousOf: (item: CheckedItem) => PreviousActual | null;
  /** The item of the master that this one is; null without master or without partner. */
  readonly masterOf: (item: CheckedItem) => CheckedItem | null;
  readonly lastYearOf: (item: CheckedItem) => CheckedItem | null;
};

/** Prepares what the rules look at. The fiscal year is the one that the book was judged for. */
export function checkContext(input: CheckInput): CheckContext {
  const { fiscalYear } = input.book.evaluation;
  const book = checkedBook(input.book);
  const master = compared(book, input.master);
  const lastYear = compared(book, input.lastYear);
  const masterOf = (item: CheckedItem): CheckedItem | null => master?.matching.partnerOf(item)?.item ?? null;
  const lastYearOf = (item: CheckedItem): CheckedItem | null =>
    lastYear?.matching.partnerOf(item)?.item ?? null;
  const previous = new Map(
    book.items.map((item) => [
      item,
      actualOf(item, fiscalYear - 1, "book") ??
        actualOf(masterOf(item), fiscalYear - 1, "master") ??
        actualOf(lastYearOf(item), fiscalYear - 1, "lastYear"),
    ]),
  );
  return {
    fiscalYear,
    book,
    items: book.items,
    tables: book.tables,
    master,
    lastYear,
    text: input.text ?? null,
    previousOf: (item) => previous.get(item) ?? null,
    masterOf,
    lastYearOf,
  };
}

/** Books that others are compared with, prepared once however many submissions there are. */
const prepared = new WeakMap<BookReading, CheckedBook>();

function compared(book: CheckedBook, other: BookReading | undefined): ComparedBook | null {
  if (other === undefined) return null;
  const reference = prepared.get(other) ?? checkedBook(other);
  prepared.set(other, reference);
  return { book: reference, matching: matchItems(book.items, reference.items) };
}

function actualOf(
  item: CheckedItem | null,
  fiscalYear: number,
  from: PreviousActual["from"],
): PreviousActual | null {
  if (item === null) return null;
  const { indicator } = item.evaluated;
  const measurement = measurementOf(indicator, fiscalYear);
  const figure = measurement?.fiscalYear === fiscalYear ? measurement.actual : null;
  if (figure === null || figure.text.trim() === "") return null;
  return { figure, quantity: quantityOfFigure(figure, unitOfCell(indicator.unit?.text)), from };
}
