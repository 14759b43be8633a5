import { repairWords } from "../../locales/ja/repairs";
import type { RepairOutcome } from "../state/repairing-state";

/** What became of repairs or marks, in a few words. */
export function outcomeTitle(outcome: RepairOutcome): string {
  switch (outcome.kind) {
    case "repaired":
      return outcome.count > 0 ? repairWords.repaired(outcome.count) : repairWords.noneRepaired;
    case "takenBack":
      return outcome.restored > 0 ? repairWords.takenBack(outcome.restored) : repairWords.noneTakenBack;
    case "marked":
      return repairWords.marked(outcome.count);
    case "unmarked":
      return repairWords.unmarked(outcome.found);
    case "failed":
      return repairWords.failed(outcome.task);
  }
}
