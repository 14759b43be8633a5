const deepest = 256;
const nameEnd = /[\s/>]/;

/**
 * Whether a part is whole XML: every element closed in its turn, one root, no document type. The workbook reader itself
 * goes on after a break and would hand over half a sheet as if it were all.
 */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let roots = 0;
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = endOfMarkup(xml, at);
    if (end < 0) return false;
    const mark = xml.charAt(at + 1);
    if (mark === "!" && xml.startsWith("<!DOCTYPE", at)) return false;
    if (mark === "/") {
      if (open.pop() !== xml.slice(at + 2, end).trimEnd()) return false;
    } else if (mark !== "!" && mark !== "?") {
      const inside = xml.slice(at + 1, end);
      if (open.length === 0) roots += 1;
      if (!inside.endsWith("/")) open.push(nameIn(inside));
      if (open.length > deepest || roots > 1) return false;
    }
    at = xml.indexOf("<", end);
  }
  return open.length === 0 && roots === 1;
}

function nameIn(inside: string): string {
  const end = inside.search(nameEnd);
  return end < 0 ? inside : inside.slice(0, end);
}

/** Index of the last character of the tag, comment or instruction that begins at `at`; -1 where it has no end. */
function endOfMarkup(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return lastOf(xml, "-->", at + 4);
  if (xml.startsWith("<![CDATA[", at)) return lastOf(xml, "]]>", at + 9);
  if (xml.startsWith("<?", at)) return lastOf(xml, "?>", at + 2);
  let quote = "";
  for (let index = at + 1; index < xml.length; index++) {
    const char = xml.charAt(index);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === ">") return index;
    else if (char === "<") return -1;
    else if (char === '"' || char === "'") quote = char;
  }
  return -1;
}

function lastOf(xml: string, ending: string, from: number): number {
  const found = xml.indexOf(ending, from);
  return found < 0 ? -1 : found + ending.length - 1;
}
