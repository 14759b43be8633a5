/** What the overview tells of submitted files. */
export type SubmittedCounts = {
  readonly departments: number;
  /** Departments of which something came in, and those of them that need a look. */
  readonly submitted: number;
  readonly toConfirm: number;
  /** Files that cannot be read. */
  readonly unread: number;
  /** Differences that are left to be written, and whether some were written already. */
  readonly left: number;
  readonly transferred: boolean;
};

/** Strings about submitted files on the overview and for screen readers. */
export const submissionsLine = {
  title: "提出ファイル",
  open: "提出ファイルをまとめる",
  notDone: "提出ファイル：未実施",
  running: "提出ファイルを読み取っています。",
  counts: ({ departments, submitted, toConfirm, unread, left, transferred }: SubmittedCounts) => {
    const parts = [`提出 ${submitted}/${departments}課`];
    if (toConfirm > 0) parts.push(`要確認 ${toConfirm}課`);
    if (unread > 0) parts.push(`読めない ${unread}件`);
    if (left > 0) parts.push(`未反映 ${left}件`);
    else if (transferred) parts.push("反映済み");
    return `提出ファイル：${parts.join("・")}`;
  },
  asking: "反映する内容を確かめてください。",
  transferred: "親ファイルに反映しました",
  transferFailed: "親ファイルに反映できませんでした",
  reversed: "反映を取り消しました",
  reversalFailed: "反映を取り消せませんでした",
} as const;
