import { makeStyles } from "@fluentui/react-components";

/** Lets fields shrink with the pane: inputs and selects have a width of their own otherwise (200 % zoom). */
export const useFieldStyles = makeStyles({
  field: {
    minWidth: 0,
    "& > *": { minWidth: 0, maxWidth: "100%" },
    "& select, & input": { minWidth: 0, width: "100%" },
  },
});
