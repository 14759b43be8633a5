/** Excel's words for horizontal alignment and what a file keeps. */
export const HORIZONTAL: Readonly<Record<string, string | undefined>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

/** Excel's words for vertical alignment; a file keeps nothing for the bottom. */
export const VERTICAL: Readonly<Record<string, string | undefined>> = {
  Bottom: undefined,
  Top: "top",
  Center: "middle",
  Justify: "justify",
  Distributed: "distributed",
};

export const READING_ORDER: Readonly<Record<string, string | undefined>> = {
  Context: undefined,
  LeftToRight: "ltr",
  RightToLeft: "rtl",
};
