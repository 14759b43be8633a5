import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import { formatFiscalYear, formatFiscalYearLong } from "../../fiscal-year/format-fiscal-year";
import { verdictWords } from "../../sheets/tables/words";
import { fieldName, type FieldId } from "../field-names";

/** A text that may stand on a card, with what takes its place on a sample sheet: 「«目標»«単位»」 for 「40件」. */
export type KnownValue = {
  readonly field: FieldId;
  readonly text: string;
  readonly written: string;
};

/** 「«達成率»」 */
export function writtenField(field: FieldId): string {
  return `«${fieldName(field)}»`;
}

/** The fields that a cell of a card may be given, the most usual first. */
export const cardFields: readonly string[] = (
  [
    "initiative",
    "content",
    "indicator",
    "target",
    "actual",
    "rate",
    "verdict",
    "rank",
    "reason",
    "remark",
    "department",
    "unit",
    "baseline",
    "number",
    "kind",
    "goal",
    "planName",
    "year",
    "yearLong",
  ] as const
).map(writtenField);

/** What says nothing by itself and may stand anywhere. */
const saysNothing = /^[\s―ー－—–\-‐・.…※]*$/u;

/** What is known of an indicator in the year of its judgement, and of its plan; what is blank or a dash is left out. */
export function knownValues(
  { goal, initiative, indicator, measurement, rate, verdict, rank, fiscalYear }: EvaluatedIndicator,
  planName: string | null,
): readonly KnownValue[] {
  const unit = indicator.unit?.text.trim() ?? "";
  const figures = (
    [
      ["target", measurement?.target?.text],
      ["actual", measurement?.actual?.text],
      ["baseline", indicator.baseline?.text],
    ] as const
  ).flatMap(([field, text = ""]): readonly KnownValue[] => [
    { field, text, written: writtenField(field) },
    ...(unit === "" || text.includes(unit)
      ? []
      : [{ field, text: text + unit, written: writtenField(field) + writtenField("unit") }]),
  ]);
  const texts: readonly (readonly [FieldId, string | undefined])[] = [
    ["initiative", initiative.name?.text],
    ["indicator", indicator.name.text],
    ["content", initiative.content.join("\n")],
    ["goal", goal.name?.text],
    ["kind", indicator.kind?.text],
    ["unit", unit],
    ["department", indicator.department?.text],
    ["rate", rate.printed],
    ["rate", measurement?.statedRate?.text],
    ["verdict", verdictWords[verdict]],
    ["verdict", measurement?.statedVerdict?.text],
    ["rank", rank?.mark],
    ["reason", measurement?.reason?.text],
    ["remark", measurement?.remark?.text],
    ["planName", planName ?? undefined],
    ["yearLong", formatFiscalYearLong(fiscalYear)],
    ["year", formatFiscalYear(fiscalYear)],
  ];
  const others = texts.map(([field, text = ""]): KnownValue => ({
    field,
    text,
    written: writtenField(field),
  }));
  return [...figures, ...others].filter(({ text }) => !saysNothing.test(text));
}
