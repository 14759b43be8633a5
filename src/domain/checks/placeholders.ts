const circles = /[●〇○◯◎△▲□■×✕＊*?？]{2,}|(?<![A-Za-z])[XxＸｘ]{2,}(?![A-Za-z])/u;
const wholeText =
  /^(?:.{0,8}(?:は|を))?(?:調整中|確認中|作成中|記入中|入力中|照会中|精査中|協議中|要確認|確認要|未記入|未入力|後日(?:記入|入力|提出|報告|回答|連絡)?|追って(?:記入|報告|連絡)|追記予定|仮|仮置き?|ダミー|テスト|tbd|tba|記入してください|記入例.*|ここに.*記入.*)(?:です|予定|いたします|します)?$/iu;
const inBrackets = /[(（[【〔](?:調整中|確認中|作成中|記入中|精査中|要確認|仮|仮置き|tbd)[)）\]】〕]/iu;

/**
 * Whether a text is or holds a stand-in for what is still to be written. 「関係機関と調整中のため」 in a longer sentence is none:
 * it tells what is being done.
 */
export function isPlaceholder(text: string): boolean {
  const words = text.normalize("NFKC").replace(/[\s。.、,]/gu, "");
  if (words === "") return false;
  const bare = words.replace(/^[(（[【〔※](.*?)[)）\]】〕]?$/u, "$1");
  return circles.test(text) || wholeText.test(bare) || inBrackets.test(words);
}
