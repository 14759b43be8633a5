import { folded } from "../recognition/label";

const total = /^(?:男女)?(?:総?合計|総計|総額|総数|計)(?:額|数)?$/u;

/** Whether a heading or the first text of a row says that it holds totals (合計, 総 計, 計). */
export function isTotalWord(text: string): boolean {
  return total.test(folded(text));
}

/** Whether a text begins as one of a part that other rows count already (小計, うち市債, 再掲). */
export function isCountedElsewhere(text: string): boolean {
  return /^(?:小計|中計|うち|内(?=[（(])|[（(](?:うち|内|再掲)|再掲)/u.test(folded(text));
}
