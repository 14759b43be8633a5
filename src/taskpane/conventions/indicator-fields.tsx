import type { JudgedValue } from "../../domain/conventions/conventions";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { explainDirection } from "../../locales/ja/explain-rules";
import { suggestedExclusionText } from "../../locales/ja/plan-years";
import type { IndicatorDecision } from "../../usecases/open-decisions";
import { ChoiceRadios } from "./choice-radios";
import type { Decision } from "./use-decision";

type Props = { readonly question: IndicatorDecision; readonly decision: Decision };

/** Which way is good, where that is more or less of something. */
export function DirectionField({ question: { evaluated }, decision }: Props) {
  const { directions } = conventionsPage;
  return (
    <ChoiceRadios<"higherIsBetter" | "lowerIsBetter">
      label={conventionsPage.direction}
      hint={explainDirection(evaluated) ?? undefined}
      value={evaluated.rules.exception?.direction ?? null}
      choices={[
        { value: "higherIsBetter", text: directions.higherIsBetter },
        { value: "lowerIsBetter", text: directions.lowerIsBetter },
      ]}
      onChoose={(direction) => decision.decide({ direction })}
    />
  );
}

/** Values are compared by what they say: those of labelled parts are objects. */
const judgedKey = (value: JudgedValue): string => (typeof value === "string" ? value : `part ${value.part}`);

/** Which of several values in a cell is judged; nothing where there is one. */
export function JudgedValueField({ question, decision }: Props) {
  const { evaluated, parts, hasBrackets } = question;
  const { judgedValues } = conventionsPage;
  const choices: readonly { readonly judged: JudgedValue; readonly text: string }[] = [
    ...(hasBrackets
      ? ([
          { judged: "value", text: judgedValues.value },
          { judged: "bracket", text: judgedValues.bracket },
        ] as const)
      : []),
    ...parts.map((part) => ({ judged: { part }, text: part })),
  ];
  if (choices.length === 0) return null;
  const chosen = evaluated.rules.exception?.judgedValue ?? null;
  return (
    <ChoiceRadios
      label={conventionsPage.judgedValue}
      value={chosen === null ? null : judgedKey(chosen)}
      choices={choices.map(({ judged, text }) => ({ value: judgedKey(judged), text }))}
      onChoose={(key) => {
        const choice = choices.find(({ judged }) => judgedKey(judged) === key);
        if (choice) decision.decide({ judgedValue: choice.judged });
      }}
    />
  );
}

/** Whether the indicator counts. */
export function CountingField({ question: { evaluated }, decision }: Props) {
  const { exclusion, suggestedExclusion, rules } = evaluated;
  const suggested = exclusion === null ? suggestedExclusion : null;
  return (
    <ChoiceRadios
      label={conventionsPage.counting}
      hint={suggested ? suggestedExclusionText(suggested) : undefined}
      value={rules.exception?.excluded ?? null}
      choices={[
        { value: false, text: conventionsPage.countings.in },
        { value: true, text: conventionsPage.countings.out },
      ]}
      onChoose={(excluded) => decision.decide({ excluded })}
    />
  );
}
