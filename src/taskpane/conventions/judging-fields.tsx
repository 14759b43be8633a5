import { Field } from "@fluentui/react-components";
import type { Conventions } from "../../domain/conventions/conventions";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { exclusionWord } from "../../locales/ja/plan-years";
import { useActions } from "../app/pane-context";
import { ChoiceField, FlagField } from "./choice-field";

const kinds: Conventions["excluded"] = [
  "relisted",
  "notSurveyed",
  "cancelled",
  "ended",
  "suspended",
  "outOfScope",
];

/** Which number decides 達成, and what the sheet's own words take out of the counts. */
export function JudgingFields({ conventions }: { readonly conventions: Conventions }) {
  const { decideConvention } = useActions();
  const { judgedOn, excluded } = conventions;
  const change = (part: Partial<Omit<Conventions, "format">>): void =>
    decideConvention({ kind: "parts", change: part });
  return (
    <>
      <ChoiceField
        label={conventionsPage.judgedOn}
        value={judgedOn}
        choices={["exact", "printed"]}
        textOf={(on) => conventionsPage.judgedOns[on]}
        onChoose={(on) => change({ judgedOn: on })}
      />
      <Field label={conventionsPage.excluded} hint={conventionsPage.excludedHint}>
        <div role="group" aria-label={conventionsPage.excluded}>
          {kinds.map((kind) => (
            <div key={kind}>
              <FlagField
                label={exclusionWord(kind)}
                checked={excluded.includes(kind)}
                onChange={(checked) =>
                  change({
                    excluded: kinds.filter((each) => (each === kind ? checked : excluded.includes(each))),
                  })
                }
              />
            </div>
          ))}
        </div>
      </Field>
    </>
  );
}
