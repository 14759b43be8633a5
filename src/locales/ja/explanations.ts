import type {
  EvaluatedIndicator,
  NoRateReason,
  Relation,
  VerdictReason,
} from "../../domain/evaluation/evaluated-indicator";
import { quotedActual, quotedBaseline, quotedTarget } from "./figures";
import { verdictWord } from "./words";

type Decided = Extract<VerdictReason, { readonly kind: "comparison" | "changeComparison" }>;

/** How the printed rate was computed, with the numbers and their cells; or why there is none. One sentence. */
export function explainRate(evaluated: EvaluatedIndicator): string {
  const { rate } = evaluated;
  if (rate.kind === "none") return `${whyNoRate(rate.reason)}、達成率は算出しません（―）。`;
  const formula = `実績${quotedActual(evaluated).withCell}÷目標${quotedTarget(evaluated).withCell}`;
  const [whole = "0", decimals = ""] = rate.exact.split(".");
  if (rate.exact === "0") return `${formula}＝0％です。`;
  if (decimals.length <= 1) return `${formula}＝${rate.printed}です。`;
  const digits = decimals.length > 3 ? `${decimals.slice(0, 3)}…` : decimals;
  return `${formula}＝${whole}.${digits}％を小数第2位で四捨五入して${rate.printed}です。`;
}

/** Why the verdict is what it is, in one sentence: compared before rounding. */
export function explainVerdict(evaluated: EvaluatedIndicator): string {
  const { reason, verdict } = evaluated;
  const end = `${verdictWord(verdict)}です。`;
  const target = quotedTarget(evaluated);
  const actual = quotedActual(evaluated);
  switch (reason.kind) {
    case "comparison":
    case "changeComparison":
      return `${comparedText(evaluated, reason)}ため、${end}`;
    case "stateReached":
      return reason.holds
        ? `目標「${target.text}」に対し実績は「${actual.text}」のため、${end}`
        : `目標「${target.text}」に対し実績は「${actual.text}」で、まだ目標に達していないため、${end}`;
    case "targetNotSet":
      return `目標${target.says}、この年度の目標が設定されていないため、${end}`;
    case "notReported":
      return reason.pending
        ? `実績${actual.says}、まだ確定していないため、${end}`
        : `実績${actual.says}、報告がないため、${end}`;
    case "notComparable":
      return evaluated.actualQuantity.kind === "missing"
        ? `実績${actual.says}、0なのか、まだ実績がないのかを決められないため、${end}`
        : `目標${target.withCell}と実績${actual.withCell}は、${whyNotComparable[reason.reason]}ため、${end}`;
  }
}

/** The whole account of an indicator for a log or a script: rate, rounding, source cells and verdict. */
export function why(evaluated: EvaluatedIndicator): string {
  const { reason, rate } = evaluated;
  if (reason.kind === "targetNotSet" || reason.kind === "notReported" || reason.kind === "notComparable") {
    return `${explainVerdict(evaluated)}達成率は算出しません（―）。`;
  }
  if (rate.kind === "rate") return `${explainRate(evaluated)}${explainVerdict(evaluated)}`;
  return `${explainRate(evaluated)}${explainVerdict(evaluated)}${cellsOf(evaluated)}`;
}

function cellsOf(evaluated: EvaluatedIndicator): string {
  const target = quotedTarget(evaluated).cell;
  const actual = quotedActual(evaluated).cell;
  return target === null || actual === null ? "" : `目標は${target}、実績は${actual}にあります。`;
}

const noRateReasons: Readonly<Record<NoRateReason, string>> = {
  targetNotSet: "目標が設定されていないため",
  notReported: "実績の記載がないため",
  qualitative: "目標が言葉で示されているため",
  relativeTarget: "目標か実績が前年比などの増減で示されているため",
  rangeTarget: "目標が範囲で示されているため",
  zeroTarget: "目標が0で、割り算ができないため",
  negativeValue: "目標か実績が負の値のため",
  lowerIsBetter: "少ないほど良い指標のため",
  directionUnclear: "多いほど良い指標か少ないほど良い指標かを読み取れないため",
  unitsDiffer: "目標と実績の単位が異なるため",
  severalValues: "一つのセルに複数の値があるため",
  notReadable: "目標か実績を一つの数値として読み取れないため",
};

function whyNoRate(reason: NoRateReason): string {
  return noRateReasons[reason];
}

const whyNotComparable: Readonly<Record<NoRateReason, string>> = {
  targetNotSet: "目標が設定されていない",
  notReported: "実績の記載がない",
  qualitative: "言葉だけでは達成したかどうかを決められない",
  relativeTarget: "増減と数値のように示し方が異なり、比べられない",
  rangeTarget: "範囲で示されていて、達成したかどうかを決められない",
  zeroTarget: "目標が0のため、達成したかどうかを決められない",
  negativeValue: "負の値のため、達成したかどうかを決められない",
  lowerIsBetter: "少ないほど良い指標のため、達成したかどうかを決められない",
  directionUnclear: "多いほど良い指標か少ないほど良い指標かを読み取れない",
  unitsDiffer: "単位が異なるか、片方の単位が分からず、比べられない",
  severalValues: "一つのセルに複数の値があり、どれを比べるかを決められない",
  notReadable: "どちらかを一つの数値として読み取れない",
};

const holding: Readonly<Record<Relation, string>> = {
  "≧": "以上の",
  "≦": "以下の",
  "＞": "を超えている",
  "＜": "未満の",
  within: "の範囲に入っている",
};

const failing: Readonly<Record<Relation, string>> = {
  "≧": "に届かない",
  "≦": "を超えている",
  "＞": "を超えていない",
  "＜": "を下回っていない",
  within: "の範囲に入っていない",
};

/** "66.3％は69.0％に届かない"; for numbers in brackets, those numbers. */
function comparedText(evaluated: EvaluatedIndicator, reason: Decided): string {
  const { relation, compared } = reason;
  const words = isSame(reason) ? "と同じ値の" : reason.holds ? holding[relation] : failing[relation];
  if (compared.from === "brackets") {
    const unit = compared.unit === "%" ? "％" : compared.unit;
    const numbers = `実績${compared.actual}${unit}は目標${compared.target ?? ""}${unit}`;
    return `かっこの中を含む数値どうしで比べると、${numbers}${words}`;
  }
  const actual = quotedActual(evaluated).text;
  if (compared.from === "baseline")
    return `実績${actual}は基準値${quotedBaseline(evaluated).withCell}${words}`;
  const target = quotedTarget(evaluated).text;
  if (reason.kind === "changeComparison")
    return `増減で比べると、実績「${actual}」は目標「${target}」${words}`;
  return `${actual}は${bareTarget(target, relation)}${words}`;
}

function isSame({ relation, holds, compared }: Decided): boolean {
  return (
    holds && (relation === "≧" || relation === "≦") && Number(compared.actual) === Number(compared.target)
  );
}

/** Without 以上 and the like, which the sentence says itself. */
function bareTarget(text: string, relation: Relation): string {
  return relation === "within" ? text : text.replace(/(?:以上|以下|以内|未満|超)$/, "");
}
