import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pane } from "../../locales/ja/pane";
import { publicationPart } from "../../locales/ja/publication";
import type { PublicationFormat } from "../../usecases/publication";
import { CopyButton } from "../shared/copy-button";
import { offerFile } from "./offer-file";

const useStyles = makeStyles({
  file: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "& label": { width: "100%" },
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What the browser must know of a file that it saves. */
const types: Readonly<Record<PublicationFormat, string>> = {
  csv: "text/csv;charset=utf-8",
  html: "text/html;charset=utf-8",
};

/** A file to publish: saved by the browser, or copied where the pane may not save files. */
export function PublishedFile(props: {
  readonly format: PublicationFormat;
  /** Its name. */
  readonly file: string;
  readonly textOf: () => string;
}) {
  const styles = useStyles();
  const { format, file, textOf } = props;
  const [isOffered, setOffered] = useState(false);
  const save = (): void => {
    offerFile(file, new Blob([textOf()], { type: types[format] }));
    setOffered(true);
  };
  return (
    <div className={styles.file}>
      <div className={styles.name}>{publicationPart.name(format)}</div>
      <div>{publicationPart.purpose(format)}</div>
      <div className={styles.buttons}>
        <Button size="small" aria-label={publicationPart.saveLabel(format)} onClick={save}>
          {publicationPart.save}
        </Button>
        <CopyButton
          small
          label={publicationPart.copy}
          name={publicationPart.copyLabel(format)}
          copied={publicationPart.copied}
          refused={pane.problem.copyFailed}
          textOf={textOf}
        />
      </div>
      <div role="status" className={styles.small}>
        {isOffered ? publicationPart.saving(file) : ""}
      </div>
      <div className={styles.small}>{publicationPart.copyHint}</div>
    </div>
  );
}
