import { inquiriesPage } from "../../locales/ja/inquiries-page";
import { submissionsLine } from "../../locales/ja/submissions-line";
import { useActions } from "../app/pane-context";
import { InquiryCard } from "../inquiries/inquiry-card";
import { ProblemCard } from "../problem/problem-card";
import { chosenWrites } from "../state/gathering-state";
import type { HomeState } from "../state/pane-state";
import { ConfirmCard } from "./confirm-card";
import { ReversedCard } from "./reversed-card";
import { TransferredCard } from "./transferred-card";

/** The question before something is written from this page, or what became of it. */
export function TransferCard({ home: { job, submissions } }: { readonly home: HomeState }) {
  const { closeJob, submissions: actions } = useActions();
  const retries = {
    transfer: { title: submissionsLine.transferFailed, retry: actions.ask },
    reversal: { title: submissionsLine.reversalFailed, retry: actions.reverse },
    inquiries: { title: inquiriesPage.failed, retry: () => actions.inquiries.write("ask") },
  };
  switch (job.kind) {
    case "inquiriesAsking":
    case "inquiriesWritten":
      return <InquiryCard job={job} />;
    case "confirmingTransfer":
      return <ConfirmCard writes={chosenWrites(submissions)} />;
    case "transferred":
      return <TransferredCard job={job} />;
    case "reversed":
      return <ReversedCard job={job} />;
    case "failed": {
      const { about, problem } = job;
      const again = about === undefined || about === "checkResults" ? null : retries[about];
      if (!again) return null;
      return (
        <ProblemCard
          title={problem.code === "cancelled" ? null : again.title}
          problem={problem}
          onRetry={again.retry}
          onClose={closeJob}
        />
      );
    }
    default:
      return null;
  }
}
