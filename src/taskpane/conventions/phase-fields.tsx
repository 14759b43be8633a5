import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanPeriod } from "../../domain/conventions/conventions";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { conventionsPage } from "../../locales/ja/conventions-page";
import { useActions } from "../app/pane-context";
import { useFieldStyles } from "../shared/field-styles";
import { moveTo } from "../shared/move-to";
import { ChoiceField } from "./choice-field";
import { useDraft } from "./use-draft";
import { yearsBetween } from "./years-between";

type Phase = PlanPeriod["phases"][number];

const addPhaseId = "conventions-add-phase";

const useStyles = makeStyles({
  phases: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalS,
    "& > button": { alignSelf: "flex-start" },
  },
  hint: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  phase: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
    // Name, both years side by side where there is room, the button below.
    "& > div": { flexGrow: 1, flexBasis: "9em" },
    "& > div:first-child": { flexBasis: "100%" },
  },
});

/** One phase: its name, taken over when the field is left, and its years. */
function PhaseField(props: {
  readonly phase: Phase;
  readonly number: number;
  readonly period: PlanPeriod;
  readonly onChange: (phase: Phase | null) => void;
}) {
  const styles = useStyles();
  const { field } = useFieldStyles();
  const { phase, number, period, onChange } = props;
  const [name, setName] = useDraft(phase.name);
  return (
    <div className={styles.phase}>
      <Field className={field} label={conventionsPage.phaseName(number)}>
        <Input
          value={name}
          onChange={(_event, { value }) => setName(value)}
          onBlur={() => {
            if (name.trim() !== "" && name !== phase.name) onChange({ ...phase, name: name.trim() });
          }}
        />
      </Field>
      <ChoiceField
        label={conventionsPage.phaseFrom(number)}
        value={phase.from}
        choices={yearsBetween(period.from, phase.to)}
        textOf={formatFiscalYear}
        onChoose={(from) => onChange({ ...phase, from })}
      />
      <ChoiceField
        label={conventionsPage.phaseTo(number)}
        value={phase.to}
        choices={yearsBetween(phase.from, period.to)}
        textOf={formatFiscalYear}
        onChoose={(to) => onChange({ ...phase, to })}
      />
      <Button
        size="small"
        aria-label={conventionsPage.removePhase(phase.name)}
        onClick={() => onChange(null)}
      >
        {conventionsPage.remove}
      </Button>
    </div>
  );
}

/** The phases of the plan (第１期 …), each within its period. */
export function PhaseFields({ period }: { readonly period: PlanPeriod }) {
  const styles = useStyles();
  const { decideConvention } = useActions();
  const { phases, from, to } = period;
  const decide = (changed: readonly Phase[]): void =>
    decideConvention({ kind: "period", period: { ...period, phases: changed } });
  const next = (phases.at(-1)?.to ?? from - 1) + 1;
  return (
    <div className={styles.phases} role="group" aria-label={conventionsPage.phases}>
      <div>{conventionsPage.phases}</div>
      {phases.map((phase, index) => (
        <PhaseField
          key={index}
          phase={phase}
          number={index + 1}
          period={period}
          onChange={(changed) => {
            decide(phases.flatMap((each, place) => (place === index ? (changed ?? []) : each)));
            if (!changed) moveTo(addPhaseId);
          }}
        />
      ))}
      <Button
        id={addPhaseId}
        size="small"
        disabledFocusable={next > to}
        onClick={() =>
          decide([...phases, { name: conventionsPage.newPhase(phases.length + 1), from: next, to }])
        }
      >
        {conventionsPage.addPhase}
      </Button>
      {next > to ? <div className={styles.hint}>{conventionsPage.phasesFull}</div> : null}
    </div>
  );
}
