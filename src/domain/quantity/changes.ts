const year =
  "(?:(?:(?:明治|大正|昭和|平成|令和) ?|[MTSHRhr])(?:\\d{1,2}|元)(?:年度|年)?|(?:19|20)\\d\\d(?:年度|年)?|\\d{1,2}年度?)";
const base = `(?:前々?年度?|昨年度?|前回|前期|前月|現状値?|現況値?|現在|基準年度?|基準値?|当初|策定時|計画策定時|計画値?|従前|${year})`;
const ratio = new RegExp(`対?${base}(?:同期|同月|末|実績|値)*(?:対)?比`);
const against = new RegExp(
  `(?:対${base}|${base}(?:の実績|実績|値|末)?(?:より|に比べ|と比べ|に比較し|から)(?:て)?)`,
);
const signedAgainst = new RegExp(`(?:前々?年度?|昨年度?|現状値?|基準値?)$`);

/** What the words before a number say it is relative to (前年比, 令和2年度比, 対前年度), as written; null when nothing. */
export function changeBase(words: string, signed: boolean): string | null {
  const text = words.slice(-60);
  const found = ratio.exec(text)?.[0] ?? against.exec(text)?.[0] ?? null;
  return found ?? (signed ? (signedAgainst.exec(text.trimEnd())?.[0] ?? null) : null);
}

/** True when a bracket holds only what the number beside it is relative to: (対7年度比). */
export function isChangeBase(text: string): boolean {
  const found = ratio.exec(text)?.[0];
  return found !== undefined && found.length === text.length;
}

const changeLabel = /(増加|増|上昇|向上|拡大|削減|減少|減|低下|低減|縮減|短縮|抑制)(?:する|させる)?[\s:]*$/;
const downwards = /^(?:削減|減少|減|低下|低減|縮減|短縮|抑制)$/;

/** The word just before a number that makes it a change (削減 10%): the word and its way. Not 削減率 10%. */
export function changeWordBefore(lead: string): { readonly word: string; readonly way: 1 | -1 } | null {
  const word = changeLabel.exec(lead.slice(-20))?.[1];
  return word === undefined ? null : { word, way: downwards.test(word) ? -1 : 1 };
}
