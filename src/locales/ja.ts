/** The Japanese words of the add-in. The strings of the pane are in ./ja/pane and are imported from there. */
export { candidateText, candidateWord, decisionReasonText } from "./ja/candidates";
export { conventionsLines, conventionWord, differenceText, formatText } from "./ja/conventions";
export { explainDirection, explainRules } from "./ja/explain-rules";
export { explainRate, explainVerdict, why } from "./ja/explanations";
export {
  exclusionText,
  exclusionWord,
  figureNoteText,
  planPeriodText,
  suggestedExclusionText,
} from "./ja/plan-years";
export { bandText, rankFindingText, rankScaleLines } from "./ja/rank-scales";
export { directionWord, methodFormula, methodWord, noRateText, roundingWord } from "./ja/rate-words";
export { problemText, type ProblemText } from "./ja/problem-text";
export { noteText, notReadText, readingSummary } from "./ja/readings";
export { fiscalYearList, roleWord, stageText, verdictWord } from "./ja/words";
