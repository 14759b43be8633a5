import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { CellAddress } from "../../grid/cell-address";
import type { Exclusion } from "../../plan-years/exclusion";
import type { FigureNote } from "../../plan-years/figure-note";
import { excludedItems, excludedItemsNote, figureNoteSentence } from "./words";

/** A sentence that is printed with a figure, and the cells that it comes from. */
export type Footnote = { readonly text: string; readonly sources: readonly CellAddress[] };

const shownWords: Readonly<Partial<Record<FigureNote["kind"], RegExp>>> = {
  forecast: /見込|予測|見通し/,
  provisional: /速報|暫定|概算|未確定/,
  cumulative: /累計|累積|通算|期間|年間|[かカヵヶケ箇]年/,
};

/**
 * What has to be printed below the figures of a card: 見込み, 速報値, a date, another year, a revised target. Left out is what
 * the printed texts (figure, name, remark) say themselves: 「1,234人（見込）」 needs no second note.
 */
export function cardFootnotes(evaluated: EvaluatedIndicator, remark: string): readonly Footnote[] {
  const { figureNotes, measurement, indicator } = evaluated;
  return figureNotes.flatMap((note) => {
    const figure = (note.about === "target" ? measurement?.target : measurement?.actual)?.text ?? "";
    const text = figureNoteSentence(note);
    if (text === null || isShown(note, `${figure}\n${indicator.name.text}\n${remark}`)) return [];
    return [{ text, sources: [note.cell] }];
  });
}

function isShown({ kind, words }: FigureNote, printed: string): boolean {
  const plain = (text: string): string => text.normalize("NFKC").replace(/[\s,]/g, "");
  if (kind === "targetRevised") {
    // 1,000 is not shown by 11,000.
    const number = plain(words).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<![\\d.])${number}`).test(plain(printed));
  }
  const shown = shownWords[kind];
  return shown === undefined ? plain(printed).includes(plain(words)) : shown.test(printed);
}

const kindOrder: readonly Exclusion["kind"][] = [
  "notSurveyed",
  "suspended",
  "cancelled",
  "ended",
  "outOfScope",
  "relisted",
  "officer",
];

/**
 * The sentence below the counts that says how many items are left out of them and why: by kind in a fixed order, what the
 * officer took out by its reason. Null when all items count.
 */
export function excludedNote(indicators: readonly EvaluatedIndicator[]): string | null {
  const groups = new Map<string, { readonly exclusion: Exclusion; count: number }>();
  for (const { exclusion } of indicators) {
    if (exclusion === null) continue;
    const key = excludedItems(exclusion.kind, 0, exclusion.words);
    const group = groups.get(key) ?? { exclusion, count: 0 };
    groups.set(key, group);
    group.count += 1;
  }
  const sorted = [...groups.values()].sort(
    (a, b) => kindOrder.indexOf(a.exclusion.kind) - kindOrder.indexOf(b.exclusion.kind),
  );
  if (sorted.length === 0) return null;
  return excludedItemsNote(
    sorted.map(({ exclusion, count }) => excludedItems(exclusion.kind, count, exclusion.words)),
  );
}
