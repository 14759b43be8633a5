/** Strings about sample sheets, on the overview and for screen readers. */
export const samplesLine = {
  open: "ひな形で作成する",
  added: "ひな形を追加しました",
  brought: "ひな形を読み込みました",
  filled: "ひな形からシートを作成しました",
  changed: "作成する内容が変わっています",
  failed: ({ sample }: { readonly sample: string | null }) =>
    sample === null ? "ひな形を追加できませんでした" : `「${sample}」から作成できませんでした`,
} as const;
