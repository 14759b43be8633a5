import { submissionsLine } from "../../locales/ja/submissions-line";
import { useActions } from "../app/pane-context";
import { ProblemCard } from "../problem/problem-card";
import { chosenWrites } from "../state/gathering-state";
import type { HomeState } from "../state/pane-state";
import { ConfirmCard } from "./confirm-card";
import { ReversedCard } from "./reversed-card";
import { TransferredCard } from "./transferred-card";

/** The question before submitted values are written, or what became of writing them or of putting back the old ones. */
export function TransferCard({ home: { job, submissions } }: { readonly home: HomeState }) {
  const { closeJob, submissions: actions } = useActions();
  switch (job.kind) {
    case "confirmingTransfer":
      return <ConfirmCard writes={chosenWrites(submissions)} />;
    case "transferred":
      return <TransferredCard job={job} />;
    case "reversed":
      return <ReversedCard job={job} />;
    case "failed": {
      const { about, problem } = job;
      if (about !== "transfer" && about !== "reversal") return null;
      const words = about === "transfer" ? submissionsLine.transferFailed : submissionsLine.reversalFailed;
      return (
        <ProblemCard
          title={problem.code === "cancelled" ? null : words}
          problem={problem}
          onRetry={about === "transfer" ? actions.ask : actions.reverse}
          onClose={closeJob}
        />
      );
    }
    default:
      return null;
  }
}
