import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { submissionProblemText } from "../../locales/ja/submissions";
import { submissionsPage } from "../../locales/ja/submissions-page";
import { useActions } from "../app/pane-context";
import { Disclosure } from "../shared/disclosure";
import type { GatheringState } from "../state/gathering-state";
import { FileChooser } from "./file-chooser";
import { filesHeadingId } from "./page-places";
import { usePartStyles } from "./part-styles";
import { ProblemWords } from "./problem-words";
import { RunProgress } from "./run-progress";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** Last year's book, for those who want to compare with it. */
function LastYearPart({
  submissions,
  disabled,
}: {
  readonly submissions: GatheringState;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { useLastYear: choose } = useActions().submissions;
  const { lastYear } = submissions;
  return (
    <Disclosure title={submissionsPage.lastYear} open={lastYear !== null}>
      <div className={styles.small}>{submissionsPage.lastYearHint}</div>
      {lastYear?.problem ? (
        <ProblemWords problem={submissionProblemText(lastYear.file, lastYear.problem)} />
      ) : null}
      {lastYear && !lastYear.problem ? <div>{submissionsPage.lastYearUsed(lastYear.file)}</div> : null}
      <div className={styles.row}>
        <FileChooser
          label={submissionsPage.chooseLastYear}
          disabled={disabled}
          onChoose={([file]) => choose(file ?? null)}
        />
        {lastYear && !lastYear.problem ? (
          <Button size="small" disabled={disabled} onClick={() => choose(null)}>
            {submissionsPage.dropLastYear}
          </Button>
        ) : null}
      </div>
    </Disclosure>
  );
}

/** Where files are chosen or dropped, and how far their reading is. */
export function FilesPart(props: {
  readonly submissions: GatheringState;
  /** Files are being held over the page. */
  readonly isOver: boolean;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const part = usePartStyles();
  const { submissions, isOver, disabled } = props;
  const { add, resume } = useActions().submissions;
  const { run, replaced, gathering } = submissions;
  const waiting = gathering?.files.filter(({ kind }) => kind === "waiting").length ?? 0;
  return (
    <section className={part.part} aria-labelledby={filesHeadingId}>
      <h2 id={filesHeadingId} tabIndex={-1} className={part.heading}>
        {submissionsPage.files}
      </h2>
      <div className={mergeClasses(styles.area, isOver && styles.over)}>
        <FileChooser
          label={submissionsPage.chooseFiles}
          multiple
          disabled={disabled}
          onChoose={(files) => add(files)}
        />
        <div className={styles.small}>{submissionsPage.drop}</div>
        <div className={styles.small}>{submissionsPage.local}</div>
      </div>
      {run ? <RunProgress run={run} /> : null}
      {!run && waiting > 0 ? (
        <div className={styles.row}>
          {submissionsPage.waiting(waiting)}
          <Button size="small" disabled={disabled} onClick={resume}>
            {submissionsPage.resume}
          </Button>
        </div>
      ) : null}
      {replaced.length > 0 ? <div>{submissionsPage.replaced(replaced)}</div> : null}
      <LastYearPart submissions={submissions} disabled={disabled} />
    </section>
  );
}
