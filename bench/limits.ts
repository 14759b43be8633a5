/** What a run must keep to. `null` where the size makes the number meaningless. */
export const limits = {
  /** Round trips of an ordinary workbook; above it a sheet is divided by size. */
  readTrips: 3,
  writeTrips: 6,
  ordinaryIndicators: 1_000,
  /** Bytes of one request or response. */
  largestBatch: 4_000_000,
  /** The whole report against the plain script, for 10,000 indicators. */
  timesPlainScript: 2.5,
  judgedAtIndicators: 10_000,
  peakMegabytes: 1_024,
  /**
   * Recognising 10,000 rows × 60 columns with a figure in nearly every cell, and 3,000 rows × 60 columns of texts without any.
   * The aim is one second for each; two rows for each indicator have to be joined first, and every text without a figure
   * may be a heading, so these do not surely reach it yet.
   */
  recognitionSeconds: { list: 1, stacked: 2, texts: 2 },
  /** Reading, checking and comparing 200 submitted files of 40 indicators. */
  collectSeconds: 20,
  /** Filling a sample sheet with 2,000 cards: against the plain script, and round trips whatever the number of cards. */
  timesPlainCards: 2.5,
  cardTrips: 8,
  /** Ten times the indicators may take at most so many times as long. */
  tenfold: 11,
} as const;
