import { conventionsPage } from "../../locales/ja/conventions-page";
import type { ConventionsOutline } from "../../usecases/outline-conventions";
import { useActions } from "../app/pane-context";
import { ChoiceField } from "./choice-field";
import { lowerIsBetterFieldId } from "./page-places";

/** The rate of what shall grow, of what shall become less, and of a target of zero. */
export function MethodFields({ outline }: { readonly outline: ConventionsOutline }) {
  const { decideConvention } = useActions();
  const { chosen, methods } = outline;
  const { higherIsBetter, lowerIsBetter, zeroTarget } = chosen.conventions;
  return (
    <>
      <ChoiceField
        label={conventionsPage.higherIsBetter}
        value={higherIsBetter}
        choices={methods.higherIsBetter}
        textOf={conventionsPage.methodChoice}
        onChoose={(method) => decideConvention({ kind: "parts", change: { higherIsBetter: method } })}
      />
      <ChoiceField
        id={lowerIsBetterFieldId}
        label={conventionsPage.lowerIsBetter}
        value={lowerIsBetter}
        choices={methods.lowerIsBetter}
        textOf={conventionsPage.methodChoice}
        onChoose={(method) => decideConvention({ kind: "parts", change: { lowerIsBetter: method } })}
      />
      <ChoiceField
        label={conventionsPage.zeroTarget}
        value={zeroTarget}
        choices={["none", "fullWhenMet"]}
        textOf={(rate) => conventionsPage.zeroTargets[rate]}
        onChoose={(rate) => decideConvention({ kind: "parts", change: { zeroTarget: rate } })}
      />
    </>
  );
}
