import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorException } from "../../domain/conventions/conventions";
import { inline } from "../../locales/ja/cells";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { useActions } from "../app/pane-context";
import { Disclosure } from "../shared/disclosure";
import { moveTo } from "../shared/move-to";
import { SteppedList } from "../shared/stepped-list";
import { pageHeadingId } from "./page-places";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    "& > span": { flexGrow: 1, flexBasis: "10em", minWidth: 0 },
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Decisions about indicators that the sheets no longer have; kept until the officer removes them. */
export function LostPart({ lost }: { readonly lost: readonly IndicatorException[] }) {
  const styles = useStyles();
  const { decideConvention } = useActions();
  if (lost.length === 0) return null;
  return (
    <Disclosure title={conventionsPage.lost(lost.length)}>
      <div className={styles.muted}>{conventionsPage.lostHint}</div>
      <SteppedList>
        {lost.map(({ key, reason }) => (
          <li key={`${key.goal}\n${key.initiative}\n${key.indicator}`} className={styles.row}>
            <span>
              {inline(key.indicator)}
              {reason === "" ? null : <div className={styles.muted}>{conventionsPage.reasonOf(reason)}</div>}
            </span>
            <Button
              size="small"
              appearance="subtle"
              aria-label={conventionsPage.forgetOf(key.indicator)}
              onClick={() => {
                decideConvention({ kind: "forget", key });
                moveTo(pageHeadingId);
              }}
            >
              {conventionsPage.remove}
            </Button>
          </li>
        ))}
      </SteppedList>
    </Disclosure>
  );
}
