import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import { addressText } from "../../grid/cell-address";
import type { SourcedFigure, SourcedText } from "../../plan/plan";
import type { Band, DraftCell, Frame } from "../flow/band";
import { layRow } from "../flow/lay-row";
import type { StyleName } from "../sheet-plan";
import { cardFootnotes } from "./footnotes";
import { columnCount, styleNames } from "./form";
import type { UnmetInitiative } from "./unmet-items";
import { cardLabels } from "./words";

type Value = Pick<DraftCell, "text" | "sources" | "indicatorId" | "parts">;

function labelCell(column: number, text: string): DraftCell {
  return {
    column,
    columnCount: 1,
    text,
    continuedText: cardLabels.continued,
    style: styleNames.label,
    sources: [],
    indicatorId: undefined,
    parts: undefined,
  };
}

/** Every property is named, so that all cells have one shape: spreading made 10,000 cards take twice as long. */
function valueCell(column: number, columns: number, style: StyleName, value: Value): DraftCell {
  const { text, sources, indicatorId, parts } = value;
  return { column, columnCount: columns, text, continuedText: undefined, style, sources, indicatorId, parts };
}

const initiativeLabel = labelCell(0, cardLabels.initiative);
const contentLabel = labelCell(0, cardLabels.content);
const indicatorLabel = labelCell(0, cardLabels.indicator);
const remarkLabel = labelCell(0, cardLabels.remark);
const targetLabel = labelCell(0, cardLabels.target);
const actualLabel = labelCell(2, cardLabels.actual);
const rateLabel = labelCell(4, cardLabels.rate);

/** A label and its text over the rest of the width; nothing where there is no text. */
function textRow(label: DraftCell, value: Value, frame: Frame, keepWithNext: boolean): readonly Band[] {
  if (value.text.trim() === "") return [];
  return layRow([label, valueCell(1, columnCount - 1, styleNames.body, value)], frame, keepWithNext);
}

function valueOf(sourced: SourcedText | null | undefined, indicatorId?: string): Value {
  return sourced
    ? { text: sourced.text, sources: [sourced.cell], indicatorId }
    : { text: "", sources: [], indicatorId };
}

function figureOf(figure: SourcedFigure | null | undefined, indicatorId: string): Value {
  const value = valueOf(figure, indicatorId);
  return figure ? { ...value, parts: [{ kind: "figure", text: figure.text, figure }] } : value;
}

/** 目標・実績・達成率 in one row. */
function figuresRow(evaluated: EvaluatedIndicator, frame: Frame): readonly Band[] {
  const { id } = evaluated.indicator;
  const target = figureOf(evaluated.measurement?.target, id);
  const actual = figureOf(evaluated.measurement?.actual, id);
  const rate: Value = {
    text: evaluated.rate.printed,
    sources: [...target.sources, ...actual.sources],
    indicatorId: id,
    parts: [{ kind: "rate", text: evaluated.rate.printed, evaluated }],
  };
  const cells = [
    targetLabel,
    valueCell(1, 1, styleNames.figure, target),
    actualLabel,
    valueCell(3, 1, styleNames.figure, actual),
    rateLabel,
    valueCell(5, 1, styleNames.figure, rate),
  ];
  return layRow(cells, frame);
}

/** A line over the whole width for each thing that must be said with the figures. */
function footnoteRows(
  evaluated: EvaluatedIndicator,
  remark: SourcedText | null,
  frame: Frame,
): readonly Band[] {
  return cardFootnotes(evaluated, remark?.text ?? "").flatMap(({ text, sources }) =>
    layRow(
      [valueCell(0, columnCount, styleNames.body, { text, sources, indicatorId: evaluated.indicator.id })],
      frame,
    ),
  );
}

/** Dashes alone say that there is no remark. */
const noRemark = /^[\s―－ー\-‐—–−]*$/u;

/** The remark, unless there is none or the next indicator has the same cell (merged over both) and prints it. */
function remarkOf(evaluated: EvaluatedIndicator, next: EvaluatedIndicator | undefined): SourcedText | null {
  const remark = evaluated.measurement?.remark ?? null;
  if (remark === null || noRemark.test(remark.text)) return null;
  const following = next?.measurement?.remark ?? null;
  return following !== null && addressText(following.cell) === addressText(remark.cell) ? null : remark;
}

/**
 * One card: 計画名 and 取組内容 once, then 指標名 and its figures for each unmet indicator, 備考 where there is one, and what must
 * be said with the figures (※ 実績は速報値です。).
 * Texts stand as they were typed.
 */
export function cardBands({ initiative, indicators }: UnmetInitiative, frame: Frame): readonly Band[] {
  const content: Value = {
    text: initiative.content.join("\n"),
    sources: initiative.contentCell === null ? [] : [initiative.contentCell],
  };
  return [
    ...textRow(initiativeLabel, valueOf(initiative.name), frame, true),
    ...textRow(contentLabel, content, frame, false),
    ...indicators.flatMap((evaluated, index) => {
      const { id, name } = evaluated.indicator;
      const remark = remarkOf(evaluated, indicators[index + 1]);
      return [
        ...textRow(indicatorLabel, valueOf(name, id), frame, true),
        ...figuresRow(evaluated, frame),
        ...textRow(remarkLabel, valueOf(remark, id), frame, false),
        ...footnoteRows(evaluated, evaluated.measurement?.remark ?? null, frame),
      ];
    }),
  ];
}
