import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { RankScale } from "../../domain/conventions/conventions";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { rankFindingText, rankScaleLines } from "../../locales/ja/rank-scales";
import type { ConventionsOutline } from "../../usecases/outline-conventions";
import { useActions } from "../app/pane-context";
import { ChoiceField } from "./choice-field";

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: "1.3em", overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
});

const noScale = "";
const ownScale = "own";

/** The published scale with the same bands, whichever of the two rates is ranked. */
function placeOf(scale: RankScale | null, { scales }: ConventionsOutline): string {
  if (scale === null) return noScale;
  const plain = ({ bands, byPlanYear }: RankScale): string => JSON.stringify([bands, byPlanYear]);
  return scales.find((known) => plain(known.scale) === plain(scale))?.id ?? ownScale;
}

/** The scale of ranks with its thresholds, and whether every rate belongs to one rank. */
export function RankFields({ outline }: { readonly outline: ConventionsOutline }) {
  const styles = useStyles();
  const { decideConvention } = useActions();
  const { scales, findings } = outline;
  const { rankScale } = outline.chosen.conventions;
  const scaleText = (id: string): string => {
    if (id === noScale) return conventionsPage.noScale;
    const known = scales.find((each) => each.id === id);
    return known ? conventionsPage.scaleChoice(known) : conventionsPage.ownScale;
  };
  const change = (scale: RankScale | null): void =>
    decideConvention({ kind: "parts", change: { rankScale: scale } });
  return (
    <>
      <ChoiceField
        label={conventionsPage.rankScale}
        value={placeOf(rankScale, outline)}
        choices={[noScale, ...scales.map(({ id }) => id)]}
        textOf={scaleText}
        onChoose={(id) => {
          const known = scales.find((each) => each.id === id);
          if (known || id === noScale) change(known?.scale ?? null);
        }}
      />
      {rankScale ? (
        <>
          <ul className={styles.lines}>
            {rankScaleLines(rankScale).map((line, index) => (
              <li key={`${index} ${line}`}>{line}</li>
            ))}
          </ul>
          <ChoiceField
            label={conventionsPage.rankedOn}
            value={rankScale.basedOn}
            choices={["exact", "printed"]}
            textOf={(on) => conventionsPage.rankedOns[on]}
            onChoose={(basedOn) => change({ ...rankScale, basedOn })}
          />
          {findings.length === 0 ? (
            <div className={styles.muted}>{conventionsPage.noFindings}</div>
          ) : (
            findings.map((finding) => (
              <MessageBar key={rankFindingText(finding)} intent="warning" layout="multiline">
                <MessageBarBody>{rankFindingText(finding)}</MessageBarBody>
              </MessageBar>
            ))
          )}
        </>
      ) : null}
    </>
  );
}
