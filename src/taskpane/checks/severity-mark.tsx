import type { Severity } from "../../domain/checks/rule";
import { severityWord } from "../../locales/ja/findings-line";
import { WordMark } from "../shared/word-mark";

const tones = { error: "bad", warning: "look", info: "quiet" } as const;

/** How bad a finding is, in a word. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <WordMark tone={tones[severity]} bold={severity === "error"}>
      {severityWord(severity)}
    </WordMark>
  );
}
