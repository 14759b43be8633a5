import { problemText, type ProblemText } from "../../../locales/ja/problem-text";
import { workbench } from "../../../locales/ja/workbench";
import { HostError } from "../../host/wire/host-error";

/** The words for what the host refused to write into a sheet. */
export function refusalText(error: unknown, sheet: string): ProblemText {
  if (error instanceof HostError && error.code === "AccessDenied") {
    return problemText({ code: "sheetProtected", sheet });
  }
  return workbench.problems.refused(error instanceof Error ? error.message : String(error));
}
