import { printedText } from "./plain-text";

/** What a count in a text counts. `total` is the number that a part is taken of (27項目のうち). */
export type CountedThing =
  "withTarget" | "withoutTarget" | "achieved" | "notAchieved" | "total" | "initiatives";

/** A count or share that a text states about the indicators of the plan. */
export type Statement = {
  readonly quote: string;
  /** What the sentence says before the quote, for its year and its scope. */
  readonly before: string;
} & (
  | {
      readonly kind: "count";
      readonly what: CountedThing;
      readonly count: number;
      /** The number that it is a part of, where the text says so. */
      readonly of: number | null;
    }
  | { readonly kind: "share"; readonly percent: string; readonly isApproximate: boolean }
);

type Claim = Statement extends infer S ? (S extends Statement ? Omit<S, "quote" | "before"> : never) : never;

const items = "(?:項目|指標|件|取組|事業|施策)";
const outOf = "(?:の)?(?:うち|内|中)[、,]?";
const aim = "(?:目標値?を)?";
const done = "(?:した|している|できた|の|となった|となっている|だった)?";
/** Not 95%以上, which is a threshold, nor a difference in points. */
const share = "(\\d{1,3}(?:\\.\\d+)?)%(程度)?(?!以上|以下|未満|超|を超|台|から|~|ポイント|を目標)";

const resultOf = (word: string | undefined): CountedThing => (word === "達成" ? "achieved" : "notAchieved");
const count = (what: CountedThing, digits: string | undefined, of?: string | number): Claim => ({
  kind: "count",
  what,
  count: Number(digits),
  of: of === undefined ? null : Number(of),
});
const shareOf = (percent: string | undefined, about: string | undefined): Claim => ({
  kind: "share",
  percent: percent ?? "0",
  isApproximate: (about ?? "") !== "",
});

