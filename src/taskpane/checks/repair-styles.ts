import { makeStyles, tokens } from "@fluentui/react-components";

/** Looks that repairs, their record and the marks share. */
export const useRepairStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  muted: { color: tokens.colorNeutralForeground3 },
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
