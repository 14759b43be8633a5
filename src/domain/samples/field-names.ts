import { folded, readLabel } from "../recognition/label";
import { exactGuesses } from "../recognition/label-roles";
import type { Role } from "../recognition/recognised-table";
import type { FieldLevel } from "./levels";

/** A value that can stand in a sample sheet. */
export type FieldId = keyof typeof fields;

/** Level and names of a field; the first name is the one that is shown. */
type Field = { readonly level: FieldLevel; readonly names: readonly string[] };

/** The fields with all their names of our own; headings of indicator sheets count as names too (`roleFields`). */
const fields = {
  planName: { level: "plan", names: ["計画書名", "計画の名称", "計画書の名称", "計画書"] },
  year: { level: "plan", names: ["年度"] },
  yearLong: { level: "plan", names: ["年度（西暦）", "年度と西暦", "西暦年度"] },
  summary: { level: "plan", names: ["結果の要約", "要約", "結果の文"] },

  initiatives: { level: "count", names: ["計画数", "取組数", "計画の数", "取組の数", "事業数", "計画名数"] },
  indicators: { level: "count", names: ["指標数", "指標の数", "項目数"] },
  withTarget: {
    level: "count",
    names: ["目標を設定している項目", "目標設定", "目標設定数", "目標を設定している項目数"],
  },
  achieved: { level: "count", names: ["達成", "達成数", "目標達成", "目標達成項目", "達成した項目"] },
  notAchieved: {
    level: "count",
    names: ["未達成", "未達成数", "目標未達成", "目標未達成項目", "達成していない項目"],
  },
  withoutTarget: {
    level: "count",
    names: [
      "目標を設定していない項目",
      "目標未設定",
      "目標未設定数",
      "目標未設定項目",
      "目標を設定していない項目数",
    ],
  },
  notReported: { level: "count", names: ["実績なし", "実績のない項目", "実績が報告されていない項目"] },
  notComparable: { level: "count", names: ["判定不能", "判定できない項目"] },
  achievedShare: { level: "count", names: ["達成した割合", "達成割合"] },

  goal: { level: "goal", names: ["重点目標"] },

  initiative: { level: "initiative", names: ["計画名", "取組名"] },
  content: { level: "initiative", names: ["取組内容"] },

  number: { level: "indicator", names: ["番号"] },
  indicator: { level: "indicator", names: ["指標名"] },
  kind: { level: "indicator", names: ["指標区分", "指標の種類"] },
  unit: { level: "indicator", names: ["単位"] },
  baseline: { level: "indicator", names: ["基準値"] },
  target: { level: "indicator", names: ["目標"] },
  actual: { level: "indicator", names: ["実績"] },
  rate: { level: "indicator", names: ["達成率"] },
  verdict: { level: "indicator", names: ["達成状況", "判定"] },
  rank: { level: "indicator", names: ["評価", "評価区分"] },
  reason: { level: "indicator", names: ["理由", "未達成の理由"] },
  remark: { level: "indicator", names: ["備考"] },
  department: { level: "indicator", names: ["所管課"] },
} as const satisfies Readonly<Record<string, Field>>;

/** The field that a heading of an indicator sheet means, so that officers may write their own word for it. */
const roleFields: Readonly<Partial<Record<Role, FieldId>>> = {
  number: "number",
  goal: "goal",
  initiative: "initiative",
  content: "content",
  indicator: "indicator",
  indicatorKind: "kind",
  unit: "unit",
  department: "department",
  baseline: "baseline",
  target: "target",
  actual: "actual",
  rate: "rate",
  verdict: "verdict",
  remark: "remark",
  reason: "reason",
};

/** How surely a heading must mean a role to count as the name of a field. */
const sureStrength = 0.8;

const ids = Object.keys(fields) as readonly FieldId[];
const byName = new Map(ids.flatMap((id) => fields[id].names.map((name) => [folded(name), id] as const)));

/** A field as it was asked for: `of` is set where the name says whose count it is. */
export type NamedField = { readonly id: FieldId; readonly of: "plan" | "goal" | null };

const ofWhom = /^(?:(全体|計画全体)|(重点目標(?:別|ごと)?))の(.+)$/u;

/** The field of that name; null for a name that is not known, or that speaks of a year of its own. */
export function fieldNamed(name: string): NamedField | null {
  const words = folded(name);
  const own = byName.get(words);
  if (own !== undefined) return { id: own, of: null };
  const [, plan, , counted] = ofWhom.exec(words) ?? [];
  const count = counted === undefined ? undefined : byName.get(counted);
  if (count !== undefined && fields[count].level === "count") {
    return { id: count, of: plan === undefined ? "goal" : "plan" };
  }
  const label = readLabel(name);
  if (label.fiscalYear !== null || label.relativeYear !== null || label.yearOfEra !== null) return null;
  const [guess] = exactGuesses(label.words);
  const meant = guess && guess.strength >= sureStrength ? roleFields[guess.role] : undefined;
  return meant === undefined ? null : { id: meant, of: null };
}

/** The item that a field is about; a count of a goal belongs to the goal. */
export function levelOf({ id, of }: NamedField): FieldLevel {
  return of ?? fields[id].level;
}

/** The name of a field as it is shown. */
export function fieldName(id: FieldId): string {
  return fields[id].names[0];
}

/** Names of fields that an unknown name may have meant, the likeliest first. */
export function nearestNames(name: string): readonly string[] {
  const words = folded(name);
  const scored = ids.map((id) => ({
    shown: fieldName(id),
    score: Math.max(...fields[id].names.map((known) => likeness(words, folded(known)))),
  }));
  return scored
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ shown }) => shown);
}

const leastLikeness = 0.4;

/** Share of the letters that two words have in common, 0 to 1 (Sørensen–Dice over letters). */
function likeness(one: string, other: string): number {
  const rest = [...other];
  let common = 0;
  for (const letter of one) {
    const at = rest.indexOf(letter);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, [...one].length + [...other].length);
}
