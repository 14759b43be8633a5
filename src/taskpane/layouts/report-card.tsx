import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportId, ReportPreview } from "../../usecases/preview-report";
import type { OwnSheet } from "../../usecases/ports";
import { layoutName } from "../../locales/ja/layouts";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { useActions } from "../app/pane-context";
import { PageDrawing } from "./page-drawing";
import { previewButtonId } from "./page-places";
import { PreviewedEntry } from "./previewed-entry";

const useStyles = makeStyles({
  card: {
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  box: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
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
  const facts = layoutsPage.facts({ orientation, pages: pageCount, indicators, total });
  const standing = !earlier
    ? []
    : [earlier.edited ? layoutsPage.standsEdited(earlier.name) : layoutsPage.stands(earlier.name)];
  return (
    <li className={styles.card}>
      <PreviewedEntry
        name={name}
        previewId={previewButtonId(report)}
        thumbnail={<PageDrawing plan={plan} index={0} width="100%" label={null} />}
        facts={[facts, ...standing]}
        createLabel={layoutsPage.createLabel(name)}
        disabled={disabled}
        onShow={() => show(report)}
        onCreate={() => create([report], "ask")}
      >
        <Checkbox
          className={styles.box}
          label={<span className={styles.name}>{name}</span>}
          disabled={disabled}
          checked={isChosen}
          onChange={(_event, { checked }) => choose([report], checked === true)}
        />
        <div>{layoutsPage.purpose(report)}</div>
      </PreviewedEntry>
    </li>
  );
}
