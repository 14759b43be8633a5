/** Name of the layout, and the short one of its sheet. */
export const summaryName = "重点目標別・所管課別の集計";
export const summarySheetName = "集計";

/** Headings of the two tables. */
export const tableHeadings = { goals: "【重点目標別】", departments: "【所管課別】" } as const;

/** How the share is computed. */
export const shareNote = "※ 達成した割合は、達成した指標の数を、目標を設定している指標の数で割ったものです。";
