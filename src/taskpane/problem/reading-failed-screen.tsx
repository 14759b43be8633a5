import type { Problem } from "../../domain/problem/problem";
import { useActions } from "../app/pane-context";
import { NotReadSheets } from "../reading/reading-section";
import { ProblemCard } from "./problem-card";

/** Shown when the workbook could not be read, or holds no indicators: the reason of each sheet, and what to do. */
export function ReadingFailedScreen({ problem }: { readonly problem: Problem }) {
  const { read } = useActions();
  return (
    <ProblemCard title={null} problem={problem} onRetry={read}>
      {problem.code === "noIndicators" ? <NotReadSheets notRead={problem.notRead} /> : undefined}
    </ProblemCard>
  );
}
