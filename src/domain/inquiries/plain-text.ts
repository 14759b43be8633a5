import { breakLines } from "../sheets/text-metrics/line-breaking";
import { textWidth } from "../sheets/text-metrics/character-width";
import type { HangingLine } from "./inquiry-letter";

/** Room for a line in em: 74 half-width columns. Outlook breaks the lines of a plain-text mail after 76. */
const lineWidth = 37;

/** Lines of a plain text, broken by Japanese rules; the lines that continue one begin below its text. */
export function plainText(lines: readonly HangingLine[]): string {
  return lines
    .flatMap(({ head, text }) => {
      const indent = textWidth(head);
      const margin = "　".repeat(Math.ceil(indent));
      return breakLines(text, lineWidth - Math.ceil(indent)).map((line, index) =>
        `${index === 0 ? head : margin}${line.text}`.trimEnd(),
      );
    })
    .join("\n");
}
