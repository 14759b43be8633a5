import { byFiscalYear, type SourcedFigure, type SourcedText } from "../../plan/plan";
import { folded } from "../label";
import { addContent, type InitiativeDraft, type PlanDraft } from "../plan-draft";
import type { FigureRole } from "./figure-roles";
import {
  indicatorOf,
  type Gathered,
  type IndicatorPlace,
  type RowRemark,
  type Slot,
  type YearSlots,
} from "./gathered-indicator";

/** The figures of a row, beside what each of them is; undefined where its cell belongs to another row. */
export type RowFigures = {
  readonly roles: readonly FigureRole[];
  readonly figures: readonly (SourcedFigure | undefined)[];
};

/** What adding a row gave. */
export type AddedRow = {
  /** The row begins an indicator. */
  readonly isNew: boolean;
  /** Figures that another one of the same kind and year kept out, with nothing to choose between them. */
  readonly leftOut: readonly SourcedFigure[];
};

/** Indicators whose parts come row by row, in any order. */
export type IndicatorParts = {
  /** Adds a row. Rows of one meaning give the same list of roles, which is looked at once. */
  add(place: IndicatorPlace, row: RowFigures, content: SourcedText | null, remark: RowRemark): AddedRow;
  /** Puts all indicators into the plan in the order in which they were met, and empties the store. */
  toDraft(draft: PlanDraft, sheet: string): number;
};

/** Whether a figure of this kind and year stood under the same word before. */
function isKnown({ roles, keptOut }: Gathered, label: string, slot: Slot): boolean {
  if (label === "") return false;
  return roles[slot]?.label === label || (keptOut.get(label)?.has(slot) ?? false);
}

function keepOut({ keptOut }: Gathered, { label }: FigureRole, slot: Slot): void {
  if (label !== "") keptOut.set(label, (keptOut.get(label) ?? new Set()).add(slot));
}
const textKey = (text: SourcedText | null): string => (text === null ? "" : `=${folded(text.text)}`);
const agrees = (a: SourcedText | null, b: SourcedText | null): boolean =>
  a === null || b === null || a.text === b.text || textKey(a) === textKey(b);

/** Puts a figure where the indicator has its kind and year; gives the one that is left out in doubt. */
function takeFigure(
  gathered: Gathered,
  slot: Slot,
  role: FigureRole,
  figure: SourcedFigure,
): SourcedFigure | null {
  const earlier = gathered.figures[slot];
  const earlierRole = gathered.roles[slot];
  if (earlier === undefined || earlierRole === undefined) {
    gathered.figures[slot] = figure;
    gathered.roles[slot] = role;
    return null;
  }
  const isBetter = earlier.text === "" || (role.strength > earlierRole.strength && figure.text !== "");
  if (isBetter) {
    gathered.figures[slot] = figure;
    gathered.roles[slot] = role;
  }
  const loser = isBetter ? earlier : figure;
  keepOut(gathered, isBetter ? earlierRole : role, slot);
  const isDoubtful = loser.text !== "" && earlierRole.strength === role.strength;
  return isDoubtful && role.kind !== "baseline" ? loser : null;
}

/** Makes an empty store of indicators. */
export function indicatorParts(): IndicatorParts {
  const order: Gathered[] = [];
  const byName = new Map<string, Gathered[]>();
  const years = new Map<number | null, YearSlots>();
  const known = new Map<readonly FigureRole[], readonly Slot[]>();
  let slotCount = 0;
  const slotOf = ({ kind, fiscalYear }: FigureRole): Slot => {
    let year = years.get(fiscalYear);
    if (!year) {
      year = { fiscalYear, slots: {} };
      years.set(fiscalYear, year);
    }
    return (year.slots[kind] ??= slotCount++);
  };
  const slotsOf = (roles: readonly FigureRole[]): readonly Slot[] => {
    const slots = known.get(roles) ?? roles.map(slotOf);
    known.set(roles, slots);
    return slots;
  };

  /** The indicator that a row continues: the last of that name which has no figure under the same words yet. */
  const gatheredFor = (
    place: IndicatorPlace,
    { roles, figures }: RowFigures,
    slots: readonly Slot[],
  ): Gathered => {
    const key = [place.goal, place.initiative, place.name].map(textKey).join("\n");
    const sameName = byName.get(key) ?? [];
    const found = sameName.findLast(
      (gathered) =>
        agrees(gathered.place.unit, place.unit) &&
        agrees(gathered.place.department, place.department) &&
        agrees(gathered.place.kind, place.kind) &&
        !roles.some(
          ({ label }, index) => figures[index] !== undefined && isKnown(gathered, label, slots[index] ?? 0),
        ),
    );
    if (found) return found;
    const fresh: Gathered = {
      place,
      contents: [],
      figures: [],
      roles: [],
      keptOut: new Map(),
      remarks: [],
    };
    order.push(fresh);
    sameName.push(fresh);
    byName.set(key, sameName);
    return fresh;
  };

  return {
    add: (place, row, content, remark) => {
      const countBefore = order.length;
      const slots = slotsOf(row.roles);
      const gathered = gatheredFor(place, row, slots);
      const { goal, initiative, name, unit, department, kind } = gathered.place;
      gathered.place = {
        goal,
        initiative,
        name,
        unit: unit ?? place.unit,
        department: department ?? place.department,
        kind: kind ?? place.kind,
      };
      if (content) gathered.contents.push(content);
      if (remark.remark || remark.reason) gathered.remarks.push(remark);
      const leftOut: SourcedFigure[] = [];
      for (let index = 0; index < row.roles.length; index++) {
        const [role, figure] = [row.roles[index], row.figures[index]];
        const loser = role && figure && takeFigure(gathered, slots[index] ?? 0, role, figure);
        if (loser) leftOut.push(loser);
      }
      return { isNew: order.length > countBefore, leftOut };
    },
    toDraft: (draft, sheet) => {
      const initiatives = new Map<string, InitiativeDraft>();
      let count = 0;
      const ascending = [...years.values()].sort((a, b) => byFiscalYear(a.fiscalYear, b.fiscalYear));
      for (const gathered of order) {
        const indicator = indicatorOf(gathered, ascending, draft);
        if (!indicator) continue;
        const { goal, initiative } = gathered.place;
        const [content] = gathered.contents;
        const key = [textKey(goal), textKey(initiative), initiative ? "" : textKey(content ?? null)].join(
          "\n",
        );
        const place = { sheet, goal, name: initiative, content: content?.text ?? null };
        const into = initiatives.get(key) ?? draft.initiativeFor(place);
        initiatives.set(key, into);
        for (const { text, cell } of gathered.contents) addContent(into, text, cell);
        into.indicators.push(indicator);
        count++;
      }
      order.length = 0;
      byName.clear();
      return count;
    },
  };
}
