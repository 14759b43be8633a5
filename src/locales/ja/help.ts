import sections from "../../../docs/manual/officer.md";

/** Words of a sentence; some stand out, some lead to a page of the manual. */
export type HelpRun = { readonly text: string; readonly strong?: boolean; readonly href?: string };

/** A paragraph, or a list of steps or points. */
export type HelpBlock =
  | { readonly kind: "words"; readonly runs: readonly HelpRun[] }
  | { readonly kind: "steps" | "points"; readonly items: readonly (readonly HelpRun[])[] };

/** What the officer's manual says about a page of the pane, without its pictures. */
export type HelpSection = { readonly title: string; readonly blocks: readonly HelpBlock[] };

/** The section of an id; `undefined` where the manual has none. */
export const helpOf = (id: string): HelpSection | undefined => sections[id];
