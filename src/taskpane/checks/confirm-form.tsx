import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { findingsPage } from "../../locales/ja/findings-page";
import { useFieldStyles } from "../shared/field-styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Asks for the reason; without one nothing is confirmed. Esc gives up without leaving the page. */
export function ConfirmForm(props: {
  readonly name: string;
  readonly onConfirm: (reason: string) => void;
  readonly onGiveUp: () => void;
}) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { name, onConfirm, onGiveUp } = props;
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") return onConfirm(reason);
    setMissing(true);
    input.current?.focus();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onGiveUp();
  };
  return (
    <form className={styles.form} aria-label={name} noValidate onSubmit={submit} onKeyDown={leave}>
      <Field
        className={field}
        label={findingsPage.reason}
        hint={findingsPage.reasonHint}
        required
        validationMessage={isMissing ? findingsPage.reasonMissing : undefined}
      >
        <Input
          ref={input}
          value={reason}
          onChange={(_event, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">
          {findingsPage.confirm}
        </Button>
        <Button size="small" onClick={onGiveUp}>
          {findingsPage.giveUp}
        </Button>
      </div>
    </form>
  );
}
