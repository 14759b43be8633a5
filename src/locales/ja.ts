/** The Japanese words of the add-in. The strings of the pane are in ./ja/pane and are imported from there. */
export { explainRate, explainVerdict, why } from "./ja/explanations";
export { problemText, type ProblemText } from "./ja/problem-text";
export { noteText, notReadText, readingSummary } from "./ja/readings";
export { fiscalYearList, roleWord, stageText, verdictWord } from "./ja/words";
