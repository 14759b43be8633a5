import { rules } from "../src/domain/checks/rules";
import type { Family, Severity } from "../src/domain/checks/rule";
import { ruleTitle as englishTitle } from "../src/locales/en/checks";
import { findingText, ruleTitle } from "../src/locales/ja/checks";
import { ruleCases } from "../test/domain/checks/rules/cases";
import { exampleOf } from "../test/support/rule-cases";

const families: Readonly<Record<Family, string>> = {
  structure: "様式（列・行・シート）",
  values: "値・単位・数式",
  targets: "目標",
  results: "実績・達成率・達成状況",
  texts: "理由・名称・所管課",
  totals: "件数・割合",
  document: "本文と表",
};

const severities: Readonly<Record<Severity, string>> = {
  error: "修正が必要（error）",
  warning: "確認が必要（warning）",
  info: "参考（info）",
};

const familyOrder = Object.keys(families) as Family[];

/** The page about the rules, in Markdown: each with its id, severity, title, an example of its message and its suggestion. */
export function rulePage(): string {
  const sections = familyOrder.flatMap((family) => [
    `## ${families[family]}`,
    ...rules.filter((rule) => rule.family === family).map(({ id, severity }) => ruleSection(id, severity)),
  ]);
  return [
    "# 点検の規則",
    `${rules.length}の規則があります。重さは計画ごとに変えられ、規則を使わないこともできます。`,
    "このページは `npx tsx scripts/rule-docs.ts` で作ります。手で直さないでください。",
    ...sections,
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function ruleSection(id: (typeof rules)[number]["id"], severity: Severity): string {
  const { message, suggestion } = findingText(exampleOf(id, ruleCases[id]));
  return [
    `<!-- id: ${id} -->`,
    `### ${ruleTitle(id)}`,
    [
      `- 記号：\`${id}\`（${englishTitle(id)}）`,
      `- 重さ：${severities[severity]}`,
      `- 例：${escaped(message)}`,
      `- 対応：${escaped(suggestion)}`,
    ].join("\n"),
  ].join("\n\n");
}

/** Signs that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/[\\`*_<>[\]]/g, "\\$&");
