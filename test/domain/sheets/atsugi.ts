import { readFileSync } from "node:fs";
import path from "node:path";
import type { PlanEvaluation } from "../../../src/domain/evaluation/plan-evaluation";
import { buildEvaluation, type IndicatorRow } from "./build-evaluation";

type GoldenCard = {
  readonly plan: string;
  readonly content: readonly string[];
  readonly indicators: readonly {
    readonly name: string;
    readonly target: string;
    readonly actual: string;
    readonly rate: string;
  }[];
  readonly remark?: string;
};

type Golden = {
  readonly title: string;
  readonly section: string;
  readonly countLabels: readonly (readonly [string, string])[];
  readonly countNote: string;
  readonly cardsHeading: string;
  readonly goals: readonly { readonly goal: string; readonly cards: readonly GoldenCard[] }[];
};

const fixtures = path.resolve(__dirname, "../../fixtures");

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(path.join(fixtures, name), "utf8"));
}

export const atsugiPlanName = "第６次行政改革大綱「あつぎ行政経営プラン」";

/** The fixture workbook's 32 indicators as evaluated for 令和元年度. */
export function atsugiEvaluation(): PlanEvaluation {
  const expected = readJson("atsugi-keiei-plan.expected.json") as {
    readonly fiscalYear: number;
    readonly indicators: readonly IndicatorRow[];
  };
  return buildEvaluation(expected.indicators, expected.fiscalYear);
}

function cardTexts(card: GoldenCard): readonly string[] {
  return [
    "計画名",
    card.plan,
    "取組内容",
    card.content.join("\n"),
    ...card.indicators.flatMap((one) => [
      "指標名",
      one.name,
      "目 標",
      one.target,
      "実 績",
      one.actual,
      "達成率",
      one.rate,
    ]),
    ...(card.remark === undefined ? [] : ["備 考", card.remark]),
  ];
}

/** Every text of the published 資料９ in reading order. */
export function publishedTexts(): readonly string[] {
  const golden = readJson("golden/atsugi-shiryo9.json") as Golden;
  return [
    golden.title,
    golden.section,
    ...golden.countLabels.flat(),
    golden.countNote,
    golden.cardsHeading,
    ...golden.goals.flatMap(({ goal, cards }) => [goal, ...cards.flatMap(cardTexts)]),
  ];
}
