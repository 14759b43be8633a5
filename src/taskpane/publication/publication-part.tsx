import { makeStyles, tokens } from "@fluentui/react-components";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { publicationPart } from "../../locales/ja/publication";
import { publication, publicationFormats } from "../../usecases/publication";
import { Section } from "../shared/section";
import type { HomeState } from "../state/pane-state";
import { PublishedFile } from "./published-file";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
});

/** The result as files to publish, made from the figures that the pane shows. */
export function PublicationPart({ home }: { readonly home: HomeState }) {
  const styles = useStyles();
  const { reading, view, changedSheet } = home;
  if (!view) return null;
  const { evaluation } = view;
  const year = formatFiscalYear(evaluation.fiscalYear);
  const planName = reading.recognition.planName?.text ?? "";
  return (
    <Section title={publicationPart.title}>
      <div className={styles.muted}>
        {changedSheet === null ? publicationPart.hint(year) : publicationPart.stale}
      </div>
      {changedSheet === null
        ? publicationFormats.map((format) => (
            <PublishedFile
              key={`${format} ${evaluation.fiscalYear}`}
              format={format}
              file={publicationPart.file(planName, year, format)}
              textOf={() => publication(format, evaluation, reading)}
            />
          ))
        : null}
    </Section>
  );
}
