/** Words beside the printed part of a sheet, where its numbers are computed. */
export const calculationWords = {
  title: "計算欄（印刷されません）。左の表の数値は、ここの数式がもとのシートのセルから計算しています。",
  headings: [
    "指標名",
    "目標（数）",
    "実績（数）",
    "基準値（数）",
    "達成率（数）",
    "達成率",
    "評価",
    "達成状況",
    "作成時の達成状況",
    "重点目標",
    "所管課",
    "計算のしかた",
  ],
  unchanged: "達成状況は、作成したときのままです。",
  changed: "達成状況の変わった項目があります。載せる項目が変わるため、このシートを作り直してください。",
  computed: "もとのセルが変わると計算し直します。",
  fixed: "値のままです（数だけでは計算できない目標・実績、件数から除いた項目など）。",
} as const;

/** What stands for the verdict of an indicator that is left out of the counts. */
export const notCounted = "対象外";
