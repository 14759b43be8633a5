import type { SheetGrid } from "../../../../src/domain/grid/sheet-grid";
import {
  noCorrections,
  type ReadingCorrections,
} from "../../../../src/domain/recognition/corrections/corrections";
import { outlinedBook, type OutlinedBook } from "../../../../src/domain/recognition/outline/outline-sheet";
import type { OutlinedLabel } from "../../../../src/domain/recognition/outline/sheet-outline";
import { recognise } from "../../../../src/domain/recognition/recognise";
import type { Role } from "../../../../src/domain/recognition/recognised-table";
import { decide } from "../../../../src/usecases/correct-reading";
import { flatReading } from "../../../support/flat-reading";
import { drawSheet } from "../../../support/grid-builder";
import { outlineOf, sayRow } from "./correct";

const sheet = drawSheet([
  ["令和６年度の重点指標", "", "", "", ""],
  ["指標名", "訓練の回数", "組織率", "備蓄", "合計"],
  ["単位", "回", "％", "食", ""],
  ["目標", 10, 70, 500, 580],
  ["実績", 12, 66.5, 510, 588.5],
  ["年度末", 13, 67, 520, 600],
]);
const grids = [sheet];

const book = (corrections: ReadingCorrections, of: readonly SheetGrid[] = grids): OutlinedBook =>
  outlinedBook(of, corrections, recognise(of, corrections));
const at = (row: number, column: number, corrections = noCorrections) =>
  book(corrections).at({ sheet: "一覧", row, column });
const figures = (corrections: ReadingCorrections, of: readonly SheetGrid[] = grids): readonly unknown[] =>
  flatReading(recognise(of, corrections), 2024).map(({ indicator, target, actual }) => [
    indicator,
    target,
    actual,
  ]);

function sayWord(label: string, role: Role, corrections = noCorrections): ReadingCorrections {
  const known: OutlinedLabel | undefined = outlineOf(grids, corrections).labels.find(
    (item) => item.label === label,
  );
  const row = sheet.texts.findIndex(([text]) => text === label);
  const item = known ?? at(row, 0, corrections).label;
  if (!item) throw new Error(`no word ${label}`);
  return decide(corrections, { kind: "role", item, role, fiscalYear: null });
}

const asRead = [
  ["訓練の回数", "10", "12"],
  ["組織率", "70", "66.5"],
  ["備蓄", "500", "510"],
];

describe("a table with indicators as columns", () => {
  test("takes the row that the officer names, and nothing of the one that is taken out", () => {
    const said = sayWord("年度末", "actual", sayWord("実績", "other"));
    expect(figures(said)).toEqual([
      ["訓練の回数", "10", "13"],
      ["組織率", "70", "67"],
      ["備蓄", "500", "520"],
    ]);
    expect(recognise(grids, said).notes).toEqual([]);
    expect(outlineOf(grids, said).labels.map(({ label, role }) => [label, role])).toEqual(
      expect.arrayContaining([
        ["実績", "other"],
        ["年度末", "actual"],
      ]),
    );
  });

  test("is left without its indicators where the only row of actuals is taken out", () => {
    expect(figures(sayWord("実績", "other"))).toEqual([]);
  });

  test("leaves out the column that the officer does not want, and takes it back", () => {
    expect(figures(noCorrections)).toEqual(asRead);
    const said = sayRow(grids, { row: 3, column: 2 }, "skip");
    expect(said.rows).toEqual([{ sheet: "一覧", text: "組織率", treatAs: "skip" }]);
    expect(figures(said)).toEqual([asRead[0], asRead[2]]);
    expect(recognise(grids, said).notes).toEqual([]);
    const row = at(4, 2, said).row;
    expect(row).toMatchObject({ isColumn: true, isRead: false, correction: { treatAs: "skip" } });
    const correction = row?.correction;
    if (!correction) throw new Error("nothing said");
    expect(figures(decide(said, { kind: "undo", correction }))).toEqual(asRead);
  });

  test("may keep a single indicator, and offers the first column again", () => {
    const said = ["訓練の回数", "組織率"].reduce(
      (now, _name, index) => sayRow(grids, { row: 1, column: index + 1 }, "skip", now),
      noCorrections,
    );
    expect(figures(said)).toEqual([asRead[2]]);
    expect(at(1, 1, said).row).toMatchObject({ isRead: false, correction: { text: "訓練の回数" } });
  });

  test("takes a column that was held for a total where the officer says that it is an indicator", () => {
    const said = sayRow(grids, { row: 1, column: 4 }, "entry");
    expect(figures(said)).toEqual([...asRead, ["合計", "580", "588.5"]]);
  });

  test("finds the column again next year, among others", () => {
    const said = sayRow(grids, { row: 3, column: 2 }, "skip");
    const next = [
      drawSheet([
        ["令和７年度の重点指標", "", "", ""],
        ["指標名", "相談", "訓練の回数", "組織率"],
        ["目標", 1, 11, 71],
        ["実績", 2, 13, 72],
      ]),
    ];
    const reading = recognise(next, said);
    expect(flatReading(reading, 2025).map(({ indicator }) => indicator)).toEqual(["相談", "訓練の回数"]);
    expect(reading.notes).toEqual([]);
  });

  test("asks for no header row and for no column of labels", () => {
    expect(at(3, 0)).toMatchObject({ row: null, header: null, label: { label: "目標" } });
    expect(at(3, 2)).toMatchObject({ header: null, row: { text: "組織率", isColumn: true, isRead: true } });
    expect(at(0, 0).header).not.toBeNull();
  });
});

test("a word that the officer takes out is not read as its heading in a table of years either", () => {
  const years = [
    drawSheet([
      ["指標名", "R6目標", "R6実績", "R6実績見込"],
      ["訓練の回数", 10, 12, 13],
    ]),
  ];
  const item = book(noCorrections, years).at({ sheet: "一覧", row: 0, column: 2 }).label;
  if (!item) throw new Error("no word");
  const said = decide(noCorrections, { kind: "role", item, role: "other", fiscalYear: null });
  expect(figures(said, years)).toEqual([["訓練の回数", "10", "13"]]);
});
