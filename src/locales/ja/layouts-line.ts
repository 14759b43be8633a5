/** Strings about tables to be made, on the overview and for screen readers. */
export const layoutsLine = {
  title: "表の作成",
  state: (count: number) => (count === 0 ? "表：未作成" : `表：作成済み ${count}件`),
  open: "表を選んで作成する",
  done: "表を作成しました",
  stopped: "作成していない表があります",
  changed: "表の内容が変わっています",
} as const;
