import { folded } from "../label";
import type { HeaderCorrection, LabelCorrection, ReadingCorrections, RowCorrection } from "./corrections";
import { sameWords } from "./heading-key";
import { correctionsOn } from "./sheet-corrections";

const isSameLabel = (a: LabelCorrection, b: LabelCorrection): boolean =>
  a.sheet === b.sheet && a.nth === b.nth && a.offset === b.offset && sameWords(a.label, b.label);

/** Sets what a column or word is, in place of what was said about it before. */
export function withLabel(corrections: ReadingCorrections, told: LabelCorrection): ReadingCorrections {
  const others = corrections.labels.filter((label) => !isSameLabel(label, told));
  return { ...corrections, labels: [...others, told] };
}

const headerWords = ({ labels }: HeaderCorrection): string => labels.map(folded).join("\n");

/** Makes rows with these texts a header, in place of the same header said before. */
export function withHeader(corrections: ReadingCorrections, told: HeaderCorrection): ReadingCorrections {
  const others = corrections.headers.filter(
    (header) => header.sheet !== told.sheet || headerWords(header) !== headerWords(told),
  );
  return { ...corrections, headers: [...others, told] };
}

/** Sets whether rows that begin with these texts count, in place of what was said about them before. */
export function withRow(corrections: ReadingCorrections, told: RowCorrection): ReadingCorrections {
  const others = corrections.rows.filter(
    ({ sheet, text }) => sheet !== told.sheet || !sameWords(text, told.text),
  );
  return { ...corrections, rows: [...others, told] };
}

const without = (sheets: readonly string[], sheet: string): readonly string[] =>
  sheets.filter((name) => name !== sheet);

/** Leaves a sheet out of the reading, or takes it in again. */
export function withSheetExcluded(
  corrections: ReadingCorrections,
  sheet: string,
  excluded: boolean,
): ReadingCorrections {
  const others = without(corrections.excludedSheets, sheet);
  if (!excluded) return { ...corrections, excludedSheets: others };
  const includedSheets = without(corrections.includedSheets, sheet);
  return { ...corrections, includedSheets, excludedSheets: [...others, sheet] };
}

/** Reads a sheet although all of it stands on other sheets too, or leaves it out for that reason again. */
export function withSheetIncluded(
  corrections: ReadingCorrections,
  sheet: string,
  included: boolean,
): ReadingCorrections {
  const others = without(corrections.includedSheets, sheet);
  if (!included) return { ...corrections, includedSheets: others };
  const excludedSheets = without(corrections.excludedSheets, sheet);
  return { ...corrections, excludedSheets, includedSheets: [...others, sheet] };
}

/** Whether a heading ends with one of the texts of a header, so that it was said about a column below it. */
const isBelow = (told: LabelCorrection, header: HeaderCorrection): boolean =>
  told.sheet === header.sheet &&
  header.labels.some((text) => folded(told.label).endsWith(folded(text)) && told.nth !== null);

/** Takes one decision back, given as it is among the corrections; with a header what was said about its columns. */
export function withoutCorrection(
  corrections: ReadingCorrections,
  told: LabelCorrection | HeaderCorrection | RowCorrection,
): ReadingCorrections {
  const isOther = (decision: object): boolean => decision !== told;
  return {
    ...corrections,
    labels: corrections.labels.filter(
      (label) => isOther(label) && !("labels" in told && isBelow(label, told)),
    ),
    headers: corrections.headers.filter(isOther),
    rows: corrections.rows.filter(isOther),
  };
}

/** Says of other sheets of the same kind what was said of the columns, words and headers of one sheet. */
export function withAlike(
  corrections: ReadingCorrections,
  sheet: string,
  others: readonly string[],
): ReadingCorrections {
  const { labels, headers } = correctionsOn(corrections, sheet);
  return others.reduce(
    (said, other) =>
      [
        ...headers.map((told) => (now: ReadingCorrections) => withHeader(now, { ...told, sheet: other })),
        ...labels.map((told) => (now: ReadingCorrections) => withLabel(now, { ...told, sheet: other })),
      ].reduce((now, say) => say(now), said),
    corrections,
  );
}

/** The corrections with what sheets took over from gone ones said of themselves; `sources` names the gone sheet of each. */
export function takenOver(
  corrections: ReadingCorrections,
  sources: ReadonlyMap<string, string>,
): ReadingCorrections {
  if (sources.size === 0) return corrections;
  const gone = new Set(sources.values());
  const moved = <Told extends { readonly sheet: string }>(decisions: readonly Told[]): readonly Told[] =>
    decisions.flatMap((told) =>
      gone.has(told.sheet)
        ? [...sources].flatMap(([sheet, source]) => (source === told.sheet ? [{ ...told, sheet }] : []))
        : [told],
    );
  return {
    ...corrections,
    labels: moved(corrections.labels),
    headers: moved(corrections.headers),
    rows: moved(corrections.rows),
  };
}
