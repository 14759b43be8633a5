/*
 * Word lists for the direction of an indicator. Nouns count only at the end of a name, where Japanese puts what is
 * counted: 滞納額 shall be small, 滞納額の縮減率 and 滞納整理件数 shall not.
 */

export const measure =
  "(?:率|割合|比率|額|金額|数|量|件数|人数|者数|回数|箇所数|面積|時間|時間数|日数|枚数|効果|効果額|実績|幅)";
const tail = `${measure}{0,2}$`;

/** Words for making something less. */
export const lessening = "(?:削減|縮減|減少|低減|軽減|短縮|抑制|節減|節約|減量|減額|圧縮|解消)";

/** The indicator is itself a change against an earlier value. */
export const growthEnding =
  /の?(?:(?:伸び|伸長|増加|上昇|成長)(?:率|幅|額|数|量|件数|人数)|(?:対前年度?|前年度?)比)$/;

/** Up or down may be meant: how many posts a city wants is not in the name. */
export const eitherWayEnding =
  /(?:増減|変化)(?:率|額|数|量|件数|人数)?$|^(?:市|町|村|総|全|正規|正|常勤|一般|普通会計|の|部門|行政)*職員(?:数|定数|総数)$|定員管理.*職員数$/;

/** More people are wanted (長野県: 社会増減 of ▲2,530 against ▲2,700 was judged as good). */
export const populationGrowth = /(?:社会|自然|人口|転入)(?:動態)?増減(?:率|数)?$/;

/** The name says it outright. */
export const statedLower =
  /(?:少な|低|小さ|短)い(?:ほど|方が|ほうが)(?:良|よ|望まし|好まし)い|(?:減少|低減|削減)を目指す|\b(?:lower|less|fewer|smaller|shorter) is better\b|\bthe (?:lower|less|fewer|smaller|shorter),? the better\b/i;

/** When the number is counted, written behind what is counted: 「待機児童数⏎各年度５月１日現在」. */
export const countedWhen =
  /(?:(?:各|毎|当該?|前|翌)?年度?)?末?(?:\d{1,2}月)?(?:\d{1,2}日|末日?)?(?:現在|時点)$/;

/** Dealing with something bad, or something good of the same name: the number shall be great. */
export const goodOfBad =
  /(?:解消|解決|対応|処理|除却|解体|撤去|活用|回収|徴収|改善|是正|整理|圧縮|登録)(?:した|できた|された|済み?(?:の)?|に至った)|登録空き?家|無事故|再生可能|再エネ|自然エネルギー|太陽光|グリーン電力/;

const person = "(?:者|児童|生徒|児童生徒|児童・生徒|世帯|職員)?";

/** Endings of names whose number shall be small, by field. */
export const lowerEndings: readonly RegExp[] = [
  // Waiting and working time
  /待ち?時間$|待機時間$|待ち日数$|待機日数$/,
  new RegExp(`(?:時間外勤務|時間外労働|超過勤務|残業|長時間労働|過重労働)(?:手当)?${person}${tail}`),
  /(?:総|平均)(?:実)?労働時間$|(?:業務|作業|事務)時間$/,
  /(?:処理|所要|到着|審査|交付|修繕|復旧|回答)(?:まで)?(?:の|に要する|にかかる)?(?:平均)?(?:所要)?(?:時間|日数|期間)$/,
  new RegExp(`(?:待機|入所待ち)${person}${tail}`),
  // Complaints, accidents, offences, mistakes
  new RegExp(`(?:苦情|クレーム)(?:等)?(?:の)?(?:受付|発生|申立)?${tail}`),
  new RegExp(
    `(?:事故|火災|出火|犯罪|刑法犯|窃盗|空き巣|不具合|故障|システム障害|トラブル|インシデント|漏水|不法投棄|不正|違反|誤り|過誤|ミス)(?:の)?(?:発生|認知)?(?:の)?${tail}`,
  ),
  new RegExp(
    `(?:死者|死亡者?|死傷者|負傷者|けが人|犠牲者|自殺者?)${tail}|(?:農作物|鳥獣)?被害(?:の)?(?:発生)?${tail}`,
  ),
  // Money owed and spent
  new RegExp(
    `滞納(?:者|件|繰越|世帯|繰越額)?${tail}|(?:収入)?未済${tail}|未収(?:金|入|債権)?${tail}|不納欠損${tail}`,
  ),
  /(?:市債|町債|村債|県債|地方債|起債|債務|借入金|負債|赤字|累積欠損金)(?:の)?(?:年度末)?(?:現在高|残高|額|総額|比率)$/,
  /経常収支比率$|公債費(?:負担)?比率$|将来負担比率$|赤字比率$|資金不足比率$|(?:基準外)?繰[出入]金(?:額)?$/,
  /(?:人件|管理|維持|運営|経常|事務|物件|光熱水|行政|医療|給付|扶助)(?:経)?費(?:用)?(?:総額|額|率|比率)?$|(?:コスト|経費)(?:総額|額)?$/,
  // Not yet done
  new RegExp(
    `未(?:納|処理|収納|登記|申告|受診|接種|接続|回答|返却|着手|解決|利用地|使用|把握|整備|耐震化)(?:箇所)?${person}${tail}`,
  ),
  // People
  new RegExp(`(?:離職|休職|病気休暇|中途退職|不登校|欠席|中退)(?:取得)?(?:の)?${person}(?:の)?${tail}`),
  /(?:要介護|要支援)(?:者)?認定(?:者)?(?:率|数|割合)$/,
  new RegExp(
    `(?:罹患|り患|有病|発病|発症|感染|喫煙|肥満|むし歯|う蝕|う歯|メタボ該当)${person}(?:の)?${tail}`,
  ),
  // Environment, land
  /(?:排出|焼却|最終処分|埋立)(?:処分)?(?:原単位|量)$|(?:ごみ|ゴミ|廃棄物|残渣|食品ロス)(?:の)?(?:総|発生|処理)*量$/,
  /(?:電力|電気|エネルギー|燃料|ガス|水道|用紙|紙|ガソリン|灯油|重油)(?:の)?(?:総)?(?:使用|消費)(?:量|枚数|料|額)$|(?:コピー|印刷|複写)(?:用紙)?(?:使用)?枚数$/,
  new RegExp(`(?:放置自転車|放置車両|耕作放棄地|遊休農地|荒廃農地)(?:の)?${tail}`),
  /空き?家(?:の)?(?:総)?(?:数|戸数|棟数|率)$|空き?店舗(?:数|率)$/,
  /順位$|ランキング$/,
];
