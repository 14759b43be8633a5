import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { addressText, type CellAddress } from "../../domain/grid/cell-address";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";

const useStyles = makeStyles({
  subtle: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, textAlign: "left" },
});

/** A link that selects a cell of the workbook; shows the address unless it is given other content. */
export function CellLink(props: {
  readonly cell: CellAddress;
  /** Looks like the text around it until it is pointed at. */
  readonly subtle?: boolean;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { cell, subtle, children } = props;
  const { goTo } = useActions();
  const address = addressText(cell);
  return (
    <Link
      as="button"
      inline={!subtle}
      appearance={subtle ? "subtle" : "default"}
      className={subtle ? styles.subtle : undefined}
      title={pane.evidence.goTo(address)}
      onClick={() => goTo(cell)}
    >
      {children ?? address}
    </Link>
  );
}
