import { builtInFormats } from "../number-formats/number-format-ids";

/**
 * Writes the formats that a file names by number only into its styles, as Japanese Excel understands them: the reader
 * knows them in their American form, and 令和６年４月１日 would become 4/1/24. Formats that the file defines itself stay.
 */
export function withJapaneseFormats(styles: string): string {
  const defined = new Set([...styles.matchAll(/<numFmt\s[^>]*?numFmtId="(\d+)"/g)].map(([, id]) => id));
  const added = Object.entries(builtInFormats)
    .filter(([id]) => !defined.has(id))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)
    .join("");
  if (/<numFmts\b[^>]*[^/]>/.test(styles)) {
    return styles.replace(/<numFmts\b[^>]*>/, (opening) => opening + added);
  }
  const without = styles.replace(/<numFmts\b[^>]*\/>/, "");
  return without.replace(/<styleSheet\b[^>]*>/, (opening) => `${opening}<numFmts>${added}</numFmts>`);
}

const escaped = (code: string): string =>
  code.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
