/** What the officer types for the top of an inquiry; "" leaves room to fill it in by hand. */
export type Letterhead = {
  /** 回答期限, e.g. 令和７年７月11日（金）. */
  readonly deadline: string;
  /** 担当課. */
  readonly section: string;
  /** 担当者. */
  readonly person: string;
  /** 内線. */
  readonly extension: string;
};

/** One point in words. */
export type LetterRow = {
  /** File, sheet and cell, one a line. */
  readonly place: readonly string[];
  readonly indicator: string;
  readonly stands: string;
  readonly request: string;
};

/** An inquiry in words, for the sheet. */
export type InquiryLetter = {
  /** Who is asked, short enough for the name of a sheet. */
  readonly addressee: string;
  readonly title: string;
  /** Stands for the title on the pages after the first. */
  readonly continuedTitle: string;
  readonly subject: string;
  /** 回答期限 and 担当. */
  readonly heading: readonly string[];
  readonly opening: string;
  /** Headings of the columns, from left to right. */
  readonly columns: readonly [string, string, string, string, string, string];
  readonly rows: readonly LetterRow[];
  readonly closing: string;
};

/** A line of a plain text: `head` stands before it, and the lines after the first begin below the text. */
export type HangingLine = { readonly head: string; readonly text: string };

/** An inquiry in words, for a mail whose lines are not broken yet. */
export type InquiryMailDraft = { readonly subject: string; readonly lines: readonly HangingLine[] };

/** An inquiry as a mail in plain text. */
export type InquiryMail = { readonly subject: string; readonly body: string };
