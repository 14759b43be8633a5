import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Letterhead } from "../../domain/inquiries/inquiry-letter";
import { inquiriesPage } from "../../locales/ja/inquiries-page";
import { useFieldStyles } from "../shared/field-styles";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(8em, 1fr))",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const parts = ["deadline", "section", "person", "extension"] as const;

/** What stands at the top of every inquiry. */
export function LetterheadFields(props: {
  readonly letterhead: Letterhead;
  readonly onChange: (letterhead: Letterhead) => void;
}) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { letterhead, onChange } = props;
  return (
    <div>
      <div className={styles.fields}>
        {parts.map((part) => (
          <Field key={part} className={field} label={inquiriesPage.letterhead[part]}>
            <Input
              value={letterhead[part]}
              placeholder={part === "deadline" ? inquiriesPage.deadlineExample : undefined}
              onChange={(_event, { value }) => onChange({ ...letterhead, [part]: value })}
            />
          </Field>
        ))}
      </div>
      <div className={styles.hint}>{inquiriesPage.letterheadHint}</div>
    </div>
  );
}
