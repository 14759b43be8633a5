import type { Token } from "./tokens";

/**
 * Cuts the tokens of a step from one value to another (`A→B`, `2校から9校へ`) into its values, earliest first.
 * One list when the text is no step. The word から itself is dropped, what follows it (毎年) stays.
 */
export function splitSteps(text: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, index) => {
    if (token.type === "arrow") parts.push([]);
    else if (isFrom(text, tokens, index)) {
      parts.push([]);
      if (token.to > token.from + 2) parts.at(-1)?.push({ type: "word", from: token.from + 2, to: token.to });
    } else parts.at(-1)?.push(token);
  });
  return parts.length > 1 && parts.some((part) => part.length === 0) ? [tokens] : parts;
}

/** から after a number (or its bracket), when a later number is followed by へ or に. */
function isFrom(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token?.type !== "word" || !text.startsWith("から", token.from)) return false;
  if (
    before === undefined ||
    before.to !== token.from ||
    (before.type !== "number" && before.type !== "bracket")
  )
    return false;
  return tokens
    .slice(index + 1)
    .some((later) => later.type === "number" && /[へに]/.test(text.slice(later.from, later.to + 1)));
}