/** The ways of stating, the longest first: what one has taken no other reads again. */
const ways: readonly (readonly [RegExp, (groups: readonly (string | undefined)[]) => readonly Claim[]])[] = [
  [
    new RegExp(
      `(\\d+)の?${items}${outOf}(\\d+)(?:の?${items})?(?:\\([^()]*\\))?(?:が|は|で|について|において)?[、,]?${aim}(未達成|達成)(?!率|割合)`,
      "gu",
    ),
    ([, whole, part, word]) => [count("total", whole), count(resultOf(word), part, whole)],
  ],
  [
    new RegExp(
      `(\\d+)の?${items}${outOf}${aim}(未達成|達成)${done}(?:もの|${items})?(?:は|が)[、,]?(\\d+)${items}`,
      "gu",
    ),
    ([, whole, word, part]) => [count("total", whole), count(resultOf(word), part, whole)],
  ],
  [
    new RegExp(
      `${aim}(未達成|(?<!未)達成)${done}(?:もの|${items})(?:は|が)[、,]?(\\d+)${items}${outOf}(\\d+)${items}`,
      "gu",
    ),
    ([, word, whole, part]) => [count("total", whole), count(resultOf(word), part, whole)],
  ],
  [
    new RegExp(`(\\d+)${items}\\((?:全体の)?(約)?${share}\\)(?:が|で|は)?[、,]?${aim}達成(?!率|割合)`, "gu"),
    ([, part, about, percent]) => [count("achieved", part), shareOf(percent, about)],
  ],
  [
    new RegExp(`(?<!未)達成(?:は|が|:)?(\\d+)${items}[、,・]?未達成(?:は|が|:)?(\\d+)${items}`, "gu"),
    ([, met, unmet]) => {
      const whole = Number(met) + Number(unmet);
      return [count("achieved", met, whole), count("notAchieved", unmet, whole)];
    },
  ],
  [
    new RegExp(`(\\d+)の?${items}${outOf}(\\d+)の?${items}(?:に|で|について)目標値?を(?:設定|定め)`, "gu"),
    ([, , part]) => [count("withTarget", part)],
  ],
  [
    new RegExp(
      `(?:${items}|全体)の(?:うち)?(約)?${share}(?:の${items})?(?:が|で)${aim}達成(?!率|割合)`,
      "gu",
    ),
    ([, about, percent, roughly]) => [shareOf(percent, about ?? roughly)],
  ],
  [
    new RegExp(`${share}\\)?の${items}(?:が|で|において)${aim}達成(?!率|割合)`, "gu"),
    ([, percent, about]) => [shareOf(percent, about)],
  ],
  [
    new RegExp(
      `目標値?を(?:設定|定め)て?(?:し?て)?(いる|いない|した|しない)${items}※?(?:は|が|:)?[、,]?(?:全部で)?(\\d+)${items}`,
      "gu",
    ),
    ([, has, digits]) => [count(has === "いる" || has === "した" ? "withTarget" : "withoutTarget", digits)],
  ],
  [
    new RegExp(
      `${aim}(未達成|(?<!未)達成)${done}(?:もの|${items})(?:は|が|:|数は|数が)?[、,]?(?:全部で|合わせて)?(\\d+)${items}`,
      "gu",
    ),
    ([, word, digits]) => [count(resultOf(word), digits)],
  ],
  [
    new RegExp(`(\\d+)${items}(?:が|で)${aim}(未達成|達成)(?!率|割合)`, "gu"),
    ([, digits, word]) => [count(resultOf(word), digits)],
  ],
  [
    new RegExp(`(未達成|(?<!未)達成)(?:は|が|:)(\\d+)(?:項目|指標)`, "gu"),
    ([, word, digits]) => [count(resultOf(word), digits)],
  ],
  [
    new RegExp(`(\\d+)の?(?:取組|計画|事業)に(?:設定|位置付け|位置づけ)`, "gu"),
    ([, digits]) => [count("initiatives", digits)],
  ],
  [
    new RegExp(
      `(?:目標)?(?:達成率|達成割合|達成(?:した|の)?(?:もの|${items})の割合)(?:\\([^()\\d]{0,6}\\d*[^()\\d]{0,4}\\))?(?:は|が|:|=|、|\\()+(?:(?:${items}|計画)?全体で(?:は|、)?)?(約|およそ|概ね|おおむね)?${share}`,
      "gu",
    ),
    ([, about, percent, roughly]) => [shareOf(percent, about ?? roughly)],
  ],
  [
    new RegExp(
      `(?<=${items}[、,]?\\(|達成[^。\\d]{0,6}\\()(?:達成率|達成割合)(?:は|が|:)?(約)?${share}`,
      "gu",
    ),
    ([, about, percent, roughly]) => [shareOf(percent, about ?? roughly)],
  ],
];

const sentenceEnd = /[。※【】■●○◆]/u;
const longestBefore = 120;

/** All statements of counts and shares in a text that was brought into one line (`plainText`), in the order of the ways. */
export function statementsIn(text: string): readonly Statement[] {
  const taken: { readonly from: number; readonly to: number }[] = [];
  return ways.flatMap(([pattern, read]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.some((place) => from < place.to && place.from < to)) return [];
      taken.push({ from, to });
      const before = beforeOf(text, from);
      const quote = closed(printedText(`${contextOf(before)}${match[0]}`));
      return read(match).map((claim): Statement => ({ ...claim, quote, before }));
    }),
  );
}

function beforeOf(text: string, from: number): string {
  const near = text.slice(Math.max(0, from - longestBefore), from);
  const parts = near.split(sentenceEnd);
  return parts.at(-1) ?? "";
}

/** Enough words before a figure to find the place in the document. */
function contextOf(before: string): string {
  const clause = before.split(/[、,]/u).at(-1) ?? "";
  return clause.length <= 30 ? clause : "";
}

/** With the bracket closed that a way of stating leaves open: 「達成率（59.3％」. */
function closed(quote: string): string {
  return quote.lastIndexOf("（") > quote.lastIndexOf("）") ? `${quote}）` : quote;
}
