const orientations = { portrait: "縦", landscape: "横" } as const;

type Facts = {
  readonly paper: string | null;
  readonly orientation: keyof typeof orientations;
  readonly pages: number;
  readonly printed: number;
};

/** Strings of 「ひな形で作成する」, and of the ways to it. */
export const samplesPage = {
  back: "戻る",
  title: "ひな形で作成する",
  hint: (year: string) =>
    `いつもの様式で、${year}の全件分のシートを作成します。元のシートとひな形は変更しません。`,
  own: "いつもの様式",
  openHint: "いつもの様式の資料は、1件分を描いたひな形から作成できます。",
  list: "このブックのひな形",
  none: "ひな形のシートはありません。下のどちらかで用意してください。",
  preparing: "ひな形を確かめています。",
  lookAgain: "ひな形を確かめ直す",
  facts: ({ paper, orientation, pages, printed }: Facts) =>
    [`${paper ?? ""}${orientations[orientation]}`, `${pages}ページ`, `${printed}指標`].join("・"),
  destination: (sheet: string) => `シート「${sheet}」に作成します。`,
  stands: (sheet: string) => `前回のシート「${sheet}」を置き換えます。`,
  standsEdited: (sheet: string) =>
    `前回のシート「${sheet}」は作成後に変更されています。作成の前に確認します。`,
  mend: (count: number) => `直すところがあります（${count}）`,
  mendHint: "直してから［ひな形を確かめ直す］を押してください。",
  createLabel: (name: string) => `${name}で作成`,
  showSheet: (name: string) => `ひな形「${name}」を表示`,
  backToList: "ひな形の一覧に戻る",
  provide: "ひな形を用意する",
  provideHint:
    "書き方の説明が付いた「ひな形（カード）」を追加します。フォントや罫線、並べ方を自由に直して使ってください。",
  provideButton: "「ひな形（カード）」を追加",
  addedText: (sheet: string) =>
    `シート「${sheet}」を追加しました。直したあとは［ひな形を確かめ直す］を押してください。`,
  bring: "別のブックのひな形",
  bringHint:
    "昨年のブックなどにあるひな形のシートを、書式とともにこのブックへ写します。このブックにあるシートは置き換えません。",
  bringButton: "別のブックのひな形を読み込む",
  broughtText: (file: string, sheets: readonly string[]) =>
    `「${file}」のひな形を、シート${sheets.map((name) => `「${name}」`).join("")}として追加しました。`,
  counted: (printed: number) => `${printed}指標を載せました。`,
  look: "確認してください",
  changed: (sample: string) =>
    `確かめたあとに、シートか「${sample}」の内容が変わったため、作成していません。新しい内容を確かめてから、もう一度作成してください。`,
  edited: (sheet: string) =>
    `シート「${sheet}」は、作成したあとに変更されています。置き換えると、その変更は失われます。`,
} as const;
