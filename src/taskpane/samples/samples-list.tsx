import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { samplesPage } from "../../locales/ja/samples-page";
import { useActions } from "../app/pane-context";
import { Section } from "../shared/section";
import type { HomeState } from "../state/pane-state";
import type { SamplesPage } from "../state/samples-state";
import { SampleEntry, SampleName } from "./sample-entry";
import { SampleFindings } from "./sample-findings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  left: { alignSelf: "flex-start" },
});

/** The sample sheets of the workbook: ready to be filled, or with what is to be mended. */
export function SamplesList(props: {
  readonly home: HomeState;
  readonly page: SamplesPage;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const { lookAgain } = useActions().samples;
  const { home, page, disabled } = props;
  const { names, samples } = page;
  const earlierOf = (layout: string) =>
    home.reading.ownSheets.find(
      (own) => own.layout === layout && own.fiscalYear === home.view?.evaluation.fiscalYear,
    ) ?? null;
  return (
    <Section title={samplesPage.list}>
      {names.length === 0 ? <div>{samplesPage.none}</div> : null}
      <ul className={styles.list}>
        {names.map((name) => {
          const sample = samples[name];
          if (!sample) return null;
          return (
            <li key={name} className={styles.item}>
              {sample.ok ? (
                <SampleEntry
                  name={name}
                  prepared={sample.value}
                  earlier={earlierOf(sample.value.filling.plan.layout)}
                  disabled={disabled}
                />
              ) : (
                <>
                  <SampleName name={name} />
                  <SampleFindings problem={sample.problem} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      {names.some((name) => !samples[name]) ? <Spinner size="small" label={samplesPage.preparing} /> : null}
      {names.length > 0 ? (
        <Button className={styles.left} size="small" disabled={disabled} onClick={lookAgain}>
          {samplesPage.lookAgain}
        </Button>
      ) : null}
    </Section>
  );
}
