import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { conventionsPage } from "../../locales/ja/conventions-page";
import type { IndicatorDecision } from "../../usecases/open-decisions";
import { useFieldStyles } from "../shared/field-styles";
import { useDraft } from "./use-draft";
import type { Decision } from "./use-decision";

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(7em, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The values of 0 % and 100 %, typed as figures of the sheet are. Taken over when both are there and a field is left. */
export function AnchorFields(props: { readonly question: IndicatorDecision; readonly decision: Decision }) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { question, decision } = props;
  const kept = question.evaluated.rules.exception?.anchors ?? null;
  const [zero, typeZero] = useDraft(kept?.zero ?? "");
  const [full, typeFull] = useDraft(kept?.full ?? "");
  const takeOver = (): void => {
    const anchors = { zero: zero.trim(), full: full.trim() };
    if (anchors.zero === "" || anchors.full === "") return;
    if (anchors.zero === kept?.zero && anchors.full === kept.full) return;
    decision.decide({ method: "betweenAnchors", anchors });
  };
  return (
    <div role="group" aria-label={conventionsPage.anchors}>
      <div>{conventionsPage.anchors}</div>
      <div className={styles.pair}>
        <Field className={field} label={conventionsPage.anchorZero}>
          <Input value={zero} onChange={(_event, { value }) => typeZero(value)} onBlur={takeOver} />
        </Field>
        <Field className={field} label={conventionsPage.anchorFull}>
          <Input value={full} onChange={(_event, { value }) => typeFull(value)} onBlur={takeOver} />
        </Field>
      </div>
      <div className={styles.hint}>{conventionsPage.anchorsHint}</div>
    </div>
  );
}
