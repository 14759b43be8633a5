import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AppendixFont } from "../../domain/sheets/shiryo9/plan-shiryo9";
import { pane } from "../../locales/ja/pane";
import type { PlanSettings } from "../../usecases/ports";
import { useActions } from "../app/pane-context";
import { useFieldStyles } from "../shared/field-styles";
import { Disclosure } from "../shared/disclosure";

const useStyles = makeStyles({
  kept: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

const fonts: readonly AppendixFont[] = ["mincho", "gothic", "bizUd"];

const figureWays: readonly PlanSettings["figuresAs"][] = ["values", "formulas"];

/** Heading and font of 資料9, and how figures are written, kept in the workbook. The heading is taken over when the field is left. */
export function FormatSection(props: { readonly settings: PlanSettings; readonly disabled: boolean }) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { changeFormat } = useActions();
  const { appendixTitle, appendixFont, figuresAs } = props.settings;
  const [title, setTitle] = useState(appendixTitle ?? "");
  const takeOver = (): void => {
    const wanted = title.trim() === "" ? null : title;
    if (wanted !== appendixTitle) changeFormat({ appendixTitle: wanted });
  };
  return (
    <Disclosure title={pane.format.title}>
      <Field className={field} label={pane.format.heading} hint={pane.format.headingHint}>
        <Input
          value={title}
          disabled={props.disabled}
          onChange={(_event, { value }) => setTitle(value)}
          onBlur={takeOver}
        />
      </Field>
      <Field className={field} label={pane.format.font}>
        <Select
          value={appendixFont}
          disabled={props.disabled}
          onChange={(_event, { value }) => {
            const font = fonts.find((known) => known === value);
            if (font) changeFormat({ appendixFont: font });
          }}
        >
          {fonts.map((font) => (
            <option key={font} value={font}>
              {pane.format.fonts[font]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        className={field}
        label={pane.format.figuresAs}
        hint={figuresAs === "formulas" ? pane.format.formulasHint : undefined}
      >
        <Select
          value={figuresAs}
          disabled={props.disabled}
          onChange={(_event, { value }) => {
            const wanted = figureWays.find((known) => known === value);
            if (wanted) changeFormat({ figuresAs: wanted });
          }}
        >
          {figureWays.map((way) => (
            <option key={way} value={way}>
              {pane.format.figuresChoices[way]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.kept}>{pane.format.kept}</div>
    </Disclosure>
  );
}
