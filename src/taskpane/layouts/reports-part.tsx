import { Checkbox, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { layoutName } from "../../locales/ja/layouts";
import { layoutsPage } from "../../locales/ja/layouts-page";
import type { ReportId } from "../../usecases/preview-report";
import { useActions } from "../app/pane-context";
import { Disclosure } from "../shared/disclosure";
import type { LayoutsPage } from "../state/layouts-state";
import type { HomeState } from "../state/pane-state";
import { ReportCard } from "./report-card";
import { ReportProblem } from "./report-problem";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  box: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** A report that cannot be made: what it is for, and what is missing. */
function Missing({ report, page }: { readonly report: ReportId; readonly page: LayoutsPage }) {
  const styles = useStyles();
  const preview = page.previews[report];
  if (!preview || preview.ok) return null;
  return (
    <li className={styles.entry}>
      <div className={styles.name}>{layoutName(report)}</div>
      <div>{layoutsPage.purpose(report)}</div>
      <ReportProblem problem={preview.problem} />
    </li>
  );
}

/** Every report as a card; those whose input table the workbook does not have stand apart. */
export function ReportsPart(props: {
  readonly home: HomeState;
  readonly page: LayoutsPage;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { choose } = useActions().layouts;
  const { home, page, disabled } = props;
  const { reports, previews, chosen } = page;
  const notFound = reports.filter((report) => {
    const preview = previews[report];
    return preview && !preview.ok && preview.problem.code === "plainTableNotFound";
  });
  const makeable = reports.filter((report) => previews[report]?.ok);
  const isAll = makeable.length > 0 && chosen.length === makeable.length;
  const earlierOf = (report: ReportId) =>
    home.reading.ownSheets.find(
      ({ layout, fiscalYear }) => layout === report && fiscalYear === page.years[report],
    ) ?? null;
  return (
    <>
      <Checkbox
        className={styles.box}
        label={layoutsPage.all(makeable.length)}
        disabled={disabled || makeable.length === 0}
        checked={isAll ? true : chosen.length > 0 ? "mixed" : false}
        onChange={() => choose(makeable, !isAll)}
      />
      <ul className={styles.list}>
        {reports.map((report) => {
          const preview = previews[report];
          if (!preview || notFound.includes(report)) return null;
          return preview.ok ? (
            <ReportCard
              key={report}
              report={report}
              preview={preview.value}
              earlier={earlierOf(report)}
              isChosen={chosen.includes(report)}
              disabled={disabled}
            />
          ) : (
            <Missing key={report} report={report} page={page} />
          );
        })}
      </ul>
      {reports.some((report) => !previews[report]) ? (
        <Spinner size="small" label={layoutsPage.preparing} />
      ) : null}
      {notFound.length > 0 ? (
        <Disclosure title={layoutsPage.missing(notFound.length)}>
          <ul className={styles.list}>
            {notFound.map((report) => (
              <Missing key={report} report={report} page={page} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  );
}
