import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { CellAddress } from "../../grid/cell-address";
import type { SourcedText } from "../../plan/plan";
import { cardFootnotes } from "../shiryo9/footnotes";
import type { Printed } from "./columns";
import { notCountedNote } from "./words";

/** Dashes alone say that there is nothing to remark. */
const noRemark = /^[\s―－ー\-‐—–−]*$/u;

/** The reason for a miss and the remark as they were typed, each once; what is blank or a dash is left out. */
export function typedRemarks({ measurement }: EvaluatedIndicator): readonly SourcedText[] {
  const { reason = null, remark = null } = measurement ?? {};
  return [reason, remark].flatMap((each) => (each === null || noRemark.test(each.text) ? [] : [each]));
}

/** Everything that must be said beside the figures of an indicator: reason, remark, notes of figures, why it is not counted. */
export function indicatorRemarks(evaluated: EvaluatedIndicator): Printed {
  const typed = typedRemarks(evaluated);
  const footnotes = cardFootnotes(evaluated, typed.map(({ text }) => text).join("\n"));
  const { exclusion, indicator } = evaluated;
  const texts = [...typed, ...footnotes].map(({ text }) => text);
  if (exclusion !== null) texts.push(notCountedNote(exclusion.words));
  const sources: readonly (CellAddress | undefined)[] = [
    ...typed.map(({ cell }) => cell),
    ...footnotes.flatMap((note) => note.sources),
    exclusion?.source?.cell,
  ];
  return {
    text: texts.join("\n"),
    sources: sources.flatMap((cell) => cell ?? []),
    indicatorId: indicator.id,
  };
}
