import { Button } from "@fluentui/react-components";
import type { ConfirmedFinding } from "../../domain/confirmations/confirmed-finding";
import { inline } from "../../locales/ja/cells";
import { confirmedTitle } from "../../locales/ja/checks";
import { findingsPage } from "../../locales/ja/findings-page";
import { Disclosure } from "../shared/disclosure";
import { SteppedList } from "../shared/stepped-list";
import { useRepairStyles } from "./repair-styles";

const placeOf = ({ sheet, cell }: ConfirmedFinding): string =>
  sheet === "" ? findingsPage.text : cell === "" ? sheet : `${sheet}!${cell}`;

/** What was confirmed earlier and is not found any more, each with the button that forgets it. */
export function GonePart(props: {
  readonly gone: readonly ConfirmedFinding[];
  readonly disabled: boolean;
  readonly onDrop: (confirmation: ConfirmedFinding) => void;
}) {
  const styles = useRepairStyles();
  const { gone, disabled, onDrop } = props;
  if (gone.length === 0) return null;
  return (
    <Disclosure title={findingsPage.gone(gone.length)}>
      <div className={styles.muted}>{findingsPage.goneHint}</div>
      <SteppedList>
        {gone.map((confirmation, index) => {
          const title = confirmedTitle(confirmation.rule);
          const place = placeOf(confirmation);
          return (
            <li key={`${index} ${place}`} className={styles.entry}>
              <div className={styles.strong}>{title}</div>
              <div>
                {place}
                <span className={styles.muted}>{`　${inline(confirmation.indicator)}`}</span>
              </div>
              <div>{findingsPage.goneFound(confirmation.found)}</div>
              <div>{findingsPage.confirmedReason(confirmation.reason)}</div>
              <Button
                size="small"
                disabled={disabled}
                aria-label={findingsPage.dropOf(title, place)}
                onClick={() => onDrop(confirmation)}
              >
                {findingsPage.drop}
              </Button>
            </li>
          );
        })}
      </SteppedList>
    </Disclosure>
  );
}
