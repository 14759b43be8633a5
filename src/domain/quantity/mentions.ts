import type { NumberToken, Token } from "./tokens";

/** A number in a text together with what was written round it. */
export interface Mention {
  readonly number: NumberToken;
  /** Words before the number since the one before, without dates and brackets. */
  readonly lead: string;
  /** Words after the number up to the next one (only for the last mention), without dates and brackets. */
  readonly trail: string;
  readonly dates: readonly Token[];
  readonly brackets: readonly (Token & { readonly type: "bracket" })[];
  /** What joins the number to the one before: ～ or a hyphen without spaces. */
  readonly joined: "tilde" | "hyphen" | null;
  readonly openAfter: boolean;
  readonly plusMinus: boolean;
  readonly comparison: (Token & { readonly type: "comparison" }) | null;
}

/** Gathers the tokens round each number of a text; words outside stay with the number that they stand before. */
export function gatherMentions(text: string, tokens: readonly Token[]): readonly Mention[] {
  const places = tokens.flatMap((token, index) => (token.type === "number" ? [{ token, index }] : []));
  return places.map(({ token, index }, order) => {
    const previous = places[order - 1]?.index ?? -1;
    const next = places[order + 1]?.index ?? tokens.length;
    const before = tokens.slice(ownStart(tokens, previous), index);
    const after = tokens.slice(index + 1, order + 1 < places.length ? ownStart(tokens, index) : next);
    const isLast = next === tokens.length;
    const around = [...before, ...after];
    return {
      number: token,
      lead: wordsOf(text, before),
      trail: isLast ? wordsOf(text, after) : "",
      dates: around.filter((each) => each.type === "date"),
      brackets: around.filter((each) => each.type === "bracket"),
      joined: joinOf(before),
      openAfter: isLast && after[0]?.type === "tilde",
      plusMinus: before.at(-1)?.type === "plusMinus",
      comparison: before.findLast((each) => each.type === "comparison") ?? null,
    };
  });
}

/** Brackets directly after a number are that number's; the next number's words start behind them. */
function ownStart(tokens: readonly Token[], numberIndex: number): number {
  let index = numberIndex + 1;
  while (numberIndex >= 0 && tokens[index]?.type === "bracket") index += 1;
  return index;
}

function wordsOf(text: string, tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.type === "word" || token.type === "malformed")
    .map((token) => text.slice(token.from, token.to))
    .join(" ");
}

function joinOf(before: readonly Token[]): Mention["joined"] {
  const tilde = before.some((token) => token.type === "tilde");
  if (tilde) return "tilde";
  return before.some((token) => token.type === "hyphen") ? "hyphen" : null;
}
