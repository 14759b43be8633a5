import { makeStyles, tokens } from "@fluentui/react-components";

/** Lines at 45°, one part colour and one part ground. */
const stripes = (colour: string): string =>
  `repeating-linear-gradient(135deg, ${colour} 0 3px, ${tokens.colorNeutralBackground1} 3px 6px)`;

/** Dots on the ground. */
const dots = (colour: string): string => `radial-gradient(${colour} 1.2px, transparent 1.4px) 0 0 / 6px 6px`;

/** What each part of a bar looks like: told apart by filling and stripes, not by colour alone. */
export const useBarStyles = makeStyles({
  bar: { display: "flex", width: "100%", height: "14px", columnGap: "2px" },
  part: {
    boxSizing: "border-box",
    minWidth: "6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: "2px",
    cursor: "pointer",
    "@media (forced-colors: active)": { forcedColorAdjust: "none", border: "1px solid CanvasText" },
  },
  sample: { display: "inline-block", width: "14px", height: "10px", marginRight: "4px", cursor: "inherit" },
  achieved: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    borderTopColor: tokens.colorStatusSuccessBackground3,
    borderRightColor: tokens.colorStatusSuccessBackground3,
    borderBottomColor: tokens.colorStatusSuccessBackground3,
    borderLeftColor: tokens.colorStatusSuccessBackground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  notAchieved: {
    backgroundImage: stripes(tokens.colorStatusDangerBorderActive),
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 3px, Canvas 3px 6px)",
    },
  },
  notReported: {
    background: dots(tokens.colorNeutralForeground2),
    "@media (forced-colors: active)": {
      background: "radial-gradient(CanvasText 1.2px, Canvas 1.4px) 0 0 / 6px 6px",
    },
  },
  notComparable: {
    backgroundImage: `repeating-linear-gradient(90deg, ${tokens.colorNeutralForeground2} 0 1px, transparent 1px 5px)`,
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(90deg, CanvasText 0 1px, Canvas 1px 5px)",
    },
  },
  targetNotSet: {
    borderTopStyle: "dashed",
    borderRightStyle: "dashed",
    borderBottomStyle: "dashed",
    borderLeftStyle: "dashed",
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (forced-colors: active)": { backgroundColor: "Canvas" },
  },
});
