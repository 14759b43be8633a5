import type { Severity } from "../../domain/checks/rule";

/** How findings of a check are counted: those to look at by severity, and those that the officer has confirmed. */
export type CountedFindings = Readonly<Record<Severity, number>> & { readonly confirmed: number };

const severities: Readonly<Record<Severity, string>> = {
  error: "要修正",
  warning: "要確認",
  info: "参考",
};

/** 要修正, 要確認 or 参考. */
export function severityWord(severity: Severity): string {
  return severities[severity];
}

const order: readonly Severity[] = ["error", "warning", "info"];

/** What a check found: "要修正 2件・要確認 1件"; "指摘なし" where nothing is left. */
function countsText(counted: CountedFindings): string {
  const parts = order.flatMap((severity) =>
    counted[severity] === 0 ? [] : [`${severities[severity]} ${counted[severity]}件`],
  );
  const confirmed = counted.confirmed > 0 ? `（確認済み ${counted.confirmed}件）` : "";
  return `${parts.length === 0 ? "指摘なし" : parts.join("・")}${confirmed}`;
}

/** Strings about the check on the overview and for screen readers. */
export const findingsLine = {
  title: "点検",
  notChecked: "点検：未実施",
  running: "点検しています。",
  failed: "点検：できませんでした",
  counts: (counted: CountedFindings) => `点検：${countsText(counted)}`,
  check: "点検する",
  open: "結果を見る",
  openLabel: "点検の結果を見る",
  make: "「点検結果」シートを作る",
  makeHint: "課に渡せる一覧をブックに追加します。",
  sheetDone: "点検結果を作成しました",
  sheetFailed: "点検結果を作成できませんでした",
} as const;
