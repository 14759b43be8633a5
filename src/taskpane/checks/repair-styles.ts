import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that the folded parts of the page share. */
export const useRepairStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  muted: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalM,
    "& > button": { alignSelf: "flex-start" },
  },
  box: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  /** In line with the words of the box above. */
  below: { paddingLeft: tokens.spacingHorizontalXXL },
  values: { fontVariantNumeric: "tabular-nums", whiteSpace: "pre-wrap" },
});
