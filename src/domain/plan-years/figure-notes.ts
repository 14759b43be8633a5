import type { PlanPeriod } from "../conventions/conventions";
import { formatFiscalYear } from "../fiscal-year/format-fiscal-year";
import type { Indicator, Measurement, SourcedFigure, SourcedText } from "../plan/plan";
import type { Qualifier, Quantity } from "../quantity/quantity";
import { actualsToDate, isCumulativeTarget, type ActualsToDate } from "./cumulative";
import { dateOfFigure } from "./dates-of-figures";
import type { FigureNote } from "./figure-note";
import { remarkNotes } from "./remark-notes";
import { formerTargetText } from "./revised-target";
import { cumulativeWords, saysAddedUp } from "./several-years";

/** The figures of one indicator in one year. */
export type FiguresOfYear = {
  readonly indicator: Indicator;
  readonly fiscalYear: number;
  readonly measurement: Measurement | null;
  readonly target: Quantity;
  readonly actual: Quantity;
  /** The plan's years; null when they are not known. */
  readonly period: Pick<PlanPeriod, "from" | "to"> | null;
};

const said: readonly (readonly [FigureNote["kind"], Qualifier, RegExp])[] = [
  ["forecast", "forecast", /見込|予測|見通し/],
  ["provisional", "provisional", /速報|暫定|概算|未確定/],
];
/** 「実績（見込）値」 without a year stands over results and forecasts alike and says nothing about one of them. */
const eitherWay = /^(?!.*(?:年|[RH]\d|\d{4})).*実績値?(?:額|数)?\s*[(・/]\s*見込/;
const dated =
  /(?:[\dA-Za-z元.\/年度月日 ]|令和|平成|昭和)*\d ?(?:年度?|月|日)?(?:[./]\d{1,2})? ?(?:末|時点|現在|末現在|末時点)+|上半期|下半期|中間|第?\d四半期/;

/** Whether an actual states anything: a number, or a state that was reached. */
function statesSomething(actual: Quantity): boolean {
  if (actual.kind === "qualitative") return actual.direction !== "none";
  return actual.kind === "number" || actual.kind === "range" || actual.kind === "several";
}

/**
 * What must be said with the figures of one indicator in one year: from the words in the cell and its number format first,
 * then from the heading (実績見込, R5.9末), then from the remark (「速報値」「H28年の値」). Each kind once for target and actual.
 */
export function figureNotesOf(figures: FiguresOfYear): readonly FigureNote[] {
  const { measurement } = figures;
  if (measurement === null) return [];
  const { target, actual } = measurement;
  const cumulativeTarget = isCumulativeTarget({ ...figures, name: namesOf(figures.indicator) });
  const notes = [
    ...(target ? targetNotes(target, figures, cumulativeTarget) : []),
    ...(actual && statesSomething(figures.actual) ? actualNotes(actual, figures) : []),
    ...(actual && cumulativeTarget ? [...toDateNotes(actual, figures), ...besideNotes(measurement)] : []),
  ];
  return notes.filter(
    ({ kind, about }, index) =>
      notes.findIndex((note) => note.kind === kind && note.about === about) === index,
  );
}

/** The name with the unit: what either says (累計) holds for target and actual alike. */
function namesOf({ name, unit }: Indicator): string {
  return `${name.text}\n${unit?.text ?? ""}`;
}

/** Whether a target of several years stands beside an actual of one, so that nothing can be compared or divided. */
export function hasCumulativeTarget(notes: readonly FigureNote[]): boolean {
  return notes.some(({ kind, about }) => kind === "cumulative" && about === "target");
}

function targetNotes(
  target: SourcedFigure,
  figures: FiguresOfYear,
  cumulativeTarget: boolean,
): readonly FigureNote[] {
  const { measurement, indicator } = figures;
  const about = "target";
  const former = measurement === null ? null : formerTargetText(measurement, indicator, figures.target);
  const { asOf } = figures.target;
  const other = asOf !== undefined && dateOfFigure(asOf, figures.fiscalYear) === "otherYear" ? asOf : null;
  return [
    ...(other === null ? [] : [{ kind: "otherYear", about, words: other, cell: target.cell } as const]),
    ...(cumulativeTarget
      ? [{ kind: "cumulative", about, words: cumulativeWords(target) ?? "", cell: target.cell } as const]
      : []),
    ...(former === null || figures.target.kind === "missing"
      ? []
      : [
          {
            kind: "targetRevised",
            about,
            words: former,
            cell: measurement?.formerTarget?.cell ?? target.cell,
          } as const,
        ]),
  ];
}

function actualNotes(actual: SourcedFigure, figures: FiguresOfYear): readonly FigureNote[] {
  const { indicator, fiscalYear, measurement } = figures;
  const quantity = figures.actual;
  const at = (kind: FigureNote["kind"], words: string): FigureNote => ({
    kind,
    about: "actual",
    words,
    cell: actual.cell,
  });
  const heading = actual.heading ?? "";
  const isUnsaid = !saysAddedUp(namesOf(indicator)) && cumulativeWords(measurement?.target) === null;
  const added = quantity.kind === "number" && isUnsaid ? cumulativeWords(actual) : null;
  return [
    ...said.flatMap(([kind, qualifier, pattern]) => {
      if (quantity.qualifiers?.includes(qualifier) === true) {
        return [at(kind, wordsAround(actual.text, pattern) ?? wordsOf(kind))];
      }
      const words = eitherWay.test(heading.normalize("NFKC")) ? null : wordsAround(heading, pattern);
      return words === null ? [] : [at(kind, words)];
    }),
    ...dateNotes(quantity.asOf, fiscalYear, at),
    ...dateNotes(dated.exec(heading.normalize("NFKC"))?.[0].trim(), fiscalYear, at),
    ...(added === null ? [] : [at("cumulative", added)]),
    ...[measurement?.remark, measurement?.reason].flatMap((remark) => notesOfRemark(remark, fiscalYear)),
  ];
}

function toDateNotes(actual: SourcedFigure, figures: FiguresOfYear): readonly FigureNote[] {
  const toDate = actualsToDate(figures.indicator, figures.period, figures.fiscalYear);
  if (toDate === null) return [];
  return [{ kind: "actualsToDate", about: "actual", words: sumText(toDate), cell: actual.cell }];
}

function besideNotes({ actualToDate }: Measurement): readonly FigureNote[] {
  if (!actualToDate) return [];
  const { heading, cell } = actualToDate;
  return [{ kind: "cumulativeBeside", about: "actual", words: heading ?? "", cell }];
}

function dateNotes(
  words: string | undefined,
  fiscalYear: number,
  at: (kind: FigureNote["kind"], words: string) => FigureNote,
): readonly FigureNote[] {
  if (words === undefined) return [];
  const found = dateOfFigure(words, fiscalYear);
  if (found === "sameYear") return [];
  return [at(found === "otherYear" ? "otherYear" : "asOf", words)];
}

function notesOfRemark(remark: SourcedText | null | undefined, fiscalYear: number): readonly FigureNote[] {
  if (!remark) return [];
  return remarkNotes(remark.text, fiscalYear).map(({ kind, words }) => ({
    kind,
    about: "actual",
    words,
    cell: remark.cell,
  }));
}

/** 速報値, 実績見込: the word that says it, with the letters that belong to it. */
function wordsAround(text: string, pattern: RegExp): string | null {
  const around = new RegExp(`(?:実績|決算|年度末|数値)?(?:${pattern.source})み?[値額数]?`, "u");
  return around.exec(text.normalize("NFKC"))?.[0] ?? null;
}

const wordsOf = (kind: FigureNote["kind"]): string => (kind === "forecast" ? "見込み" : "速報値");

/** 令和３年度～令和６年度 1,430人. */
function sumText({ from, to, value, unit }: ActualsToDate): string {
  const [whole = "", decimals] = value.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const number = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return `${formatFiscalYear(from)}～${formatFiscalYear(to)} ${number}${unit === "%" ? "％" : unit}`;
}
