import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { OpenFinding } from "../../domain/confirmations/review-findings";
import { findingsPage } from "../../locales/ja/findings-page";
import { SteppedList } from "../shared/stepped-list";
import type { FindingsLook } from "../state/checks-page";
import { FindingCard, type FindingHandling } from "./finding-card";
import { groupFindings, wordedFindings } from "./group-findings";
import { LookFields } from "./look-fields";
import { listHeadingId } from "./page-places";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  group: {
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The findings that are left to look at, in groups, as many as were asked for. */
export function FindingsPart(props: {
  readonly open: readonly OpenFinding[];
  readonly look: FindingsLook;
  readonly disabled: boolean;
  readonly handling: FindingHandling;
}) {
  const styles = useStyles();
  const { open, look, disabled, handling } = props;
  const worded = useMemo(() => wordedFindings(open), [open]);
  const groups = useMemo(() => groupFindings(worded, look), [worded, look]);
  const shown = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section className={styles.part} aria-labelledby={listHeadingId}>
      <LookFields look={look} />
      <h2 id={listHeadingId} tabIndex={-1} className={styles.heading}>
        {findingsPage.list(shown, open.length)}
      </h2>
      {shown === 0 ? <div>{findingsPage.noneMatch}</div> : null}
      <SteppedList key={JSON.stringify(look)}>
        {groups.flatMap(({ name, findings }) =>
          findings.map((one, index) => (
            <li key={one.key}>
              {index === 0 ? (
                <h3 className={styles.group}>{findingsPage.group(name, look.grouping, findings.length)}</h3>
              ) : null}
              <FindingCard worded={one} grouping={look.grouping} disabled={disabled} handling={handling} />
            </li>
          )),
        )}
      </SteppedList>
    </section>
  );
}
