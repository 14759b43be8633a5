import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { RuleTreatment } from "../../domain/checks/rule";
import { checkRules } from "../../locales/ja/check-rules";
import { ChoiceRadios } from "../conventions/choice-radios";

const treatments: readonly RuleTreatment[] = ["error", "warning", "info", "off"];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks how the rule of a finding is to count for the plan. Esc gives up without leaving the page. */
export function TreatmentForm(props: {
  /** Name of the rule. */
  readonly rule: string;
  readonly present: RuleTreatment;
  readonly onDecide: (treatment: RuleTreatment) => void;
  readonly onGiveUp: () => void;
}) {
  const styles = useStyles();
  const { rule, present, onDecide, onGiveUp } = props;
  const [chosen, setChosen] = useState(present);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>("input:checked")?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen === present) onGiveUp();
    else onDecide(chosen);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onGiveUp();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={checkRules.treatment(rule)}
      onSubmit={submit}
      onKeyDown={leave}
    >
      <ChoiceRadios
        label={checkRules.treatment(rule)}
        hint={checkRules.treatmentHint(rule)}
        value={chosen}
        choices={treatments.map((value) => ({ value, text: checkRules.treatmentOf(value) }))}
        onChoose={setChosen}
      />
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">
          {checkRules.decide}
        </Button>
        <Button size="small" onClick={onGiveUp}>
          {checkRules.giveUp}
        </Button>
      </div>
    </form>
  );
}
