import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportId, ReportPreview } from "../../usecases/preview-report";
import type { OwnSheet } from "../../usecases/ports";
import { layoutName } from "../../locales/ja/layouts";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { useActions } from "../app/pane-context";
import { PageDrawing } from "./page-drawing";
import { previewButtonId } from "./page-places";

/** Width of a first page beside its words, in pixels. */
const thumbnailWidth = 76;

const useStyles = makeStyles({
  card: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
  box: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  muted: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A report as it would be written now: its first page, what it is for, how long it is. */
export function ReportCard(props: {
  readonly report: ReportId;
  readonly preview: ReportPreview;
  /** The sheet that would be replaced; null where there is none. */
  readonly earlier: OwnSheet | null;
  readonly isChosen: boolean;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { show, choose, create } = useActions().layouts;
  const { report, preview, earlier, isChosen, disabled } = props;
  const { plan, pageCount, indicators, total } = preview;
  const name = layoutName(report);
  const { orientation } = plan.page;
  return (
    <li className={styles.card}>
      <div className={styles.thumbnail}>
        <PageDrawing plan={plan} index={0} width="100%" label={null} />
      </div>
      <div className={styles.words}>
        <Checkbox
          className={styles.box}
          label={<span className={styles.name}>{name}</span>}
          disabled={disabled}
          checked={isChosen}
          onChange={(_event, { checked }) => choose([report], checked === true)}
        />
        <div>{layoutsPage.purpose(report)}</div>
        <div className={styles.muted}>
          {layoutsPage.facts({ orientation, pages: pageCount, indicators, total })}
        </div>
        {earlier ? (
          <div className={styles.muted}>
            {earlier.edited ? layoutsPage.standsEdited(earlier.name) : layoutsPage.stands(earlier.name)}
          </div>
        ) : null}
        <div className={styles.buttons}>
          <Button
            size="small"
            id={previewButtonId(report)}
            aria-label={layoutsPage.previewLabel(name)}
            onClick={() => show(report)}
          >
            {layoutsPage.preview}
          </Button>
          <Button
            size="small"
            disabled={disabled}
            aria-label={layoutsPage.createLabel(name)}
            onClick={() => create([report], "ask")}
          >
            {layoutsPage.create}
          </Button>
        </div>
      </div>
    </li>
  );
}
