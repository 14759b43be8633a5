import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { layoutsPage } from "../../locales/ja/layouts-page";

/** Width of a first page beside its words, in pixels. */
const thumbnailWidth = 76;

const useStyles = makeStyles({
  entry: { display: "flex", columnGap: tokens.spacingHorizontalM },
  thumbnail: {
    flexShrink: 0,
    width: `${thumbnailWidth}px`,
    alignSelf: "flex-start",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  words: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  muted: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A sheet as it would be written now: its first page, what it is, and the buttons that show all pages or write it. */
export function PreviewedEntry(props: {
  readonly name: string;
  /** The element id of the button that shows the pages: the focus comes back to it. */
  readonly previewId: string;
  readonly thumbnail: ReactNode;
  /** What stands under the name: how long it is, where it goes. */
  readonly facts: readonly string[];
  /** What the button that writes it does, in full. */
  readonly createLabel: string;
  readonly disabled: boolean;
  readonly onShow: () => void;
  readonly onCreate: () => void;
  /** The name with what belongs to it, above the facts. */
  readonly children: ReactNode;
  /** What must be known before, below the facts. */
  readonly notices?: readonly string[];
}) {
  const styles = useStyles();
  const {
    name,
    previewId,
    thumbnail,
    facts,
    createLabel,
    disabled,
    onShow,
    onCreate,
    children,
    notices = [],
  } = props;
  return (
    <div className={styles.entry}>
      <div className={styles.thumbnail}>{thumbnail}</div>
      <div className={styles.words}>
        {children}
        {facts.map((fact) => (
          <div key={fact} className={styles.muted}>
            {fact}
          </div>
        ))}
        {notices.map((notice) => (
          <div key={notice}>{notice}</div>
        ))}
        <div className={styles.buttons}>
          <Button size="small" id={previewId} aria-label={layoutsPage.previewLabel(name)} onClick={onShow}>
            {layoutsPage.preview}
          </Button>
          <Button size="small" disabled={disabled} aria-label={createLabel} onClick={onCreate}>
            {layoutsPage.create}
          </Button>
        </div>
      </div>
    </div>
  );
}
