/** A text whose footnote marks and notes were blanked out, character for character. */
export interface TextWithoutNotes {
  readonly text: string;
  readonly noted: boolean;
}

const mark = /[※*＊]\d{0,2}/g;
const endsAfterMark = /^\s*(?:$|[、,/→(]|\d)|^\s*\n/;

/**
 * Blanks footnote marks (7団体※2) and the notes that they start (― ※感染症の影響により中止), to the end of the line.
 * A text that begins with a mark and goes on in words is itself a note and stays.
 */
export function withoutNotes(text: string): TextWithoutNotes {
  let out = "";
  let kept = 0;
  let noted = false;
  for (const found of text.matchAll(mark)) {
    const start = found.index;
    if (start < kept) continue;
    const end = start + found[0].length;
    const rest = text.slice(end, end + 40);
    const leads = text.slice(0, start).trim() === "";
    noted = true;
    if (leads && !/^\d/.test(rest.trimStart())) continue;
    const to = leads || endsAfterMark.test(rest) ? end : endOfLine(text, end);
    out += text.slice(kept, start) + " ".repeat(to - start);
    kept = to;
  }
  return { text: out + text.slice(kept), noted };
}

function endOfLine(text: string, from: number): number {
  const stop = text.slice(from).search(/[\n→]/);
  return stop < 0 ? text.length : from + stop;
}
