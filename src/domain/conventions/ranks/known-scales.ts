import { band, scaleOf, type KnownScale } from "./known-scale";

/** 茨城県: the ends are published as whole numbers, which leaves 99.5 and 79.5 open unless the rate is cut to whole ones. */
export const ibarakiScale: KnownScale = {
  id: "ibaraki",
  name: "茨城県",
  document: "茨城県まち・ひと・しごと創生総合戦略の数値目標・KPI進捗状況調書",
  url: "https://vdocuments.pub/eoecoeoeffccccfkpie.html",
  scale: scaleOf([
    band("A", "順調", { from: "100" }),
    band("B+", "概ね順調", { from: "80", upTo: "99" }),
    band("B", "やや遅れ", { from: "50", upTo: "79" }),
    band("C", "遅れ", { below: "50" }),
  ]),
};

/**
 * 長野県: 目標値を上回る is 順調, a rate of progress from 80 % on おおむね順調. The words are those of the assessment of 2016
 * (産経新聞 2016-09-20), the marks those of the press release of 2018.
 */
export const naganoScale: KnownScale = {
  id: "nagano",
  name: "長野県",
  document: "信州創生戦略の政策評価（対象：29年度）の結果",
  url: "https://www.pref.nagano.lg.jp/kikaku/happyou/180920-2press.html",
  scale: scaleOf([
    band("A", "順調", { above: "100" }),
    band("B", "おおむね順調", { from: "80", upTo: "100" }),
    band("C", "努力を要する", { below: "80" }),
  ]),
};

const osakaYear = (from: string) => [
  band("①", "成果目標の達成に向けて概ね順調", { from }),
  band("②", "成果目標の達成に向けて必ずしも順調ではない", { below: from }),
];

/**
 * 大阪市: the rate that is 概ね順調 rises with the years. For efforts of three years 33.4 % was asked for in the first and
 * 66.7 % in the second; 90 % is what efforts of one or two years had to reach in their last year.
 */
export const osakaScale: KnownScale = {
  id: "osaka",
  name: "大阪市",
  document: "「市政改革プラン」の進捗状況（平成25年度末現在）",
  url: "https://www.city.osaka.lg.jp/shiseikaikakushitsu/page/0000273757.html",
  scale: {
    bands: osakaYear("90"),
    byPlanYear: [osakaYear("33.4"), osakaYear("66.7"), osakaYear("90")],
    basedOn: "exact",
  },
};

/** 多摩市: of the share of the target that is due in the plan's year (20 % in the first of five). */
export const tamaScale: KnownScale = {
  id: "tama",
  name: "多摩市",
  document: "多摩市まち・ひと・しごと創生総合戦略の評価方法（案）",
  url: "https://expydoc.com/doc/10040981/",
  scale: scaleOf([
    band("①", "目標値の達成に向けて、着実に進んでいる", { from: "100" }),
    band("②", "目標値の達成に向けて、概ね進んでいる", { from: "60", below: "100" }),
    band("③", "目標値の達成に向けて、改善や工夫が必要と思われる", { below: "60" }),
  ]),
};

const osakaLibraryScale: KnownScale = {
  id: "osaka-library",
  name: "大阪府立図書館",
  document: "評価の基準と重点目標シートの記入について",
  url: "https://www.library.pref.osaka.jp/site/hyoka/lib-hyoka-kijun2013.html",
  scale: scaleOf([
    band("A", "数値目標を上回る成果を達成", { from: "110" }),
    band("B", "数値目標を達成", { from: "80", below: "110" }),
    band("C", "数値目標を２分の１以上達成", { from: "50", below: "80" }),
    band("D", "数値目標をかなり下回っており、大幅な改善が必要", { below: "50" }),
  ]),
};

/** S and A both begin at 120 %; S also asks for quality, which no rate tells. */
const agencyScale: KnownScale = {
  id: "agency",
  name: "独立行政法人",
  document: "独立行政法人の評価に関する指針による評定",
  url: "https://expydoc.com/doc/10748588/",
  scale: scaleOf([
    band("A", "120％以上（質的にも顕著な成果があればＳ）", { from: "120" }),
    band("B", "100％以上120％未満", { from: "100", below: "120" }),
    band("C", "80％以上100％未満", { from: "80", below: "100" }),
    band("D", "80％未満", { below: "80" }),
  ]),
};

const nagoyaPortScale: KnownScale = {
  id: "nagoya-port",
  name: "名古屋港管理組合",
  document: "行政評価",
  url: "http://www.port-of-nagoya.jp/meikan/gyozaisei/gyoseihyoka/1001259/1001260/1001263.html",
  scale: scaleOf([
    band("順調", "80％以上", { from: "80" }),
    band("やや遅れ", "60％以上80％未満", { from: "60", below: "80" }),
    band("遅れ", "60％未満", { below: "60" }),
  ]),
};

/** 富士市 publishes 「50%未満」 beside 「20%未満」: what lies below 20 is in both. */
const fujiScale: KnownScale = {
  id: "fuji",
  name: "富士市",
  document: "第五次富士市総合計画 前期基本計画の達成状況",
  url: "https://expydoc.com/doc/11693707/",
  scale: scaleOf([
    band("80%以上", "中間目標値に対して80％以上", { from: "80" }),
    band("50%以上80%未満", "中間目標値に対して50％以上80％未満", { from: "50", below: "80" }),
    band("50%未満", "中間目標値に対して50％未満", { below: "50" }),
    band("20%未満", "中間目標値に対して20％未満", { below: "20" }),
  ]),
};

const sanoScale: KnownScale = {
  id: "sano",
  name: "佐野市",
  document: "施策・基本事業評価の実績",
  url: "https://www.city.sano.lg.jp/kurashi_gyosei/shiseijoho_nyusatsu/kaikaku_kaizennimuketatorikumi/3/naiyou/6505.html",
  scale: scaleOf([
    band("7", "100％", { from: "100" }),
    band("6", "100％未満～90％", { from: "90", below: "100" }),
    band("5", "90％未満～80％", { from: "80", below: "90" }),
    band("4", "80％未満～70％", { from: "70", below: "80" }),
    band("3", "70％未満～60％", { from: "60", below: "70" }),
    band("2", "60％未満～50％", { from: "50", below: "60" }),
    band("1", "50％未満", { below: "50" }),
  ]),
};

/** いの町 writes 目標値以上 for ◎ and 目標値と同等 for ○; both can only be given when ◎ means more than the target. */
const inoScale: KnownScale = {
  id: "ino",
  name: "いの町",
  document: "いの町まち・ひと・しごと創生総合戦略",
  url: "https://www.town.ino.kochi.jp/chosei/choseikeikaku/keikaku_sougousenryaku/1797/",
  scale: scaleOf([
    band("◎", "目標値を上回る", { above: "100" }),
    band("○", "目標値と同等", { from: "100", upTo: "100" }),
    band("△", "目標値未満", { above: "0", below: "100" }),
    band("×", "進捗なし", { upTo: "0" }),
  ]),
};

/** Scales with numbers that were found published; 長与町 and 福岡市 rank by the baseline in words and are not among them. */
export const knownScales: readonly KnownScale[] = [
  ibarakiScale,
  naganoScale,
  osakaScale,
  tamaScale,
  osakaLibraryScale,
  agencyScale,
  nagoyaPortScale,
  fujiScale,
  sanoScale,
  inoScale,
];
