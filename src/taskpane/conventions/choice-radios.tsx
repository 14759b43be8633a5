import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useDraft } from "./use-draft";

const useStyles = makeStyles({
  choice: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** A choice between a few words; `value` is null until the officer chose one. */
export function ChoiceRadios<Value>(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  const styles = useStyles();
  const { label, hint, value, choices, onChoose } = props;
  const chosen = choices.findIndex((each) => each.value === value);
  const [place, choosePlace] = useDraft(chosen < 0 ? "" : String(chosen));
  return (
    <Field label={label} hint={hint}>
      <RadioGroup
        value={place}
        onChange={(_event, { value: next }) => {
          const choice = choices[Number(next)];
          if (!choice) return;
          choosePlace(next);
          onChoose(choice.value);
        }}
      >
        {choices.map(({ text }, index) => (
          <Radio key={text} className={styles.choice} value={String(index)} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
