import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { EvaluatedIndicator } from "../../domain/evaluation/evaluated-indicator";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { Disclosure } from "../shared/disclosure";
import { useFieldStyles } from "../shared/field-styles";
import { SteppedList } from "../shared/stepped-list";
import { IndicatorHead } from "./indicator-head";
import { useDecision } from "./use-decision";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    "& > button": { alignSelf: "flex-start" },
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** One indicator that the sheet's own words take out of the counts; the officer may count it all the same. */
function LeftOutRow({ evaluated }: { readonly evaluated: EvaluatedIndicator }) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const decision = useDecision(evaluated);
  const isOut = evaluated.exclusion !== null;
  return (
    <div className={styles.row}>
      <IndicatorHead evaluated={evaluated} />
      <Button size="small" onClick={() => decision.decide({ excluded: isOut ? false : null })}>
        {isOut ? conventionsPage.countings.in : conventionsPage.countings.out}
      </Button>
      {decision.isDecided ? (
        <Field className={field} label={conventionsPage.reason} hint={conventionsPage.reasonHint}>
          <Input
            value={decision.reason}
            onChange={(_event, { value }) => decision.typeReason(value)}
            onBlur={decision.keepReason}
          />
        </Field>
      ) : null}
    </div>
  );
}

/** What the plan's conventions leave out of the counts, each with its reason. */
export function LeftOutPart({ leftOut }: { readonly leftOut: readonly EvaluatedIndicator[] }) {
  const styles = useStyles();
  if (leftOut.length === 0) return null;
  const out = leftOut.filter(({ exclusion }) => exclusion !== null).length;
  return (
    <Disclosure title={conventionsPage.leftOut(out)}>
      <div className={styles.muted}>{conventionsPage.leftOutHint}</div>
      <SteppedList>
        {leftOut.map((evaluated) => (
          <li key={evaluated.indicator.id}>
            <LeftOutRow evaluated={evaluated} />
          </li>
        ))}
      </SteppedList>
    </Disclosure>
  );
}
