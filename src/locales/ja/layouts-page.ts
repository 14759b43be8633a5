import type { ReportId } from "../../usecases/preview-report";

const purposes: Readonly<Record<ReportId, string>> = {
  shiryo9: "計画書の付表です。件数と、目標を達成していない計画のカードを載せます。",
  "all-items": "すべての指標を1行ずつ並べます。庁内での確認や配付に使えます。",
  summary: "重点目標別・所管課別に、達成・未達成の件数と達成した割合を示します。",
  trend: "指標ごとに、年度別の目標・実績と前年度比を並べます。",
  overview: "結果を1枚にまとめます。委員会や議会での説明に使えます。",
  distribution: "達成率の区分ごとの項目数を示します。",
  "final-target": "計画の最終年度の目標に対する進み具合を示します。",
  effects: "効果額の指標を年度別に並べ、計画期間の合計を千円・百万円・億円で示します。",
  "effect-history": "期ごとの基本項目と財政的効果を並べ、合計を計算します。",
  viewpoints: "取組の視点ごとに、重点事業と概要を並べます。",
  organisations: "外郭団体の名称と所管課を、区分ごとに並べます。",
  "effect-table": "取組ごと・年度ごとの効果額の表から、計画期間の合計を千円・百万円・億円で示します。",
  "series-charts": "年度ごとの数値などの表をグラフにし、その下に数値と出典を載せます。",
};

const orientations = { portrait: "A4縦", landscape: "A4横" } as const;

type Facts = {
  readonly orientation: keyof typeof orientations;
  readonly pages: number;
  readonly indicators: number;
  readonly total: string | null;
};

/** Strings of 「表を作成する」. */
export const layoutsPage = {
  back: "戻る",
  title: "表を作成する",
  hint: (year: string) => `${year}の表です。元のシートは変更しません。`,
  preparing: "表を準備しています。",
  withoutIndicators: "指標の表はありませんが、読み取った表から作成できるものがあります。",
  purpose: (report: ReportId) => purposes[report],
  facts: ({ orientation, pages, indicators, total }: Facts) =>
    [
      orientations[orientation],
      `${pages}ページ`,
      ...(indicators > 0 ? [`${indicators}指標`] : []),
      ...(total === null ? [] : [total]),
    ].join("・"),
  stands: (sheet: string) => `前回のシート「${sheet}」を置き換えます。`,
  standsEdited: (sheet: string) =>
    `前回のシート「${sheet}」は作成後に変更されています。作成の前に確認します。`,
  preview: "プレビュー",
  previewLabel: (name: string) => `${name}のプレビュー`,
  create: "作成",
  createLabel: (name: string) => `${name}を作成`,
  all: (count: number) => `すべて選ぶ（${count}）`,
  createChosen: (count: number) => (count === 0 ? "選んだ表を作成" : `選んだ${count}件の表を作成`),
  noneChosen: "作成する表に印を付けてください。",
  missing: (count: number) => `もとの表がないもの（${count}）`,
  sentence: "結果の文章",
  copySentence: "文章をコピー",
  backToList: "表の一覧に戻る",
  zoom: "表示の大きさ",
  fitWidth: "幅に合わせる",
  fullSize: "原寸",
  pageOf: (name: string, page: number, pages: number) => `${name}　${page}／${pages}ページ`,
  pageNumber: (page: number, pages: number) => `${page}／${pages}ページ`,
  more: (count: number) => `続きの${count}ページを表示`,
  notices: (count: number) => `もとの表で確かめる箇所（${count}）`,
  failed: (name: string) => `${name}を作成できませんでした`,
  changed:
    "読み取ったあとにシートの内容が変わったため、作成していません。新しい内容を確かめてから、もう一度作成してください。",
  edited: (sheets: readonly string[]) =>
    `シート${sheets.map((sheet) => `「${sheet}」`).join("")}は、作成したあとに変更されています。置き換えると、その変更は失われます。`,
  left: (names: readonly string[]) => `作成していない表：${names.join("、")}`,
} as const;
