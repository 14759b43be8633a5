/** Words beside the printed part of a sheet, where its numbers are computed. */
export const calculationWords = {
  title: "計算欄（印刷されません）。左の表の数値は、ここの数式がもとのシートのセルから計算しています。",
  headings: {
    name: "指標名",
    target: "目標（数）",
    actual: "実績（数）",
    baseline: "基準値（数）",
    rounded: "達成率（数）",
    rate: "達成率",
    rank: "評価",
    verdict: "達成状況",
    former: "作成時の達成状況",
    goal: "重点目標",
    department: "所管課",
    note: "計算のしかた",
    rateClass: "達成率の区分",
    previous: "前年度の実績（数）",
    current: "実績（数、前年度と同じ単位）",
    change: "前年度比・前年度差（数）",
  },
  unchanged: "達成状況は、作成したときのままです。",
  changed: "達成状況の変わった項目があります。載せる項目が変わるため、このシートを作り直してください。",
  computed: "もとのセルが変わると計算し直します。",
  fixed: "値のままです（数だけでは計算できない目標・実績、件数から除いた項目など）。",
} as const;

/** What stands for the verdict of an indicator that is left out of the counts. */
export const notCounted = "対象外";

/** Words beside the printed part of a sheet of amounts. */
export const amountWords = {
  title:
    "計算欄（単位：円。印刷されません）。左の表の金額と合計は、ここの数式がもとのシートのセルから計算しています。",
  unchanged: "金額のある欄は、作成したときのままです。",
  changed: "金額のある欄が変わっています。合計と注記が合わなくなるため、このシートを作り直してください。",
  /** Stands where a number was typed into a cell that had no amount. */
  added: "合計に未反映",
  /** Heading of a column that is no year. */
  amount: "金額",
} as const;
