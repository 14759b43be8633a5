/** Name of the sample sheet that we provide. */
export const cardSampleName = "ひな形（カード）";

/** The rows of the card: a line over the whole width, or labels and fields in turn. */
export const cardSampleTexts = {
  title: "«計画書名»«年度»の取組結果",
  goal: "«重点目標»",
  initiative: ["計画名", "«計画名»"],
  content: ["取組内容", "«取組内容»"],
  indicator: ["指標名", "«指標名»"],
  figures: ["目 標", "«目標»", "実 績", "«実績»", "達成率", "«達成率»"],
  remark: ["備 考", "«備考»"],
} as const;

/** Marks beside the card, where they are not printed. */
export const cardSampleMarks = { repeat: "«くり返し：未達成の計画»", end: "«ここまで»" } as const;

/** The help beside the print area, a line each. */
export const cardSampleHelp: readonly string[] = [
  "【ひな形の書き方】この欄は印刷範囲の外にあり、作成するシートには入りません。",
  "フォント、罫線、列の幅、行の高さ、結合、印刷の設定は、このシートのとおりに写します。自由に直してください。",
  "« » で囲んだ言葉のところに値が入ります。1つのセルに、言葉と並べていくつ書いても構いません（例：目標 «目標»（«単位»））。",
  "全体：«計画書名» «年度» «要約»　件数：«指標数» «目標設定» «達成» «未達成» «目標未設定» «達成した割合»",
  "重点目標ごと：«重点目標»（この行から下では、件数は重点目標ごとの件数。全体の件数は «全体の指標数» のように書きます）",
  "計画ごと：«計画名» «取組内容»　指標ごと：«番号» «指標名» «単位» «基準値» «目標» «実績» «達成率» «達成状況» «評価» «理由» «備考» «所管課»",
  "指標ごとの値がある行は指標の数だけ、計画ごとの値がある行は計画の数だけ、自動的にくり返します。",
  "くり返す行や対象を決めるときは、最初の行に「«くり返し：未達成の計画»」、最後の行に「«ここまで»」と書きます（左の欄の例）。",
  "くり返しの対象：すべて・達成・未達成・目標未設定・実績なし　くり返しの単位：指標・計画・重点目標（例：«くり返し：すべての指標»）",
  "新しいページから始める行には「«改ページ»」と書きます。",
];
