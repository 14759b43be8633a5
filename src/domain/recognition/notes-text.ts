const noteStart =
  /^(※|[*＊]|注\s*[\d０-９]*[)）:：.．\s]|[（(〔【]\s*(注|備考|単位|担当|出典|参考|凡例)|(備考|出典|資料|凡例|単位|参考)\s*[:：]|→|note)/iu;
const sentenceEnd = /。\s*$/u;
const shortestSentence = 15;

/** Whether a text is a note to the table rather than part of it: 「※ …」「（注１）…」「（担当より）…」, a sentence. */
export function isNoteText(text: string): boolean {
  return noteStart.test(text.trim()) || (text.length > shortestSentence && sentenceEnd.test(text));
}
