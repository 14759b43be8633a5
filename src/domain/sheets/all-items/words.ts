/** Name of the layout and of its sheet. */
export const allItemsName = "全項目一覧";
