import { addressText } from "../../grid/cell-address";
import {
  byFiscalYear,
  type Indicator,
  type Measurement,
  type SourcedFigure,
  type SourcedText,
} from "../../plan/plan";
import { folded } from "../label";
import { addContent, type InitiativeDraft, type PlanDraft } from "../plan-draft";
import type { FigureKind } from "./figure-kind";

/**
 * What a figure of a row is: its kind and year, how surely its word says so, and that word as compared ("" where the
 * heading of the column alone says it, which every row of an indicator repeats).
 */
export type FigurePart = {
  readonly kind: FigureKind;
  readonly fiscalYear: number | null;
  readonly strength: number;
  readonly label: string;
  readonly figure: SourcedFigure;
};

/** Which indicator a row is about, as its cells or the rows above say. */
export type IndicatorPlace = {
  readonly goal: SourcedText | null;
  readonly initiative: SourcedText | null;
  readonly name: SourcedText;
  readonly kind: SourcedText | null;
  readonly unit: SourcedText | null;
  readonly department: SourcedText | null;
};

/** What a row says beside its figures; `fiscalYear` is null where it is about all years of the indicator. */
export type RowRemark = {
  readonly fiscalYear: number | null;
  readonly remark: SourcedText | null;
  readonly reason: SourcedText | null;
  /** 実績 rows speak before the others. */
  readonly isOfActual: boolean;
};

/** Kind and year of a figure as one number: large sheets have hundreds of thousands of them. */
type Slot = number;
const kindNumbers: Readonly<Record<FigureKind, number>> = {
  baseline: 0,
  target: 1,
  formerTarget: 2,
  actual: 3,
  rate: 4,
  verdict: 5,
};
const yearsPerKind = 100_000;

/** An indicator while its rows are being gathered. */
type Gathered = {
  place: IndicatorPlace;
  readonly contents: SourcedText[];
  readonly parts: Map<Slot, FigurePart>;
  /** The words of figures that another one kept out, with the slots of these figures. */
  readonly keptOut: Map<string, Set<Slot>>;
  readonly remarks: RowRemark[];
};

/** What adding a row gave. */
export type AddedRow = {
  /** The row begins an indicator. */
  readonly isNew: boolean;
  /** Figures that another one of the same kind and year kept out, with nothing to choose between them. */
  readonly leftOut: readonly FigurePart[];
};

/** Indicators whose parts come row by row, in any order. */
export type IndicatorParts = {
  /** Adds a row. */
  add(
    place: IndicatorPlace,
    parts: readonly FigurePart[],
    content: SourcedText | null,
    remark: RowRemark,
  ): AddedRow;
  /** Puts all indicators into the plan in the order in which they were met, and empties the store. */
  toDraft(draft: PlanDraft, sheet: string): number;
};

const slotFor = (kind: FigureKind, fiscalYear: number | null): Slot =>
  kindNumbers[kind] * yearsPerKind + (kind === "baseline" ? 0 : (fiscalYear ?? 0));
const slotOf = ({ kind, fiscalYear }: FigurePart): Slot => slotFor(kind, fiscalYear);

/** Whether a figure of this kind and year stood under the same word before. */
function isKnown({ parts, keptOut }: Gathered, part: FigurePart): boolean {
  if (part.label === "") return false;
  const slot = slotOf(part);
  return parts.get(slot)?.label === part.label || (keptOut.get(part.label)?.has(slot) ?? false);
}

function keepOut({ keptOut }: Gathered, { label }: FigurePart, slot: Slot): void {
  if (label !== "") keptOut.set(label, (keptOut.get(label) ?? new Set()).add(slot));
}
const textKey = (text: SourcedText | null): string => (text === null ? "" : `=${folded(text.text)}`);
const agrees = (a: SourcedText | null, b: SourcedText | null): boolean =>
  a === null || b === null || textKey(a) === textKey(b);

function remarkFor(
  remarks: readonly RowRemark[],
  key: "remark" | "reason",
  year: number | null,
): SourcedText | null {
  if (remarks.length === 0) return null;
  const about = remarks.filter((row) => row[key] !== null);
  const own = about.filter(({ fiscalYear }) => fiscalYear === year);
  const common = about.filter(({ fiscalYear }) => fiscalYear === null);
  const rows = own.length > 0 ? own : common;
  const filled = rows.filter((row) => row[key]?.text !== "");
  const best = filled.find(({ isOfActual }) => isOfActual) ?? filled[0] ?? rows[0];
  return best?.[key] ?? null;
}

