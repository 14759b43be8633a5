/** Identifiers of the places of 「点検」 that take the focus. */
export const pageHeadingId = "checks-heading";
export const listHeadingId = "checks-findings";
export const textFieldId = "checks-text";
export const textResultId = "checks-text-result";
