import { findingsLine } from "../../locales/ja/findings-line";
import { countReview, type CheckState } from "../state/checks-page";

/** Where a check stands, in one line: 「点検：要修正 2件・要確認 1件」. */
export function checkText(check: CheckState): string {
  switch (check.kind) {
    case "none":
      return findingsLine.notChecked;
    case "running":
      return findingsLine.running;
    case "failed":
      return findingsLine.failed;
    case "done":
      return findingsLine.counts(countReview(check));
  }
}
