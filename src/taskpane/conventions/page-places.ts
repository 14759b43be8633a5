/** Identifiers of the places of 「計算のきまり」 that take the focus. */
export const pageHeadingId = "conventions-heading";
export const decisionsHeadingId = "conventions-decisions";
export const lowerIsBetterFieldId = "conventions-lower-is-better";

/** Identifier of the name of an indicator, under which everything about it is decided. */
export const decisionId = (indicator: string): string => `decision-${indicator}`;
