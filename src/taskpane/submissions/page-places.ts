/** Identifiers of the places of 「提出ファイルをまとめる」 that take the focus. */
export const pageHeadingId = "gathering-heading";
export const filesHeadingId = "gathering-files";
export const departmentsHeadingId = "gathering-departments";
export const comparisonHeadingId = "gathering-comparison";
