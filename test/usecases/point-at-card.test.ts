import type { Area } from "../../src/domain/grid/cell-address";
import { areaName } from "../../src/domain/grid/cell-address";
import { defaultSettings } from "../../src/usecases/default-settings";
import { fillSample } from "../../src/usecases/fill-sample";
import { addSampleOfCard, cellKey, openCells, pointAtCard } from "../../src/usecases/point-at-card";
import { textOfCell } from "../../src/workbench/host/excel/cell-reader";
import { fingerprintSheet } from "../support/describe-sheet";
import type { SheetStore } from "../../src/workbench/host/store/sheet-store";
import { openFixture, readAndJudge, type OpenedFixture } from "../support/open-fixture";

function sheetOf({ host }: OpenedFixture, name: string): SheetStore {
  const sheet = host.store.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const textAt = ({ cells }: SheetStore, row: number, column: number): string =>
  textOfCell(cells.contentAt(row, column), cells.styleAt(row, column));

/** Finished sheets with the rows of their first card, how often it is printed, and the cells that have to be asked about. */
const finished = [
  { name: "資料9のカード", card: { row: 4, column: 0, rowCount: 5, columnCount: 6 }, printed: 10, asked: [] },
  {
    name: "三列のカード",
    card: { row: 0, column: 1, rowCount: 5, columnCount: 3 },
    printed: 32,
    asked: ["【1】職員研修の受講者数（延べ）"],
  },
  { name: "横長の表", card: { row: 3, column: 0, rowCount: 1, columnCount: 11 }, printed: 32, asked: [] },
  { name: "一枚の調書", card: { row: 0, column: 0, rowCount: 8, columnCount: 4 }, printed: 32, asked: [] },
] as const satisfies readonly { readonly card: Area; readonly [key: string]: unknown }[];

describe("a card of a finished sheet that is turned into a sample sheet", () => {
  it.each(finished)(
    "$name: prints the same cards in the same look, and leaves the finished sheet alone",
    async (each) => {
      const { name, card, printed, asked } = each;
      const book = await openFixture("samples/drawn-samples.xlsx");
      const { samples } = book.ports;
      const { reading, evaluation } = await readAndJudge(book, 2019);
      const subject = { evaluation, planName: reading.recognition.planName?.text ?? null };
      await fillSample(samples, name, subject, "ask");
      const source = `${name}（作成）`;
      const before = fingerprintSheet(sheetOf(book, source));

      await book.host.user.select(source, areaName(card));
      book.host.traffic.reset();
      const pointed = await pointAtCard(samples, reading, defaultSettings, 2019);
      expect(book.host.traffic.totals.batches).toBeLessThanOrEqual(7);
      if (!pointed.ok) throw new Error(JSON.stringify(pointed.problem));
      const filter = printed === 10 ? "notAchieved" : "all";
      const choices = { texts: {}, filter, ownPage: name === "一枚の調書" } as const;
      const open = openCells(pointed.value, choices);
      expect(open.map(({ text }) => text)).toEqual(asked);
      // Of what is asked about, the number of the item is the likeliest.
      const texts = Object.fromEntries(
        open.map(({ cell, candidates }) => [cellKey(cell), candidates[0] ?? ""]),
      );
      const added = await addSampleOfCard(samples, pointed.value, { ...choices, texts });
      if (!added.ok) throw new Error(JSON.stringify(added.problem));
      const { sheetName } = added.value;
      const filled = await fillSample(samples, sheetName, subject, "ask");
      if (!filled.ok) throw new Error(JSON.stringify(filled.problem));
      // The first card had grown for its texts: rows that others need as well make six of them taller than its page.
      const notices = choices.ownPage ? [{ code: "itemsDivided", count: 6 }] : [];
      expect(filled.value).toMatchObject({ printed, notices });
      expect(fingerprintSheet(sheetOf(book, source))).toBe(before);

      const [original, made] = [sheetOf(book, source), sheetOf(book, filled.value.outcome.sheetName)];
      const rows = card.rowCount === 1 ? printed : card.rowCount;
      for (let row = 0; row < rows; row++) {
        for (let column = card.column; column < card.column + card.columnCount; column++) {
          expect(textAt(made, row, column).trimEnd()).toBe(
            textAt(original, card.row + row, column).trimEnd(),
          );
          expect(made.cells.styleAt(row, column)).toEqual(original.cells.styleAt(card.row + row, column));
          const [merge, drawn] = [made.merges.at(row, column), original.merges.at(card.row + row, column)];
          expect(merge && { ...merge, row: merge.row + card.row }).toEqual(drawn);
        }
      }
      expect(made.page.orientation).toBe(original.page.orientation);
      expect(made.headerFooter).toEqual(original.headerFooter);
      expect(made.rowBreaks.length > 20).toBe(choices.ownPage);
    },
  );
});
