import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DepartmentState } from "../../domain/submissions/department-states";
import { inline } from "../../locales/ja/cells";
import { severityWord } from "../../locales/ja/findings-line";
import { stateHint, submissionsPage } from "../../locales/ja/submissions-page";
import type { GatheredItem } from "../../usecases/submission-desk";
import { useActions } from "../app/pane-context";
import { CellLink } from "../shared/cell-link";
import { moveTo } from "../shared/move-to";
import { DepartmentMark } from "./department-mark";
import { comparisonHeadingId } from "./page-places";
import { usePartStyles } from "./part-styles";

const useStyles = makeStyles({
  details: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    display: "flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    "::before": { content: '"▸"', flexShrink: 0 },
    "details[open] > &::before": { content: '"▾"' },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  count: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

const findingsText = ({ findings }: DepartmentState): string =>
  (["error", "warning"] as const)
    .flatMap((severity) =>
      findings[severity] > 0 ? [`${severityWord(severity)} ${findings[severity]}件`] : [],
    )
    .join("・");

/** One department: how far it is, and opened its files, what is missing and the way to the comparison. */
export function DepartmentRow(props: {
  readonly department: DepartmentState;
  readonly items: readonly GatheredItem[];
}) {
  const styles = useStyles();
  const part = usePartStyles();
  const { look } = useActions().submissions;
  const { department, items } = props;
  const { name, state, received, answered, writes, held, files } = department;
  const missing = items.filter((item) => item.received.length === 0);
  const findings = findingsText(department);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <span className={styles.name}>{submissionsPage.department(name)}</span>
        <span className={styles.count}>{submissionsPage.items(received, department.items)}</span>
        <DepartmentMark state={state} />
      </summary>
      <div className={styles.body}>
        <div className={part.muted}>{stateHint(state)}</div>
        {files.length === 0 ? (
          <div>{submissionsPage.noFile}</div>
        ) : (
          <ul className={part.list} aria-label={submissionsPage.departmentFiles}>
            {files.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        )}
        {received > answered ? <div>{submissionsPage.unanswered(received - answered)}</div> : null}
        {received > 0 ? <div>{submissionsPage.differences(writes, held)}</div> : null}
        {findings === "" ? null : <div>{findings}</div>}
        {received > 0 && missing.length > 0 ? (
          <>
            <div>{submissionsPage.missing(missing.length)}</div>
            <ul className={part.list}>
              {missing.map((item, index) => (
                <li key={index}>
                  <CellLink cell={item.cell}>{inline(item.name)}</CellLink>
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <Button
          size="small"
          aria-label={submissionsPage.compareDepartmentOf(name)}
          onClick={() => {
            look({ filter: "all", department: name });
            requestAnimationFrame(() => moveTo(comparisonHeadingId));
          }}
        >
          {submissionsPage.compareDepartment}
        </Button>
      </div>
    </details>
  );
}
