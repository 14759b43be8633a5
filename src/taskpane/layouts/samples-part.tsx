import { Button, makeStyles } from "@fluentui/react-components";
import { samplesLine } from "../../locales/ja/samples-line";
import { samplesPage } from "../../locales/ja/samples-page";
import { useActions } from "../app/pane-context";
import { samplesLinkId } from "../samples/page-places";
import { Section } from "../shared/section";

const useStyles = makeStyles({
  left: { alignSelf: "flex-start" },
});

/** The way to sheets in a layout of the officer's own. */
export function SamplesPart({ disabled }: { readonly disabled: boolean }) {
  const styles = useStyles();
  const { open } = useActions().samples;
  return (
    <Section title={samplesPage.own}>
      <div>{samplesPage.openHint}</div>
      <Button className={styles.left} disabled={disabled} onClick={() => open(samplesLinkId)}>
        {samplesLine.open}
      </Button>
    </Section>
  );
}
