import {
  countedWhen,
  eitherWayEnding,
  goodOfBad,
  growthEnding,
  lessening,
  lowerEndings,
  measure,
  populationGrowth,
  statedLower,
} from "./name-words";

/** What the name of an indicator says about which way is good. */
export type NameDirection = {
  /** "less": it shall become less, but level and reduction cannot be told apart (経費の削減). */
  readonly way: "higher" | "lower" | "less" | "unclear" | "unsaid";
  /** The indicator measures a reduction (削減率, 縮減額): a positive number is a decrease. */
  readonly reduction: boolean;
  /** The indicator is itself a change (伸び率): its numbers are changes. */
  readonly change: boolean;
};

/** 削減額, 削減効果額: the greater the better (福知山市 行政改革 counts 削減効果額 and 職員の削減 so). */
const reductionEnding = new RegExp(`${lessening}(?:した|できた|する|された)?(?:の)?${measure}{1,2}$`);
const lesseningEnding = new RegExp(`の?${lessening}$`);

/**
 * Which way is good as far as the name says it; never from numbers. Notes, brackets and quoted questions are left out:
 * they say how it is measured.
 */
export function directionOfName(name: string): NameDirection {
  const text = subject(name);
  const reduction = reductionEnding.test(text);
  const change = growthEnding.test(text);
  return { way: wayOf(text, name, reduction, change), reduction, change };
}

/** The part of a name that tells which way is good (待ち時間, 削減額, 社会増減); null where no word does. */
export function decisiveWords(name: string): string | null {
  const text = subject(name);
  const patterns = [populationGrowth, reductionEnding, lesseningEnding, growthEnding, ...lowerEndings];
  const stated = statedLower.exec(name.normalize("NFKC"))?.[0];
  if (stated !== undefined) return stated;
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].replace(/^の/, "");
    if (found !== undefined && found !== "") return found;
  }
  return null;
}

function wayOf(text: string, name: string, reduction: boolean, change: boolean): NameDirection["way"] {
  if (statedLower.test(name.normalize("NFKC"))) return "lower";
  if (populationGrowth.test(text)) return "higher";
  if (eitherWayEnding.test(text)) return "unclear";
  if (reduction) return "higher";
  if (goodOfBad.test(text)) return "unsaid";
  if (lesseningEnding.test(text)) {
    const level = text.replace(lesseningEnding, "");
    return /(?:件|者|児童)数$/.test(level) && endsLow(level) ? "lower" : "less";
  }
  if (change) return endsLow(text.replace(growthEnding, "")) ? "lower" : "higher";
  return endsLow(text) ? "lower" : "unsaid";
}

function endsLow(text: string): boolean {
  return lowerEndings.some((ending) => ending.test(text));
}

/** The noun phrase that is counted, without sentences in further lines that define it. */
function subject(name: string): string {
  const [first = "", ...more] = name.normalize("NFKC").split("\n");
  const named = [first, ...more.filter((line) => !line.trimEnd().endsWith("。"))];
  const lines = named.join("\n").replace(/[※*].*$/gmu, "");
  const bare = lines
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^】]*】|〔[^〕]*〕|<[^<>]*>|≪[^≫]*≫/g, "")
    .replace(/\s+/g, "");
  const lastQuote = /[「『]([^「」『』]*)[」』]$/.exec(bare)?.[1];
  const outside = bare.replace(/「[^」]*」|『[^』]*』/g, "");
  return (lastQuote ?? outside).replace(/[。、・:\-―]+$/, "").replace(countedWhen, "");
}
