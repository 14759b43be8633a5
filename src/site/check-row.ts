/** What is examined about an installation. */
export type CheckId =
  | "version"
  | "connection"
  | "files"
  | "headers"
  | "caching"
  | "storage"
  | "worker"
  | "browser"
  | "excel"
  | "sets";

/** `bad` keeps the add-in from working, `notice` does not; `unknown` cannot be told from here. */
export type CheckState = "good" | "notice" | "bad" | "unknown";

/** The answer to one question: what was found, and details for whoever has to put it right. */
export type CheckRow = {
  readonly id: CheckId;
  readonly state: CheckState;
  /** Figures and names as they were found, in the words of the page or of the machine. */
  readonly found: string;
  readonly details: readonly string[];
};

/** A row without details. */
export const checkRow = (
  id: CheckId,
  state: CheckState,
  found: string,
  details: readonly string[] = [],
): CheckRow => ({ id, state, found, details });
