import type { ExclusionKind } from "./exclusion";

/** A reason to leave an indicator out, as words say it. */
export type SaidExclusion = { readonly kind: Exclude<ExclusionKind, "officer">; readonly words: string };

type Rule = {
  readonly kind: SaidExclusion["kind"];
  readonly pattern: RegExp;
  /** Says it also beside a figure; the others count only where there is none (講座を1回中止した、12回実施). */
  readonly besideFigure: boolean;
};

const rules: readonly Rule[] = [
  { kind: "relisted", besideFigure: true, pattern: /再掲/ },
  {
    kind: "outOfScope",
    besideFigure: true,
    pattern:
      /評価の?対象外|評価対象から(?:除外|除く|外)|評価(?:は|を)?(?:しない|せず|行わない|行わず|していない)/,
  },
  {
    kind: "ended",
    besideFigure: false,
    pattern:
      /(?:事業|取組|制度|計画|業務|施設|補助|助成)(?:が|は|を|の)?(?:既に|全て)?(?:終了|廃止|統合|完了)|(?:終了|廃止|統合)(?:した|された|し、|により|によって|につき|に伴|のため|済)|(?:へ|に)統合|^(?:終了|廃止|統合)$/,
  },
  { kind: "cancelled", besideFigure: false, pattern: /中止|取りやめ|取り止め/ },
  {
    kind: "notSurveyed",
    besideFigure: false,
    pattern:
      /隔年|(?:\d|[二三四五])[かカヵヶケ箇]?年(?:に1?[一1]?回|ごと|毎|おき|に一度|に1度)[^。]{0,6}(?:調査|実施|測定|公表)|(?:調査|測定|アンケート)[^。]{0,6}(?:年(?:度)?では?ない|実施せず|行わず|行っていない|実施していない|未実施|実施なし|なし$)|調査年(?:度)?(?:では|に(?:は)?)(?:ない|当たらない|該当しない)|(?:非|未)調査年/,
  },
  { kind: "suspended", besideFigure: false, pattern: /休止|延期|見送り|見送った|休館|休業/ },
  { kind: "outOfScope", besideFigure: false, pattern: /^(?:集計|測定|調査|算出|評価)?対象外$/ },
];

/** Said of a later time or in doubt, it is no reason yet. */
const notYet =
  /予定|検討|見込|可能性|方針|来年度|翌年度|次年度|令和\d+年度(?:末|から|より)に?(?:は|で)?(?:終了|廃止|休止)/;

/**
 * The reason that a text gives for leaving an indicator out of the counts: 隔年調査, 中止, 事業終了・廃止・統合, 評価対象外, 再掲, 休止・延期.
 * `hasFigure` says that there is an actual all the same. Null where the text gives none, or only for a later year.
 */
export function exclusionSaid(text: string, hasFigure: boolean): SaidExclusion | null {
  for (const piece of clauses(text)) {
    const said = notYet.test(piece) && !/対象外|再掲/.test(piece) ? null : ruleFor(piece, hasFigure);
    if (said) return { kind: said.kind, words: piece };
  }
  return null;
}

function ruleFor(piece: string, hasFigure: boolean): Rule | null {
  const plain = piece.normalize("NFKC").replace(/\s+/g, "");
  return (
    rules.find(({ pattern, besideFigure }) => (besideFigure || !hasFigure) && pattern.test(plain)) ?? null
  );
}

/** The clauses of a text, those in brackets by themselves: 「―（隔年調査）」 gives 隔年調査. */
function clauses(text: string): readonly string[] {
  return text
    .split(/[。\n（）()【】〔〕［］[\]]/)
    .map((piece) => piece.replace(/^[\s※＊*・、,―－ー-]+|[\s、,]+$/g, ""))
    .filter((piece) => piece !== "");
}

/** Whether the name of an indicator or initiative marks it as one that is counted elsewhere. */
export function isMarkedRelisted(name: string): boolean {
  return /再掲/.test(name);
}

/** A name without the mark 再掲, in one width and without spaces: equal for an indicator and its repetition. */
export function withoutRelistedMark(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[([【〔<]\s*再掲[^)\]】〕>\n]{0,12}[)\]】〕>]|[※*]?\s*再掲:?/g, "")
    .replace(/\s+/g, "");
}
