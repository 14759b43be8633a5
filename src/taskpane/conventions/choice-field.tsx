import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldStyles } from "../shared/field-styles";

const useStyles = makeStyles({
  // The box keeps room beside itself; it begins at the margin like everything else.
  flag: { alignItems: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** A choice among a few values, which takes effect at once. A value that is not among them is added. */
export function ChoiceField<Value extends string | number | boolean | null>(props: {
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly value: Value;
  readonly choices: readonly Value[];
  readonly textOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}) {
  const { field } = useFieldStyles();
  const { id, label, hint, disabled, value, choices, textOf, onChoose } = props;
  const all = choices.includes(value) ? choices : [...choices, value];
  return (
    <Field className={field} label={label} hint={hint}>
      <Select
        id={id}
        disabled={disabled}
        value={String(all.indexOf(value))}
        onChange={(_event, { value: place }) => {
          const chosen = all[Number(place)];
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {all.map((each, index) => (
          <option key={String(each)} value={String(index)}>
            {textOf(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Something that holds or does not. */
export function FlagField(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const styles = useStyles();
  const { label, checked, onChange } = props;
  // Several within one field would all get the field's own id, and every label would switch the first of them.
  const id = useId();
  return (
    <Checkbox
      id={id}
      className={styles.flag}
      label={label}
      checked={checked}
      onChange={(_event, data) => onChange(data.checked === true)}
    />
  );
}
