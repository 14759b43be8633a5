import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../locales/ja/pane";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import type { Evidence } from "../state/pane-state";
import { IndicatorEvidence } from "./indicator-evidence";

const useStyles = makeStyles({
  panel: {
    maxHeight: "45vh",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
    // Where the pane is so low that it scrolls as a whole, the evidence stays in sight.
    "@media (max-height: 480px)": { position: "sticky", bottom: 0 },
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  close: { minWidth: "24px", paddingLeft: 0, paddingRight: 0 },
  text: { margin: 0 },
});

/** What stands behind the cell that is not an indicator's figure: fixed words of ours, with their sources. */
function FixedText({
  cell,
}: {
  readonly cell: { readonly sources: readonly Parameters<typeof CellLink>[0]["cell"][] };
}) {
  const styles = useStyles();
  if (cell.sources.length === 0) return <p className={styles.text}>{pane.evidence.fixedText}</p>;
  return (
    <p className={styles.text}>
      {`${pane.evidence.sources}：`}
      {cell.sources.map((source) => (
        <span key={`${source.sheet}!${source.row},${source.column}`}>
          <CellLink cell={source} />{" "}
        </span>
      ))}
    </p>
  );
}

/** 「この数値の根拠」 of the selected cell, at the foot of the pane. */
export function EvidencePanel({ evidence, stale }: { readonly evidence: Evidence; readonly stale: boolean }) {
  const styles = useStyles();
  const { closeEvidence } = useActions();
  if (evidence.kind === "none") return null;
  return (
    <aside className={styles.panel} aria-label={pane.evidence.title} tabIndex={0}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{pane.evidence.title}</h2>
        <Button
          className={styles.close}
          appearance="subtle"
          size="small"
          aria-label={pane.evidence.close}
          onClick={closeEvidence}
        >
          ✕
        </Button>
      </div>
      {evidence.kind === "differs" ? (
        <p className={styles.text}>{pane.evidence.differs(evidence.sheet)}</p>
      ) : evidence.explanation.evaluated ? (
        <IndicatorEvidence evaluated={evidence.explanation.evaluated} stale={stale} />
      ) : evidence.explanation.kind === "writtenCell" ? (
        <FixedText cell={evidence.explanation.cell} />
      ) : null}
    </aside>
  );
}
