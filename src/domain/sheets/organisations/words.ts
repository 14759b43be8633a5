/** Headings of the columns as 資料8 prints them. */
export const columnHeadings = ["区分", "外郭団体の名称", "所管課"] as const;

/** Title where none stands above the input table. */
export const defaultTitle = "本市の外郭団体一覧";

/** Name of the written sheet. */
export const sheetName = "外郭団体一覧";
