import type { CheckRow } from "./check-row";

/** The diagnosis as text for whoever is asked for help: one line a row, its details below it, then machine and time. */
export function reportText(
  title: string,
  rows: readonly CheckRow[],
  words: {
    readonly labels: Readonly<Record<CheckRow["id"], string>>;
    readonly states: Readonly<Record<CheckRow["state"], string>>;
  },
  around: { readonly userAgent: string; readonly address: string; readonly now: Date },
): string {
  return [
    title,
    ...rows.flatMap(({ id, state, found, details }) => [
      `［${words.states[state]}］${words.labels[id]}：${found}`,
      ...details.map((detail) => `  ${detail}`),
    ]),
    around.address,
    around.userAgent,
    around.now.toISOString(),
  ].join("\n");
}
