import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, ReactNode } from "react";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { FocusHeading } from "../shared/focus-heading";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  left: { alignSelf: "flex-start" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The pages of a sheet that is not written yet, with the way back to the list and the button that writes it. */
export function PreviewedPages(props: {
  readonly name: string;
  readonly facts: string;
  /** Where the first button leads, and what the second one does, in full. */
  readonly words: { readonly backToList: string; readonly create: string };
  readonly disabled: boolean;
  readonly onLeave: () => void;
  readonly onCreate: () => void;
  /** What must be known before, and the pages. */
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { name, facts, words, disabled, onLeave, onCreate, children } = props;
  /** Esc leads back to the list and not out of the page. */
  const leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onLeave();
  };
  return (
    <div className={styles.preview} onKeyDown={leaveByKey}>
      <Button className={styles.left} size="small" onClick={onLeave}>
        {`← ${words.backToList}`}
      </Button>
      <div>
        <FocusHeading ofPage>{name}</FocusHeading>
        <div className={styles.muted}>{facts}</div>
      </div>
      <Button
        className={styles.left}
        appearance="primary"
        disabled={disabled}
        aria-label={words.create}
        onClick={onCreate}
      >
        {layoutsPage.create}
      </Button>
      {children}
    </div>
  );
}
