import { Button, Field, Spinner, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { documentFaultText } from "../../locales/ja/document-faults";
import { textPart } from "../../locales/ja/text-part";
import { useActions } from "../app/pane-context";
import { Disclosure } from "../shared/disclosure";
import { useFieldStyles } from "../shared/field-styles";
import { moveTo } from "../shared/move-to";
import type { CheckState, TextState } from "../state/checks-page";
import { FileChooser } from "../submissions/file-chooser";
import { ProblemWords } from "../submissions/problem-words";
import { textFieldId, textResultId } from "./page-places";
import { useRepairStyles } from "./repair-styles";
import { TextResult } from "./text-result";
import type { FindingHandling } from "./finding-card";

/** Text of the plan, pasted or from a file, held against the tables. */
export function TextPart(props: {
  readonly check: Extract<CheckState, { kind: "done" }>;
  readonly text: TextState;
  readonly disabled: boolean;
  readonly handling: FindingHandling;
}) {
  const styles = useRepairStyles();
  const { field } = useFieldStyles();
  const { giveText, openText } = useActions();
  const { check, text, disabled, handling } = props;
  const { given, reading, refused } = text;
  const [draft, setDraft] = useState(given?.file === null ? given.words : "");
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current || check.text === null || check.text !== given) return;
    asked.current = false;
    moveTo(textResultId);
  }, [check.text, given]);
  const isBusy = reading !== null || check.text !== given;
  const compared = check.outcome.text?.compared ?? null;
  const differing = compared?.filter(({ agrees }) => !agrees).length ?? null;
  return (
    <Disclosure title={textPart.title(differing)} open={given !== null}>
      <div className={styles.muted}>{textPart.hint}</div>
      <div className={styles.row}>
        <FileChooser
          small
          label={textPart.choose}
          accept=".docx,.txt"
          disabled={disabled || isBusy}
          onChoose={([file]) => {
            asked.current = true;
            if (file) openText(file);
          }}
        />
      </div>
      {refused ? <ProblemWords problem={documentFaultText(refused.file, refused.fault)} /> : null}
      <Field className={field} label={textPart.paste}>
        <Textarea
          id={textFieldId}
          value={draft}
          resize="vertical"
          rows={4}
          onChange={(_event, { value }) => setDraft(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button
          size="small"
          disabled={disabled || isBusy || draft.trim() === ""}
          onClick={() => {
            asked.current = true;
            giveText(draft);
          }}
        >
          {textPart.compare}
        </Button>
        {given ? (
          <Button
            size="small"
            appearance="subtle"
            disabled={disabled || isBusy}
            onClick={() => {
              setDraft("");
              giveText(null);
              moveTo(textFieldId);
            }}
          >
            {textPart.remove}
          </Button>
        ) : null}
      </div>
      {isBusy ? (
        <Spinner size="tiny" label={reading === null ? textPart.comparing : textPart.reading(reading)} />
      ) : null}
      {check.text && !isBusy ? <TextResult check={check} disabled={disabled} handling={handling} /> : null}
    </Disclosure>
  );
}
