/** Excel's words for paper and the numbers that a file keeps (ECMA-376 Part 1, 18.3.1.63). B4 and B5 are the JIS sizes. */
export const PAPER_SIZES: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
  Paper10x14: 16,
  Paper11x17: 17,
};

export const PRINT_ERRORS: Readonly<Record<string, string>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

export const PRINT_COMMENTS: Readonly<Record<string, string>> = {
  NoComments: "None",
  EndSheet: "atEnd",
  InPlace: "asDisplayed",
};

/** Points in each unit of `setPrintMargins`. */
export const UNIT_POINTS: Readonly<Record<string, number>> = {
  Points: 1,
  Inches: 72,
  Centimeters: 72 / 2.54,
};
