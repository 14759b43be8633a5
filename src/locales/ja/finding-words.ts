import type { Finding, FindingOf, RuleId } from "../../domain/checks/finding";
import { checkTexts } from "./checks";

/** A finding in words where its place stands beside it. */
export type FindingWords = {
  readonly title: string;
  readonly message: string;
  readonly suggestion: string;
};

/** The words of a finding without its place: 目標が「75.0」になっていますが、…。 */
export function findingWords(finding: Finding): FindingWords {
  return wordsOf(finding.rule, finding);
}

function wordsOf<Id extends RuleId>(rule: Id, finding: FindingOf<Id>): FindingWords {
  const { title, message, suggestion } = checkTexts[rule];
  return { title, message: message(finding), suggestion: suggestion(finding) };
}
