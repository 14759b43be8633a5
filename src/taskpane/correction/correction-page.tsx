import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { CellAddress } from "../../domain/grid/cell-address";
import type { OutlinedTable } from "../../domain/recognition/outline/sheet-outline";
import { correction } from "../../locales/ja/correction";
import { useActions } from "../app/pane-context";
import { moveTo } from "../shared/move-to";
import { PageColumn, PageHead } from "../shared/page-column";
import { Section } from "../shared/section";
import type { CorrectionPage as Page, HomeState } from "../state/pane-state";
import { askBelow } from "./doubtful-places";
import { itemAt, itemId, pageHeadingId } from "./find-item";
import { ItemRow, nameOf } from "./item-row";
import { Pointing, pointedId } from "./pointing";
import { SaidList } from "./said-list";
import { SheetPart } from "./sheet-part";

const useStyles = makeStyles({
  muted: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  first: { margin: 0, paddingLeft: "1.3em", overflowWrap: "anywhere" },
});

/** The columns of one header. */
function TablePart({ table, years }: { readonly table: OutlinedTable; readonly years: readonly number[] }) {
  const styles = useStyles();
  return (
    <Section title={correction.table(table.top + 1, table.bottom + 1)}>
      {table.isRead ? null : <div>{correction.tableNotRead}</div>}
      <ul className={styles.list}>
        {table.columns.map((item) => (
          <ItemRow key={item.cell.column} item={item} years={years} />
        ))}
      </ul>
    </Section>
  );
}

/** 「読み取りの確認」: one sheet with everything that it was taken for, to be changed by choosing or by pointing. */
export function CorrectionPage(props: {
  readonly home: HomeState;
  readonly page: Page;
  /** What must be known before: a changed sheet, settings that could not be kept. */
  readonly notices: ReactNode;
}) {
  const styles = useStyles();
  const { openOverview } = useActions();
  const { home, page, notices } = props;
  const { outline, focus } = page;
  const shown = useRef<CellAddress | null>(null);
  useEffect(() => {
    if (focus === null || focus === shown.current) return;
    shown.current = focus;
    const item = itemAt(outline, focus);
    moveTo(item ? itemId(item) : pointedId);
  }, [focus, outline]);
  const { tables, labels } = outline;
  const years =
    home.reading.recognition.fiscalYears.length > 0 ? home.reading.recognition.fiscalYears : home.years;
  const asked = [
    ...tables.filter(({ isRead }) => isRead).flatMap(({ columns }) => columns),
    ...labels,
  ].filter(({ confidence }) => confidence < askBelow);
  return (
    <PageColumn>
      <PageHead
        back={correction.back}
        onBack={openOverview}
        title={correction.title}
        headingId={pageHeadingId}
        hint={correction.hint}
      />
      {notices}
      <SheetPart home={home} page={page} />
      {asked.length > 0 ? (
        <Section title={correction.lookFirst(asked.length)}>
          <ul className={styles.first}>
            {asked.map((item) => (
              <li key={itemId(item)}>
                <Link as="button" inline onClick={() => moveTo(itemId(item))}>
                  {nameOf(item)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {outline.notRead?.kind === "excluded" ? null : <Pointing page={page} years={years} />}
      {tables.map((table) => (
        <TablePart
          key={`${table.bottom} ${table.columns[0]?.cell.column ?? 0}`}
          table={table}
          years={years}
        />
      ))}
      {labels.length > 0 ? (
        <Section title={correction.words}>
          <div className={styles.muted}>{correction.wordsHint}</div>
          <ul className={styles.list}>
            {labels.map((item) => (
              <ItemRow key={itemId(item)} item={item} years={years} />
            ))}
          </ul>
        </Section>
      ) : null}
      <SaidList corrections={outline.corrections} />
    </PageColumn>
  );
}
