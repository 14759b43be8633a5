import { isChangeBase } from "./changes";
import { isDateText } from "./dates";
import type { Qualifier, Reading } from "./quantity";
import { readUnit, type UnitCell } from "./units";
import { qualifiersOfWords } from "./word-lists";

/** What the brackets round a value say about it. */
export interface BracketMeaning {
  readonly asOf: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly change: string | null;
  readonly aside: readonly Reading[];
  /** A unit stated in brackets (27 → 25 (件/年)), for a number that has none. */
  readonly unit: UnitCell | null;
}

/** The inside of one bracket: width-normalised, as written, and the reading of it as a quantity of its own. */
export interface BracketText {
  readonly text: string;
  readonly written: string;
  readonly reading: () => Reading | null;
}

/** Adds up what the brackets after (or before) a value say; a note that says nothing we keep is left out. */
export function meaningOfBrackets(brackets: readonly BracketText[]): BracketMeaning {
  let asOf: string | null = null;
  let change: string | null = null;
  let unit: UnitCell | null = null;
  const qualifiers: Qualifier[] = [];
  const aside: Reading[] = [];
  for (const bracket of brackets) {
    const text = bracket.text.trim();
    if (/^(?:注|※|\*)/.test(text)) qualifiers.push("noted");
    else if (isDateText(text)) {
      asOf ??= bracket.written.trim();
      qualifiers.push(...qualifiersOfWords(text).filter((each) => each !== "perYear"));
    } else if (isChangeBase(text)) change ??= bracket.written.trim();
    else if (
      !/\d/.test(text) ||
      !/^(?:うち|内訳|内|再掲|参考|前年|前回|昨年|目標|基準|現状|当初|計画|予定|全国|県|平均|最終)/.test(text)
    ) {
      const reading = text.length <= 60 ? bracket.reading() : null;
      if (reading !== null && reading.asOf === undefined) aside.push(reading);
      else if (reading !== null) continue;
      else {
        unit ??= statedUnit(text);
        if (text.length <= 20) qualifiers.push(...qualifiersOfWords(text));
      }
    }
  }
  return { asOf, qualifiers, change, aside, unit };
}

const unitText =
  /^(?:単位:?)?(%|[十百千万億]{0,3}(?:人|件|回|円|戸|世帯|t|ha|㎡|㎥|km|kg|kWh|台|箇所|か所)|[^\s\d/、,]{1,4}\/(?:年|日|月|人|件))$/;

function statedUnit(text: string): UnitCell | null {
  const found = unitText.exec((text.split(/[,、]/)[0] ?? "").trim())?.[1];
  return found === undefined ? null : readUnit(found);
}
