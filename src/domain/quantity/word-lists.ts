import type { Direction, Qualifier } from "./quantity";

/** Excel's error values as they appear in a cell's text. */
export const excelError =
  /^#(?:DIV\/0!|REF!|N\/A|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/i;

/** Dashes and strokes that officers put where there is nothing to report. */
export const onlyDashes = /^[-‐‑‒–—―−ー－─━_・…‥/／⁻\s]*$/;

/** The whole text says that there is nothing. */
export const missingWhole =
  /^(?:(?:該当|対象|実績|目標|目標値|設定|記載|記入|データ|数値|更新|回答|報告|指標|予定|申請)?(?:は|が)?(?:なし|無し|無|ナシ)|(?:目標|目標値|数値目標)?(?:は|を)?(?:未設定|設定なし|設定しない|設定せず|設定していない)|未記入|未入力|空欄|空白|不明|非該当|(?:評価|集計|測定|調査|算出|計測)?対象外|(?:測定|計測|算出|把握|評価|比較|集計)(?:が|は)?(?:不能|不可|困難|できず|できない)|n\.?\/?a\.?|none|null|nil|not (?:applicable|available|set)|no (?:target|data|value)(?: (?:required|set|available))?)$/i;

/** A part of the text says why there is nothing (隔年調査のため). */
export const missingInside =
  /隔年|(?:調査|アンケート|測定|統計).{0,6}(?:中止|実施せず|行わず|行っていない|実施していない|未実施|実施なし|なし)|(?:確認|把握|計測|測定|算出|評価|比較|集計)(?:が|は|を)?(?:でき(?:ず|ない|なかった)|不能|不可|困難|しない|せず|していない)|評価せず|計れな|数値が?(?:な[いし])|設定しない|設定せず|(?:目標|値)(?:値)?を?設定していない|調査年(?:度)?(?:では|に)(?:ない|当たらない|該当しない)|データ(?:が|は)?な[いし]/;

/** A part of the text says that the value will come. */
export const pendingInside =
  /(?:集計|調査|確認|調整|算定|精査|照会|算出|推計|測定)中(?!止|断|心|央)|未定|未確定|未公表|未集計|(?:公表|確定|集計|把握|公開|発表)(?:待ち|前|後|予定|次第)|(?:公表|確定|判明|把握)(?:される|する)?(?:見込み?|予定)|後日|追って|^(?:tbd|tba|tbc|pending)|available in|to be (?:determined|announced|confirmed)/i;

const maintain =
  /維持|継続|横ばい|現状(?:どおり|通り|のまま|値)?(?:以上|以下|以内|並み?|同程度)?$|(?:前|昨)(?:年|年度|回)(?:値|度)?(?:並み?|と?同(?:じ|数|程度|水準|等|額)|以上|以下|以内)|同(?:程度|水準)|増減なし|変更?なし|(?:基準|現状|当初)(?:値|年度)?(?:と同(?:じ|程度|水準|等)|以上|以下|以内)|^の?(?:(?:前|昨)年度?の?)?(?:実績|現状|基準|当初)値?(?:以上|以下|以内|並み?|と同(?:じ|程度|水準|等))$|^maintain/i;
const increase =
  /増加|増員|増設|増や|^増$|向上|上昇|上げる|高める|伸ば|延伸|拡大|拡充|上回|アップ|右肩上がり|^[↑↗]$|^increas/i;
const decrease =
  /減少|減員|減ら|^減$|削減|低下|低減|軽減|縮減|縮小|短縮|抑制|下げる|下回|ダウン|^[↓↘]$|^(?:decreas|reduc)/i;
const complete =
  /(?:設置|策定|完了|達成|実施|導入|開始|整備|作成|制定|改定|改正|開設|締結|公表|公開|稼働|構築|移行|完成|確立|開催|認定|取得|供用|開館|開園|開校|竣工|終了|見直し|統合|廃止|建設|設立|発行|配置|配備|登録|指定|決定|承認|合意|着工|運用|提出|運行)(?:開始|完了)?(?:済み?|を?(?:する|した|させる|完了|目指す)|予定|できた)?$|^済み?$|(?:完了|済み?)$|^(?:complete[d]?|done|yes|achieved|established|implemented)$/i;
const none =
  /^未|未(?:実施|着手|策定|設置|完了|達成|整備|導入|開催|実現|作成|締結|施行|改定)|検討|準備中|協議(?!会)|取組中|実施中|進行中|継続中|着手|一部|中止|延期|見送|不実施|しない$|せず$|なかった$|改善|推進|充実|強化|支援|^(?:no|incomplete|not (?:started|complete[d]?|done|achieved)|in progress|ongoing)$/i;

/** The direction of a text without numbers, or null when it states none; long sentences are not judged. */
export function directionOfWords(words: string): Direction | null {
  const text = words.replace(/[\s。.、]/g, "");
  const spoken = words.trim();
  if (text === "" || text.length > 30) return null;
  if (maintain.test(text)) return "maintain";
  if (none.test(spoken) || none.test(text)) return "none";
  if (complete.test(text)) return "complete";
  if (increase.test(text)) return "increase";
  if (decrease.test(text)) return "decrease";
  return null;
}

const cues: readonly (readonly [Qualifier, RegExp])[] = [
  ["approximate", /約|概ね|おおむね|おおよそ|およそ|ほぼ|概数|(?:^|[^a-z])approx/i],
  ["forecast", /見込|見通し|予測|forecast/i],
  ["provisional", /速報|暫定|概算|未確定|集計中|provisional|preliminary/i],
  ["cumulative", /累計|累積|延べ(?!床|面積)|のべ|通算|cumulative/i],
  ["planned", /予定|計画値?(?!的)|planned/i],
  ["perYear", /毎年|(?<![\d元])年間|各年|単年度|(?:^|[^\d〇元前昨今来翌当周])年(?:に|\s*$)|per year|annual/i],
];

/** Qualifiers that the words round a number state. */
export function qualifiersOfWords(words: string): readonly Qualifier[] {
  return cues.filter(([, cue]) => cue.test(words)).map(([qualifier]) => qualifier);
}

/** The same words taken out, so that what is left of a label can be seen. */
export function withoutQualifierWords(words: string): string {
  return words.replace(
    /約|概ね|おおむね|おおよそ|およそ|ほぼ|見込み?|見通し|予測|速報値?|暫定値?|累計|累積|延べ|のべ|通算|予定|毎年度?|年間|各年度?|単年度|計画値?|実績値?|目標値?|現状値?|合計|総数|最大|最低|少なくとも|上限|下限/g,
    "",
  );
}
