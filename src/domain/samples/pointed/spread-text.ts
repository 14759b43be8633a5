/** A text in one width and case without white space, each of its letters with its place in the text as typed. */
export type SpreadText = { readonly letters: string; readonly places: readonly number[] };

/** Takes the widths, the case and the white space out of a text, so that it is found however it is typed. */
export function spreadText(text: string): SpreadText {
  let letters = "";
  const places: number[] = [];
  let place = 0;
  for (const typed of text) {
    const even = typed.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
    letters += even;
    for (let index = 0; index < even.length; index++) places.push(place);
    place += typed.length;
  }
  return { letters, places: [...places, text.length] };
}

/** Where the wanted text stands as typed, from its first letter to behind its last; never a part of a longer number. */
export function findWithin(
  { letters, places }: SpreadText,
  wanted: string,
): readonly { readonly from: number; readonly to: number }[] {
  const sought = spreadText(wanted).letters;
  if (sought === "") return [];
  const found: { readonly from: number; readonly to: number }[] = [];
  for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + sought.length)) {
    const end = at + sought.length;
    if (cutsNumber(letters, at) || cutsNumber(letters, end)) continue;
    found.push({ from: places[at] ?? 0, to: (places[end - 1] ?? 0) + 1 });
  }
  return found;
}

/** Whether a number goes on across this place: 40 is not found in 140, 40.5 or 1,400. */
function cutsNumber(letters: string, at: number): boolean {
  return /[\d.,]$/u.test(letters.slice(0, at)) && /^[.,]?[\d%]/u.test(letters.slice(at));
}
