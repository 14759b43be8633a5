import type { Page } from "../state/pane-state";

/** What the manual has a section about: every page, and a workbook in which nothing was found. */
export type HelpTopic = Page["kind"] | "unread";
