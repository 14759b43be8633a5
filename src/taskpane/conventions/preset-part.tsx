import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { differenceText } from "../../locales/ja/conventions";
import type { ConventionsOutline } from "../../usecases/outline-conventions";
import { useActions } from "../app/pane-context";
import { moveTo } from "../shared/move-to";
import { ChoiceField } from "./choice-field";

const presetFieldId = "conventions-preset";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "& > p, & > ul": { margin: 0 },
    "& > button": { alignSelf: "flex-start" },
  },
  source: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  differences: { paddingLeft: "1.3em", marginTop: tokens.spacingVerticalXS, marginBottom: 0 },
});

/** The published way of computing that holds, what it does and where it comes from, and what was changed of it. */
export function PresetPart({ outline }: { readonly outline: ConventionsOutline }) {
  const styles = useStyles();
  const { decideConvention } = useActions();
  const { chosen, preset, presets, differences } = outline;
  const choiceText = (id: string): string => {
    const known = presets.find((each) => each.id === id);
    return known
      ? conventionsPage.presetChoice(known.name, known.conventions.format)
      : conventionsPage.presetUnknown;
  };
  return (
    <div className={styles.part}>
      <ChoiceField
        id={presetFieldId}
        label={conventionsPage.preset}
        hint={conventionsPage.presetHint}
        value={chosen.preset}
        choices={presets.map(({ id }) => id)}
        textOf={choiceText}
        onChoose={(id) => decideConvention({ kind: "preset", id })}
      />
      <p>{conventionsPage.sentence(chosen.conventions)}</p>
      {preset ? (
        <p className={styles.source}>
          {`${conventionsPage.document}：${preset.document}　`}
          <Link inline href={preset.url} target="_blank" rel="noopener noreferrer">
            {conventionsPage.source(preset.name)}
          </Link>
        </p>
      ) : null}
      {outline.lacksPeriod ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{conventionsPage.lacksPeriod}</MessageBarBody>
        </MessageBar>
      ) : null}
      {differences.length > 0 ? (
        <div>
          {conventionsPage.differences(preset?.name ?? "")}
          <ul className={styles.differences}>
            {differences.map((difference) => (
              <li key={difference.part}>{differenceText(difference)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {differences.length > 0 && preset ? (
        <Button
          size="small"
          onClick={() => {
            decideConvention({ kind: "preset", id: preset.id });
            moveTo(presetFieldId);
          }}
        >
          {conventionsPage.backToPreset(preset.name)}
        </Button>
      ) : null}
    </div>
  );
}
