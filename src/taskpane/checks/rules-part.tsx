import { Button } from "@fluentui/react-components";
import { checkRules } from "../../locales/ja/check-rules";
import { ruleTitle } from "../../locales/ja/checks";
import type { ChecksOutline } from "../../usecases/choose-checks";
import { useActions } from "../app/pane-context";
import { ChoiceField } from "../conventions/choice-field";
import { Disclosure } from "../shared/disclosure";
import { moveTo } from "../shared/move-to";
import { useRepairStyles } from "./repair-styles";

const presetFieldId = "checks-preset";

/** 「点検の規則」: the preset, and the rules that the officer treats otherwise, each with the way back. */
export function RulesPart(props: { readonly outline: ChecksOutline; readonly disabled: boolean }) {
  const styles = useRepairStyles();
  const { decideChecks } = useActions();
  const { outline, disabled } = props;
  const { preset, presets, changed, off } = outline;
  return (
    <Disclosure title={checkRules.title(preset, changed.length)}>
      <div className={styles.muted}>{checkRules.hint}</div>
      <ChoiceField
        id={presetFieldId}
        label={checkRules.preset}
        hint={checkRules.presetSentence(preset)}
        disabled={disabled}
        value={preset}
        choices={presets}
        textOf={checkRules.presetName}
        onChoose={(id) => decideChecks({ kind: "preset", id })}
      />
      {off > 0 ? <div>{checkRules.off(off)}</div> : null}
      {changed.length === 0 ? (
        <div>{checkRules.none}</div>
      ) : (
        <>
          <div>{checkRules.changed(changed.length)}</div>
          <ul className={styles.list}>
            {changed.map(({ rule, treatment, usual }) => {
              const title = ruleTitle(rule);
              return (
                <li key={rule} className={styles.entry}>
                  <div className={styles.strong}>{title}</div>
                  <div>{checkRules.change(treatment, usual, preset)}</div>
                  <Button
                    size="small"
                    disabled={disabled}
                    aria-label={checkRules.forgetOf(title)}
                    onClick={() => {
                      decideChecks({ kind: "forget", rule });
                      moveTo(presetFieldId);
                    }}
                  >
                    {checkRules.forget}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Disclosure>
  );
}
