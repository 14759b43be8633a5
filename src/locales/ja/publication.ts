import type { PublicationFormat } from "../../usecases/publication";

const kinds: Readonly<Record<PublicationFormat, { readonly name: string; readonly purpose: string }>> = {
  csv: {
    name: "指標の一覧（CSV）",
    purpose: "オープンデータなどに使う一覧です。Excel でもそのまま開けます。",
  },
  html: {
    name: "結果のページ（HTML）",
    purpose: "ホームページに載せる表です。音声読み上げでもたどれます。",
  },
};

/** Strings of 「公表用のファイル」. */
export const publicationPart = {
  title: "公表用のファイル",
  hint: (year: string) => `${year}の結果です。画面の件数と同じ内容になります。`,
  name: (format: PublicationFormat) => kinds[format].name,
  purpose: (format: PublicationFormat) => kinds[format].purpose,
  save: "ファイルに保存",
  saveLabel: (format: PublicationFormat) => `${kinds[format].name}をファイルに保存`,
  saving: (file: string) =>
    `「${file}」の保存を始めました。保存されないときは［内容をコピー］を使ってください。`,
  copy: "内容をコピー",
  copyLabel: (format: PublicationFormat) => `${kinds[format].name}の内容をコピー`,
  copied: "コピーしました",
  copyHint: "コピーした内容は、メモ帳に貼り付け、文字コードを「UTF-8（BOM 付き）」にして保存してください。",
  stale: "シートが変更されています。読み直してから保存してください。",
  /** A name that every file system takes. */
  file: (planName: string, year: string, format: PublicationFormat) =>
    `${`${planName}${year}`.replace(/[\s\\/:*?"<>|]+/gu, "").slice(0, 60)}.${format}`,
} as const;
