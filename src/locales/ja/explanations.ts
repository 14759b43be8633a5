import type {
  EvaluatedIndicator,
  NotComparableReason,
  Relation,
  VerdictReason,
} from "../../domain/evaluation/evaluated-indicator";
import { cellText, inline } from "./cells";
import { quotedActual, quotedBaseline, quotedTarget } from "./figures";
import { formulaText, isPartOfCell, outcomeText, withUnit } from "./rate-formula";
import { explainDirection, explainRules } from "./explain-rules";
import { noRateText, notComparableText } from "./rate-words";
import { verdictWord } from "./words";

type Decided = Extract<VerdictReason, { readonly kind: "comparison" | "changeComparison" }>;

/** How the printed rate was computed, with the numbers and their cells; or why there is none. One sentence. */
export function explainRate(evaluated: EvaluatedIndicator): string {
  const { rate, rules } = evaluated;
  if (rate.kind === "none") return `${noRateText(rate.reason)}、${noRateEnd(rate.printed)}`;
  if (rate.terms.metZero) {
    return `目標${quotedTarget(evaluated).withCell}が0で、達成したときは100％と決めているため、${rate.printed}です。`;
  }
  return `${formulaText(rate, evaluated)}＝${outcomeText(rate, rules.conventions.format)}です。`;
}

/** The mark that stands where there is no rate is named, unless nothing is printed there. */
function noRateEnd(mark: string): string {
  return mark === "" ? "達成率は算出しません。" : `達成率は算出しません（${mark}）。`;
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
    case "printedRate": {
      const side = reason.holds
        ? "の"
        : exceedsFull(evaluated)
          ? "で、100％を超えている"
          : "で、100％に届かない";
      return `達成率が${reason.printed}${side}ため、${end}`;
    }
    case "targetNotSet":
      return `目標${target.says}、この年度の目標が設定されていないため、${end}`;
    case "notReported":
      return reason.pending
        ? `実績${actual.says}、まだ確定していないため、${end}`
        : `実績${actual.says}、報告がないため、${end}`;
    case "notComparable":
      return evaluated.actualQuantity.kind === "missing"
        ? `実績${actual.says}、0なのか、まだ実績がないのかを決められないため、${end}`
        : `目標${target.withCell}と実績${actual.withCell}は、${notComparableText(reason.reason)}ため、${end}${adviceFor(evaluated, reason.reason)}`;
  }
}

/** What the officer can do about figures that cannot be compared. */
function adviceFor({ figureNotes }: EvaluatedIndicator, reason: NotComparableReason): string {
  if (reason !== "cumulativeTarget") return "";
  const beside = figureNotes.find(({ kind }) => kind === "cumulativeBeside");
  if (!beside) return "実績も累計で記入するか、単年度の目標を設定してください。";
  return `隣に累計の列「${inline(beside.words)}」（${cellText(beside.cell)}）があります。この年度までの累計であるときは、「読み取りの確認」で列の内容を「実績」にしてください。`;
}

/** Only where an actual that shall be small is divided by its target, more than 100 is a miss. */
function exceedsFull({ rate }: EvaluatedIndicator): boolean {
  return rate.kind === "rate" && Number(rate.printedPercent) > 100;
}

/** The whole account of an indicator for a log or a script: rate, rounding, source cells, verdict, direction, rules. */
export function why(evaluated: EvaluatedIndicator): string {
  return [rateAndVerdict(evaluated), directionOfNote(evaluated), explainRules(evaluated)]
    .filter((sentence) => sentence !== null)
    .join("");
}

function rateAndVerdict(evaluated: EvaluatedIndicator): string {
  const { reason, rate } = evaluated;
  if (rate.kind === "none" && isWithoutVerdict(reason)) {
    return `${explainVerdict(evaluated)}${noRateEnd(rate.printed)}`;
  }
  if (rate.kind === "rate") return `${explainRate(evaluated)}${explainVerdict(evaluated)}`;
  return `${explainRate(evaluated)}${explainVerdict(evaluated)}${cellsOf(evaluated)}`;
}

function isWithoutVerdict({ kind }: VerdictReason): boolean {
  return kind === "targetNotSet" || kind === "notReported" || kind === "notComparable";
}

/** Where numbers were compared the other way round than usual, or as the officer said, it is told why; else null. */
export function directionOfNote(evaluated: EvaluatedIndicator): string | null {
  const { directionSource, direction, reason } = evaluated;
  if (isWithoutVerdict(reason)) return null;
  if (directionSource === "officer") return explainDirection(evaluated);
  return directionSource === "words" && direction === "lowerIsBetter" ? explainDirection(evaluated) : null;
}

function cellsOf(evaluated: EvaluatedIndicator): string {
  const target = quotedTarget(evaluated).cell;
  const actual = quotedActual(evaluated).cell;
  return target === null || actual === null ? "" : `目標は${target}、実績は${actual}にあります。`;
}

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
  if (compared.from === "brackets" || isPartOfCell(evaluated)) {
    const [actual, target] = [compared.actual, compared.target ?? ""].map((value) =>
      withUnit(value, compared.unit),
    );
    const which = compared.from === "brackets" ? "かっこの中を含む数値どうしで比べると、" : "";
    return `${which}実績${actual ?? ""}は目標${target ?? ""}${words}`;
  }
  const actual = quotedActual(evaluated).text;
  if (compared.from === "baseline")
    return `実績${actual}は基準値${quotedBaseline(evaluated).withCell}${words}`;
  const target = quotedTarget(evaluated).text;
  if (compared.from === "elapsed") {
    const { year = "", of = "" } = evaluated.rules.planYear ?? {};
    const due = `計画${of}年のうち${year}年分の目標（${bareTarget(target, relation)}×${year}÷${of}）`;
    return `実績${actual}は${due}${reason.holds ? "以上の" : "に届かない"}`;
  }
  if (reason.kind === "changeComparison")
    return `増減で比べると、実績「${actual}」は目標「${target}」${words}`;
  return `${actual}は${bareTarget(target, relation)}${words}`;
}

function isSame({ relation, holds, compared }: Decided): boolean {
  return (
    holds && (relation === "≧" || relation === "≦") && Number(compared.actual) === Number(compared.target)
  );
}

/** Without 以上, ≧ and the like, which the sentence says itself. */
function bareTarget(text: string, relation: Relation): string {
  if (relation === "within") return text;
  return text
    .replace(/\s*(?:以上|以下|以内|未満|超え?)$/, "")
    .replace(/^(?:[≧≦≥≤＞＜><⩾⩽][=＝]?)\s*|\s*(?:[≧≦≥≤＞＜><⩾⩽][=＝]?)$/g, "");
}