/** The figures of one year by their kinds. */
type YearFigures = Partial<Record<FigureKind, SourcedFigure>>;

const isMeasure = ({ target, actual, formerTarget }: YearFigures): boolean =>
  target !== undefined || actual !== undefined || formerTarget !== undefined;

function measurementsOf({ parts, remarks }: Gathered): readonly Measurement[] {
  const years = new Map<number | null, YearFigures>();
  for (const { kind, fiscalYear, figure } of parts.values()) {
    const figures = years.get(fiscalYear) ?? {};
    figures[kind] = figure;
    years.set(fiscalYear, figures);
  }
  const measured = [...years]
    .filter(([, figures]) => isMeasure(figures))
    .sort(([a], [b]) => byFiscalYear(a, b));
  return measured.map(([fiscalYear, figures]) => {
    const { formerTarget = null, target = null, actual = null, rate = null, verdict } = figures;
    // A target of which only the first statement is filled was not revised in that year.
    const isRevised =
      formerTarget === null || formerTarget.text === "" || (target !== null && target.text !== "");
    return {
      fiscalYear,
      target: isRevised ? target : formerTarget,
      formerTarget: isRevised ? formerTarget : null,
      actual,
      statedRate: rate,
      statedVerdict: verdict ? { text: verdict.text, cell: verdict.cell } : null,
      remark: remarkFor(remarks, "remark", fiscalYear),
      reason: remarkFor(remarks, "reason", fiscalYear),
    };
  });
}

function indicatorOf(gathered: Gathered, draft: PlanDraft): Indicator | null {
  const measurements = measurementsOf(gathered);
  if (measurements.length === 0) return null;
  const { name, kind, unit, department } = gathered.place;
  const measured = measurements.find(({ target, actual }) => target !== null || actual !== null);
  const figure = measured?.target ?? measured?.actual;
  return {
    id: draft.freshId([addressText(name.cell), addressText(figure?.cell ?? name.cell)]),
    name,
    kind,
    unit,
    department,
    baseline: gathered.parts.get(slotFor("baseline", null))?.figure ?? null,
    measurements,
  };
}

/** Makes an empty store of indicators. */
export function indicatorParts(): IndicatorParts {
  const order: Gathered[] = [];
  const byName = new Map<string, Gathered[]>();

  /** The indicator that a row continues: the last of that name which has no figure under the same words yet. */
  const gatheredFor = (place: IndicatorPlace, parts: readonly FigurePart[]): Gathered => {
    const key = [place.goal, place.initiative, place.name].map(textKey).join("\n");
    const known = byName.get(key) ?? [];
    const found = known.findLast(
      (gathered) =>
        agrees(gathered.place.unit, place.unit) &&
        agrees(gathered.place.department, place.department) &&
        agrees(gathered.place.kind, place.kind) &&
        !parts.some((part) => isKnown(gathered, part)),
    );
    if (found) return found;
    const fresh: Gathered = { place, contents: [], parts: new Map(), keptOut: new Map(), remarks: [] };
    order.push(fresh);
    known.push(fresh);
    byName.set(key, known);
    return fresh;
  };

  return {
    add: (place, parts, content, remark) => {
      const known = order.length;
      const gathered = gatheredFor(place, parts);
      const { unit, department, kind } = gathered.place;
      gathered.place = {
        ...gathered.place,
        unit: unit ?? place.unit,
        department: department ?? place.department,
        kind: kind ?? place.kind,
      };
      if (content) gathered.contents.push(content);
      if (remark.remark || remark.reason) gathered.remarks.push(remark);
      const leftOut: FigurePart[] = [];
      for (const part of parts) {
        const slot = slotOf(part);
        const earlier = gathered.parts.get(slot);
        const isSurer = earlier !== undefined && part.strength > earlier.strength && part.figure.text !== "";
        const isBetter = !earlier || earlier.figure.text === "" || isSurer;
        const loser = isBetter ? earlier : part;
        if (isBetter) gathered.parts.set(slot, part);
        if (loser) keepOut(gathered, loser, slot);
        const isDoubtful =
          earlier !== undefined && loser?.figure.text !== "" && earlier.strength === part.strength;
        if (isDoubtful && loser && part.kind !== "baseline") leftOut.push(loser);
      }
      return { isNew: order.length > known, leftOut };
    },
    toDraft: (draft, sheet) => {
      const initiatives = new Map<string, InitiativeDraft>();
      let count = 0;
      for (const gathered of order) {
        const indicator = indicatorOf(gathered, draft);
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
