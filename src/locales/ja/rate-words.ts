import type { RateMethod, RoundingMode, ZeroTargetRate } from "../../domain/conventions/conventions";
import type {
  Direction,
  NoRateReason,
  NotComparableReason,
} from "../../domain/evaluation/evaluated-indicator";

const methods: Readonly<Record<RateMethod, { readonly word: string; readonly formula: string }>> = {
  actualOverTarget: { word: "実績÷目標", formula: "実績÷目標" },
  targetOverActual: { word: "目標÷実績", formula: "目標÷実績" },
  twoMinusActualOverTarget: { word: "2－実績÷目標", formula: "2－実績÷目標" },
  baselineProgress: { word: "基準値からの進み具合", formula: "（実績－基準値）÷（目標－基準値）" },
  changeOverTargetChange: { word: "増減どうしの割合", formula: "実績の増減÷目標の増減" },
  betweenAnchors: {
    word: "0％の値と100％の値の間の割合",
    formula: "（実績－0％の値）÷（100％の値－0％の値）",
  },
  elapsedShare: { word: "経過年数分の目標に対する割合", formula: "実績÷（目標×経過年数÷計画年数）" },
  none: { word: "算出しない", formula: "" },
};

/** A method of computing in a few words: "実績÷目標", "基準値からの進み具合". */
export function methodWord(method: RateMethod): string {
  return methods[method].word;
}

/** The formula of a method; "" where nothing is computed. */
export function methodFormula(method: RateMethod): string {
  return methods[method].formula;
}

const roundings: Readonly<Record<RoundingMode, string>> = {
  halfUp: "四捨五入",
  down: "切り捨て",
  up: "切り上げ",
};

/** 四捨五入, 切り捨て, 切り上げ. */
export function roundingWord(rounding: RoundingMode): string {
  return roundings[rounding];
}

const directions: Readonly<Record<Direction, string>> = {
  higherIsBetter: "多いほど良い",
  lowerIsBetter: "少ないほど良い",
  withinRange: "範囲に入るのが良い",
  maintain: "保つのが良い",
  state: "決めた状態になるのが良い",
};

/** Which way is good: "多いほど良い". */
export function directionWord(direction: Direction): string {
  return directions[direction];
}

/** What a target of zero gives. */
export function zeroTargetWord(rate: ZeroTargetRate): string {
  return rate === "none" ? "算出しない" : "達成なら100％";
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
  cumulativeTarget: "目標が数年間を通したもので、単年度の実績と比べられないため",
  noBaseline: "同じ単位の基準値が一つの数値として記載されていないため",
  baselineEqualsTarget: "基準値と目標が同じ値で、進み具合を計算できないため",
  baselineAgainstDirection: "目標が基準値より後退した値で、進み具合を計算できないため",
  zeroActual: "実績が0で、割り算ができないため",
  methodNone: "算出しないと決めているため",
  anchorsMissing: "0％とする値と100％とする値が正しく決められていないため",
  periodUnknown: "計画期間が分からないか、計画期間の外の年度のため",
  notAChange: "目標か実績が増減で示されていないため",
  methodAgainstDirection: "選ばれている計算方法が、この指標の良い方向と合わないため",
};

/** Why there is no rate, as the first half of a sentence: "目標が0で、割り算ができないため". */
export function noRateText(reason: NoRateReason): string {
  return noRateReasons[reason];
}

const notComparableReasons: Readonly<Record<NotComparableReason, string>> = {
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
  cumulativeTarget: "目標が数年間を通したもの、実績が単年度のもので、そのままでは比べられない",
};

/** Why target and actual cannot be compared, as a clause before "ため". */
export function notComparableText(reason: NotComparableReason): string {
  return notComparableReasons[reason];
}
