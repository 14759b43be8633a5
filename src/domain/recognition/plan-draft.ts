import type { CellAddress } from "../grid/cell-address";
import type { Goal, Indicator, Initiative, Plan, SourcedText } from "../plan/plan";
import { folded } from "./label";

/** An initiative while its rows are being read. */
export type InitiativeDraft = {
  readonly name: SourcedText | null;
  readonly content: string[];
  contentCell: CellAddress | null;
  readonly contentTexts: Set<string>;
  readonly indicators: Indicator[];
};

/** Where a row says it belongs. `content` is its 取組内容, null where the row has none. */
export type InitiativePlace = {
  readonly sheet: string;
  readonly goal: SourcedText | null;
  readonly name: SourcedText | null;
  readonly content: string | null;
};

/** A plan while its sheets are being read. Goals of the same text are one goal, wherever they stand. */
export type PlanDraft = {
  /**
   * The initiative that a row of a sheet belongs to: the one of that name that the goal already has on this sheet,
   * unless its 取組内容 is another; otherwise a new one at the end of the goal. It becomes part of the plan with
   * its first indicator.
   */
  initiativeFor(place: InitiativePlace): InitiativeDraft;
  /** An id not given before: the first of the candidates that is free. */
  freshId(candidates: readonly string[]): string;
  toPlan(): Plan;
};

/** Texts that a person would call the same. */
export function sameText(a: SourcedText | null, b: SourcedText | null): boolean {
  if (a === null || b === null) return a === b;
  return a.text === b.text || folded(a.text) === folded(b.text);
}

/** Lines of 取組内容 as typed; only an empty line at the end is dropped. */
export function contentLines(text: string): readonly string[] {
  const lines = text.split("\n");
  while (lines.length > 0 && lines.at(-1)?.trim() === "") lines.pop();
  return lines;
}

/** Adds a cell of 取組内容 to an initiative; the same text again adds nothing. */
export function addContent(draft: InitiativeDraft, text: string, cell: CellAddress): void {
  if (text === "" || draft.contentTexts.has(text)) return;
  draft.contentTexts.add(text);
  draft.content.push(...contentLines(text));
  draft.contentCell ??= cell;
}

const finished = ({ name, content, contentCell, indicators }: InitiativeDraft): Initiative => ({
  name,
  content,
  contentCell,
  indicators,
});

/** An empty plan to be filled row by row. */
export function planDraft(): PlanDraft {
  const goals = new Map<string, { name: SourcedText | null; initiatives: InitiativeDraft[] }>();
  const named = new Map<string, InitiativeDraft>();
  const ids = new Set<string>();
  return {
    initiativeFor: ({ sheet, goal, name, content }) => {
      const goalKey = goal === null ? "" : `=${folded(goal.text)}`;
      const key = name === null ? null : [sheet, goalKey, folded(name.text)].join("\n");
      const earlier = key === null ? undefined : named.get(key);
      if (earlier && (content === null || earlier.contentTexts.has(content))) return earlier;
      const draft: InitiativeDraft = {
        name,
        content: [],
        contentCell: null,
        contentTexts: new Set(),
        indicators: [],
      };
      const known = goals.get(goalKey);
      if (known) known.initiatives.push(draft);
      else goals.set(goalKey, { name: goal, initiatives: [draft] });
      if (key !== null) named.set(key, draft);
      return draft;
    },
    freshId: (candidates) => {
      const last = candidates.at(-1) ?? "";
      let id = candidates.find((candidate) => !ids.has(candidate)) ?? last;
      for (let count = 2; ids.has(id); count++) id = `${last}#${count}`;
      ids.add(id);
      return id;
    },
    toPlan: () => ({
      goals: [...goals.values()].flatMap(({ name, initiatives }): readonly Goal[] => {
        const filled = initiatives.filter(({ indicators }) => indicators.length > 0).map(finished);
        return filled.length > 0 ? [{ name, initiatives: filled }] : [];
      }),
    }),
  };
}
