import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { areaName } from "../../domain/grid/cell-address";
import type { Recognition } from "../../domain/recognition/recognised-table";
import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { correction } from "../../locales/ja/correction";
import { pane } from "../../locales/ja/pane";
import { notReadText, noteText, readingSummary } from "../../locales/ja/readings";
import { useActions } from "../app/pane-context";
import { doubtfulPlaces } from "../correction/doubtful-places";
import { areaStart } from "../shared/area-start";
import { CellLink } from "../shared/cell-link";
import { Disclosure } from "../shared/disclosure";
import { CorrectionLink, correctionLinkId } from "./correction-link";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  summary: { margin: 0 },
  again: { whiteSpace: "nowrap" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
  },
  where: { color: tokens.colorNeutralForeground3 },
});

/** The years of a table: one by name, several from first to last. */
function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first === last ? formatFiscalYear(first) : `${formatFiscalYear(first)}～${formatFiscalYear(last)}`;
}

/** Doubtful columns named on the overview itself; the page shows all. */
const mostDoubtful = 3;

/** The columns of which it is not sure what they hold, each leading to its choice. */
function DoubtfulColumns(props: { readonly recognition: Recognition; readonly busy: boolean }) {
  const styles = useStyles();
  const places = doubtfulPlaces(props.recognition).slice(0, mostDoubtful);
  if (places.length === 0) return null;
  return (
    <ul className={styles.list}>
      {places.map(({ cell, place, label, role }) => {
        const id = `doubtful-${cell.sheet}-${place}`;
        return (
          <li key={id}>
            <CorrectionLink id={id} sheet={cell.sheet} cell={cell} disabled={props.busy}>
              {correction.doubtful(cell.sheet, place, label, role)}
            </CorrectionLink>
          </li>
        );
      })}
    </ul>
  );
}

/** Notes that are answered by saying what a column holds. */
const isAboutColumns = ({ kind }: Recognition["notes"][number]): boolean =>
  kind === "ambiguousColumn" || kind === "correctionNotApplied";

/** The places that a person should look at, each leading to its cell or to the choice that settles it. */
export function ReadingNotes({ recognition }: { readonly recognition: Recognition }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {recognition.notes.map((note, index) => {
        const cell = areaStart(note.sheet, note.at);
        const id = `note-${index}`;
        return (
          <li key={`${note.sheet}!${note.at} ${note.kind} ${note.text}`}>
            {isAboutColumns(note) ? (
              <CorrectionLink id={id} sheet={note.sheet} cell={note.at === "" ? null : cell}>
                {noteText(note)}
              </CorrectionLink>
            ) : (
              <CellLink cell={cell}>{noteText(note)}</CellLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Sheets that gave no indicators, each with its reason. */
export function NotReadSheets({ notRead }: { readonly notRead: Recognition["notRead"] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {notRead.map(({ sheet, reason }) => (
        <li key={sheet}>
          <CellLink cell={{ sheet, row: 0, column: 0 }}>{sheet}</CellLink>
          <div className={styles.where}>{notReadText(reason)}</div>
          <CorrectionLink id={`point-${sheet}`} sheet={sheet} cell={null}>
            {correction.point}
          </CorrectionLink>
        </li>
      ))}
    </ul>
  );
}

/** What was understood, in one line, and the places to check folded below it. */
export function ReadingSummary(props: { readonly recognition: Recognition; readonly busy: boolean }) {
  const styles = useStyles();
  const { read } = useActions();
  const { recognition, busy } = props;
  const { notes } = recognition;
  return (
    <section aria-label={pane.reading.title} className={styles.lines}>
      <p className={styles.summary}>
        {readingSummary(recognition, doubtfulPlaces(recognition).length)}{" "}
        <Link as="button" inline disabled={busy} className={styles.again} onClick={read}>
          {pane.reading.again}
        </Link>
        {"　"}
        <CorrectionLink id={correctionLinkId} sheet={null} cell={null} disabled={busy}>
          {correction.open}
        </CorrectionLink>
      </p>
      <DoubtfulColumns recognition={recognition} busy={busy} />
      {notes.length > 0 ? (
        <Disclosure title={pane.reading.notes}>
          <ReadingNotes recognition={recognition} />
        </Disclosure>
      ) : null}
    </section>
  );
}

/** The tables that were read and the sheets that were not, both folded. */
export function ReadingDetails({ recognition }: { readonly recognition: Recognition }) {
  const styles = useStyles();
  const { tables, notRead } = recognition;
  return (
    <>
      <Disclosure title={pane.reading.details}>
        <ul className={styles.list}>
          {tables.map(({ sheet, area, fiscalYears }) => (
            <li key={`${sheet}!${areaName(area)}`}>
              <CellLink cell={{ sheet, row: area.row, column: area.column }}>{sheet}</CellLink>
              <div className={styles.where}>
                {pane.reading.tableAt(areaName(area), yearsText(fiscalYears))}
              </div>
              <CorrectionLink
                id={`table-${sheet}-${areaName(area)}`}
                sheet={sheet}
                cell={{ sheet, row: area.row, column: area.column }}
              >
                {correction.openSheet}
              </CorrectionLink>
            </li>
          ))}
        </ul>
      </Disclosure>
      {notRead.length > 0 ? (
        <Disclosure title={pane.reading.notRead(notRead.length)}>
          <NotReadSheets notRead={notRead} />
        </Disclosure>
      ) : null}
    </>
  );
}
