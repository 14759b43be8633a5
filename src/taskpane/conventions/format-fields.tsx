import type { RateFormat } from "../../domain/conventions/conventions";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { roundingWord } from "../../locales/ja/rate-words";
import { useActions } from "../app/pane-context";
import { ChoiceField, FlagField } from "./choice-field";

const caps: readonly (number | null)[] = [null, 100, 120, 150, 200];

/** How a rate is rounded and printed. */
export function FormatFields({ format }: { readonly format: RateFormat }) {
  const { decideConvention } = useActions();
  const change = (part: Partial<RateFormat>): void => decideConvention({ kind: "format", change: part });
  return (
    <>
      <ChoiceField
        label={conventionsPage.rounding}
        value={format.rounding}
        choices={["halfUp", "down", "up"]}
        textOf={roundingWord}
        onChoose={(rounding) => change({ rounding })}
      />
      <ChoiceField
        label={conventionsPage.decimals}
        value={format.decimals}
        choices={[0, 1, 2, 3]}
        textOf={conventionsPage.decimalsChoice}
        onChoose={(decimals) => change({ decimals })}
      />
      <ChoiceField
        label={conventionsPage.display}
        value={format.display}
        choices={["percent", "ratio"]}
        textOf={(display) => conventionsPage.displays[display]}
        onChoose={(display) => change({ display })}
      />
      <ChoiceField
        label={conventionsPage.percentSign}
        value={format.percentSign}
        choices={["％", "%"]}
        textOf={(sign) => conventionsPage.percentSigns[sign]}
        onChoose={(percentSign) => change({ percentSign })}
      />
      <ChoiceField
        label={conventionsPage.noRateMark}
        value={format.noRateMark}
        choices={["―", "－", "-", "…", ""]}
        textOf={(mark) => conventionsPage.noRateMarks[mark]}
        onChoose={(noRateMark) => change({ noRateMark })}
      />
      <ChoiceField
        label={conventionsPage.cap}
        value={format.cap}
        choices={caps}
        textOf={conventionsPage.capChoice}
        onChoose={(cap) => change({ cap })}
      />
      <div>
        <FlagField
          label={conventionsPage.plainZero}
          checked={format.plainZero}
          onChange={(plainZero) => change({ plainZero })}
        />
        <FlagField
          label={conventionsPage.stopBelowFull}
          checked={format.stopBelowFull}
          onChange={(stopBelowFull) => change({ stopBelowFull })}
        />
        <FlagField
          label={conventionsPage.floorAtZero}
          checked={format.floorAtZero}
          onChange={(floorAtZero) => change({ floorAtZero })}
        />
      </div>
    </>
  );
}
