import { compare } from "../decimal/decimal";
import type { QualitativeReading, Quantity } from "../quantity/quantity";
import { align } from "./common-unit";
import { noRate } from "./computed-rate";
import {
  decided,
  notComparable,
  officerHeading,
  type Heading,
  type Judgement,
  type Subject,
} from "./judgement";
import { stands } from "./judge-numbers";
import { isNumber } from "./number-pair";

type Words = QualitativeReading & { readonly raw: string };

/** What a plan sets out to do; the last one in a text is what counts (計画の策定). */
const deed =
  /設置|策定|実施|導入|整備|作成|制定|改定|改正|開設|締結|公表|公開|稼働|構築|移行|確立|開催|認定|取得|供用開始|運用開始|開始|開館|開園|開校|竣工|終了|見直し|統合|廃止|建設|設立|発行|配置|配備|登録|指定|決定|着工|提出|検討|完了|完成|達成/g;
/** Deeds that say no more than that it is done. */
const anyDeed = /^(?:完了|完成|達成|終了)$/;

const notDone =
  /^(?:未(?:実施|着手|策定|設置|完了|達成|整備|導入|開催|実現|作成|締結|施行|改定|制定|開始|了|済)?|(?:検討|準備|協議|調整)中?|.{0,8}に?向け(?:て|た)(?:検討|準備|協議|調整)中?|(?:策定|実施|設置|導入|整備|作成|構築)(?:作業|準備)中?|(?:策定|作成|整備|構築|建設|改定)中)$/;
const doubtful =
  /未|一部|予定|見込|検討|準備|協議|調整|中$|延期|中止|見送|向け|ない|なかった|できず|せず|途中|着手|順次|継続|[×✕△▲]/;
const done = /(?:済み?|完了|完成|達成|しました|した|できた|終了)$/;

/**
 * Judges a target in words (策定, 設置, 維持): there is never a rate. Reached or not reached only where the actual says so
 * in plain words; partly done, planned, stopped or told in a sentence with a doubt is left to a person.
 */
export function judgeState(target: Words, actual: Quantity, subject: Subject): Judgement {
  if (target.direction === "maintain" || target.direction === "increase" || target.direction === "decrease") {
    return judgeTrend(target, target.direction, actual, subject);
  }
  const heading: Heading = { direction: "state", directionSource: "words", directionWords: null };
  if (isNumber(actual) || actual.kind === "range" || actual.kind === "several") {
    return notComparable(heading, "qualitative");
  }
  const holds = stateReached(plain(target.raw), plain(actual.raw));
  return holds === null ? notComparable(heading, "qualitative") : decidedState(heading, holds);
}

/** true reached, false not reached, null not said plainly. */
function stateReached(wanted: string, found: string): boolean | null {
  if (notDone.test(found) && found !== wanted) return false;
  if (doubtful.test(found) && found !== wanted && found !== `${wanted}済` && found !== `${wanted}済み`)
    return null;
  const deeds = wanted.match(deed) ?? [];
  const goal = deeds[deeds.length - 1];
  if (goal === undefined) return found === wanted ? true : null;
  const foundDeeds: readonly string[] = found.match(deed) ?? [];
  if (foundDeeds.includes(goal)) return true;
  const onlyDone = done.test(found) && foundDeeds.every((each) => anyDeed.test(each));
  return onlyDone && found.length <= 6 ? true : null;
}

/** 維持, 増加, 減少: by the same word in the actual, or by the numbers of baseline and actual. */
function judgeTrend(
  target: Words,
  wanted: "maintain" | "increase" | "decrease",
  actual: Quantity,
  { baseline, name, rules }: Subject,
): Judgement {
  const heading = headingOf(wanted);
  const said = officerHeading(rules.exception);
  if (actual.kind === "qualitative") {
    const known =
      actual.direction === "maintain" || actual.direction === "increase" || actual.direction === "decrease";
    if (known && actual.direction === wanted) return decidedState(heading, true);
    const opposite = known && wanted !== "maintain";
    return opposite ? decidedState(heading, false) : notComparable(heading, "qualitative");
  }
  if (!isNumber(actual) || !isNumber(baseline) || actual.change !== undefined || actual.bound !== undefined) {
    return notComparable(heading, "qualitative");
  }
  const numbers = align(actual, baseline);
  if (numbers === null) return notComparable(heading, "unitsDiffer", noRate("qualitative"));
  const small =
    said === null ? name.way === "lower" || /以下|以内/.test(target.raw) : said.direction === "lowerIsBetter";
  const worse = small ? "≦" : "≧";
  const relation = wanted === "increase" ? "＞" : wanted === "decrease" ? "＜" : worse;
  const unclear = said === null && wanted === "maintain" && (name.way === "unclear" || name.way === "less");
  if (unclear && compare(numbers.actual, numbers.target) !== 0) {
    return notComparable(heading, "directionUnclear", noRate("qualitative"));
  }
  const compared = { ...numbers, from: "baseline" } as const;
  const holds = stands(numbers.actual, relation, numbers.target);
  return decided(heading, noRate("qualitative"), { kind: "comparison", relation, holds, compared });
}

function headingOf(wanted: "maintain" | "increase" | "decrease"): Heading {
  if (wanted === "maintain") return { direction: "maintain", directionSource: "words", directionWords: null };
  const direction = wanted === "increase" ? "higherIsBetter" : "lowerIsBetter";
  return { direction, directionSource: "words", directionWords: null };
}

function decidedState(heading: Heading, holds: boolean): Judgement {
  return decided(heading, noRate("qualitative"), { kind: "stateReached", holds });
}

/** Without spaces, full stops and brackets, in one width; the marks of a tick count as 済. */
function plain(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/\([^()]*\)/g, "")
    .replace(/[\s。.、,「」]/g, "");
}
