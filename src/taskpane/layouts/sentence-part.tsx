import { makeStyles, tokens } from "@fluentui/react-components";
import { layoutsPage } from "../../locales/ja/layouts-page";
import { pane } from "../../locales/ja/pane";
import { CopyButton } from "../shared/copy-button";
import { Section } from "../shared/section";

const useStyles = makeStyles({
  text: { margin: 0 },
  copy: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    "& label": { width: "100%" },
  },
});

/** The result in one sentence, to be taken over into a text; its counts are those of the tables. */
export function SentencePart({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  return (
    <Section title={layoutsPage.sentence}>
      <p className={styles.text}>{sentence}</p>
      <div className={styles.copy}>
        <CopyButton
          small
          label={layoutsPage.copySentence}
          copied={pane.problem.copied}
          refused={pane.problem.copyFailed}
          textOf={() => sentence}
        />
      </div>
    </Section>
  );
}
