import type { SourcedText } from "../../plan/plan";
import { folded } from "../../recognition/label";
import { readAgeClass, type AgeClass } from "./age-class";
import type { Series, SeriesTable } from "./series-table";

/** A table of ages and sexes as a pyramid shows it. */
export type PopulationPyramid = {
  /** Which of the series is drawn left of the middle, which right of it. */
  readonly men: number;
  readonly women: number;
  /** The categories from the foot of the pyramid to its top: the youngest first, what is no age class (年齢不詳) last. */
  readonly fromYoungest: readonly number[];
};

const counted = "(?:の?(?:人口|人数|割合|比率|構成比|数))?";
const menWords = new RegExp(`^(?:男(?:性|子)?|males?|men)${counted}$`, "u");
const womenWords = new RegExp(`^(?:女(?:性|子)?|females?|women)${counted}$`, "u");
const unitBehind = /[(（].*[)）]$/u;
const agesCorner = /年齢|歳/u;
const bareNumber = /^\s*[\d０-９]{1,3}\s*$/u;

/** Fewer classes are no pyramid. */
const fewestClasses = 3;
/** One row may be no age class: 年齢不詳. */
const mostOthers = 1;

/** How a table is drawn as a pyramid; null unless it has age classes that do not overlap and men and women without negative figures. */
export function populationPyramid(
  table: Pick<SeriesTable, "corner" | "categories" | "series">,
): PopulationPyramid | null {
  const { series } = table;
  const names = series.map(({ name }) => name);
  if (!areSexes(names) || series.some(hasNegative)) return null;
  const men = names.findIndex((name) => isNamed(name, menWords));
  const women = 1 - men;
  const fromYoungest = orderOfAges(classesOf(table));
  return fromYoungest === null ? null : { men, women, fromYoungest };
}

/** Whether there are two names, one of men and one of women. */
export function areSexes(names: readonly SourcedText[]): boolean {
  const has = (words: RegExp): boolean => names.some((name) => isNamed(name, words));
  return names.length === 2 && has(menWords) && has(womenWords);
}

const isNamed = ({ text }: SourcedText, words: RegExp): boolean =>
  words.test(folded(text).replace(unitBehind, ""));

const hasNegative = ({ figures }: Series): boolean =>
  figures.some(({ value }) => value?.startsWith("-") ?? false);

/** Numbers alone are ages where the corner of the table says so. */
function classesOf({
  corner,
  categories,
}: Pick<SeriesTable, "corner" | "categories">): readonly (AgeClass | null)[] {
  const areAges = agesCorner.test(corner?.text ?? "");
  return categories.map(({ text }) =>
    readAgeClass(areAges && bareNumber.test(text) ? `${text.trim()}歳` : text),
  );
}

function orderOfAges(classes: readonly (AgeClass | null)[]): readonly number[] | null {
  const known = classes.flatMap((one, index) => (one === null ? [] : [{ ...one, index }]));
  const others = classes.flatMap((one, index) => (one === null ? [index] : []));
  if (known.length < fewestClasses || others.length > mostOthers) return null;
  const sorted = [...known].sort((one, other) => one.from - other.from);
  const overlaps = sorted.some((one, at) => {
    const next = sorted[at + 1];
    return next !== undefined && (one.to === null || one.to >= next.from);
  });
  return overlaps ? null : [...sorted.map(({ index }) => index), ...others];
}
