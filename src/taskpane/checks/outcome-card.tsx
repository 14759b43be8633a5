import { Button } from "@fluentui/react-components";
import { repairWords } from "../../locales/ja/repairs";
import { useActions } from "../app/pane-context";
import { LeftCells } from "../outcome/left-cells";
import { ProblemCard } from "../problem/problem-card";
import { Card } from "../shared/card";
import { FocusHeading } from "../shared/focus-heading";
import type { RepairOutcome } from "../state/repairing-state";
import { outcomeTitle } from "./outcome-title";

function textOf(outcome: Exclude<RepairOutcome, { kind: "failed" }>): string {
  switch (outcome.kind) {
    case "repaired":
      return outcome.count > 0 ? repairWords.repairedText : "";
    case "takenBack":
      return outcome.restored > 0 ? repairWords.takenBackText : "";
    case "marked":
      return repairWords.markedText;
    case "unmarked":
      return outcome.found ? repairWords.unmarkedText : "";
  }
}

/** What became of repairs or marks; cells that were left as they are are named. */
export function OutcomeCard({ outcome }: { readonly outcome: RepairOutcome }) {
  const { closeRepairs } = useActions();
  if (outcome.kind === "failed") {
    const { task, problem } = outcome;
    const title = problem.code === "cancelled" ? null : repairWords.failed(task);
    return <ProblemCard title={title} problem={problem} onClose={closeRepairs} />;
  }
  const left = outcome.kind === "takenBack" ? outcome.left : [];
  const text = textOf(outcome);
  return (
    <Card
      tone={left.length === 0 ? "success" : "warning"}
      actions={
        <Button appearance="subtle" onClick={closeRepairs}>
          {repairWords.close}
        </Button>
      }
    >
      <FocusHeading>{outcomeTitle(outcome)}</FocusHeading>
      {text === "" ? null : <p>{text}</p>}
      <LeftCells left={left} title={repairWords.left} textOf={repairWords.leftText} />
    </Card>
  );
}
