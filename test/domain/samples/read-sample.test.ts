import { blocksIn } from "../../../src/domain/samples/block";
import { readSample } from "../../../src/domain/samples/read-sample";
import type { DrawnCell } from "../../support/grid-builder";
import { drawSample } from "./draw-sample";

type Rows = readonly (readonly DrawnCell[])[];

/** Level, filter and rows (counted from 1) of the blocks, the outer ones first. */
const blocksOf = (rows: Rows) =>
  blocksIn(readSample(drawSample(rows)).parts).map(
    ({ level, filter, first, last }) => `${level} ${filter} ${first + 1}-${last + 1}`,
  );
const codesOf = (rows: Rows) => readSample(drawSample(rows)).findings.map(({ code }) => code);

const card: Rows = [
  ["«年度»の結果", "", "", ""],
  ["", "", "", ""],
  ["«重点目標»", "", "", ""],
  ["計画名", "«計画名»", "", ""],
  ["指標名", "«指標名»", "", ""],
  ["目標", "«目標»", "実績", "«実績»"],
];

describe("the blocks of a sample sheet", () => {
  it("follow from the fields where nothing is marked", () => {
    expect(blocksOf(card)).toEqual(["goal all 3-6", "initiative all 4-6", "indicator all 5-6"]);
    expect(codesOf(card)).toEqual([]);
  });

  it("are one row in a table, whatever the fields of its row are about", () => {
    const table: Rows = [
      ["計画", "指標", "率"],
      ["«計画名»", "«指標名»", "«達成率»"],
    ];
    expect(blocksOf(table)).toEqual(["indicator all 2-2"]);
  });

  it("take the space below a card with it, but not the rest of a page", () => {
    const blank = ["", "", "", ""];
    expect(blocksOf([...card, blank])).toEqual(["goal all 3-7", "initiative all 4-7", "indicator all 5-6"]);
    expect(blocksOf([...card, blank, blank, blank])[1]).toBe("initiative all 4-6");
    expect(blocksOf([...card, ["以上", "", "", ""]])[1]).toBe("initiative all 4-6");
  });

  it("reach as far down as the merged cells of their fields", () => {
    expect(
      blocksOf([
        ["«指標名»", "目標", "«目標»"],
        ["↑", "実績", "«実績»"],
        ["↑", "", ""],
      ]),
    ).toEqual(["indicator all 1-3"]);
  });

  it("are those that are marked, with what follows from the fields inside and around", () => {
    const marked = card.map((row, index) => [
      ...row,
      index === 3 ? "«くり返し：未達成の計画»" : index === 5 ? "«ここまで»" : "",
    ]);
    expect(blocksOf(marked)).toEqual(["goal all 3-6", "initiative notAchieved 4-6", "indicator all 5-6"]);
  });

  it("may follow each other with different filters", () => {
    const two: Rows = [
      ["«くり返し：未達成の指標»", "", ""],
      ["«指標名»", "«実績»", ""],
      ["«ここまで»", "", ""],
      ["目標のない指標", "", ""],
      ["«指標名»", "«くり返し：目標未設定の指標»", "«ここまで»"],
    ];
    expect(blocksOf(two)).toEqual(["indicator notAchieved 1-3", "indicator targetNotSet 5-5"]);
    expect([...readSample(drawSample(two)).droppedRows]).toEqual([0, 2]);
    expect(codesOf(two)).toEqual([]);
  });

  it("are read from marks beside the print area, where help may stand too", () => {
    const sample = drawSample(
      [
        ["«指標名»", "«実績»", "", "«くり返し：達成の指標»"],
        ["理由", "«理由»", "", "«ここまで»"],
        ["", "", "", "«ここまで» は終わりの印、«とんでもない» は項目ではありません"],
      ],
      { area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } },
    );
    const { findings, parts, droppedRows } = readSample(sample);
    expect(findings).toEqual([]);
    expect(blocksIn(parts)).toMatchObject([{ level: "indicator", filter: "achieved", first: 0, last: 1 }]);
    expect(droppedRows.size).toBe(0);
  });
});

describe("what is said about a sample sheet that leaves something open", () => {
  it("is nothing for hidden rows, which are not copied", () => {
    const sample = drawSample([["«指標名»"], ["«実績»"]], { hiddenRows: [1] });
    expect([...readSample(sample).droppedRows]).toEqual([1]);
  });

  it.each<[string, string, Rows]>([
    ["a name that is no field", "unknownField", [["«指標名»", "«実せき»"]]],
    ["a mark that does not say for what", "unclearMark", [["«くり返し：あれ»", "«指標名»", "«ここまで»"]]],
    ["a block without an end", "blockNotClosed", [["«くり返し：指標»"], ["«指標名»"]]],
    ["an end without a block", "endWithoutBlock", [["«指標名»"], ["«ここまで»"]]],
    [
      "a block in one of its own level",
      "blockInWrongBlock",
      [["«くり返し：指標»", "«くり返し：計画»"], ["«指標名»"], ["«ここまで»", "«ここまで»"]],
    ],
    ["a block without fields", "emptyBlock", [["«くり返し：指標»"], ["様式"], ["«ここまで»"], ["«年度»"]]],
    [
      "a merged area that crosses the edge of a block",
      "mergeCrossesBlock",
      [
        ["計画", "指標"],
        ["↑", "«指標名»"],
      ],
    ],
    [
      "a merged area around a block",
      "mergeCrossesBlock",
      [
        ["枠", "上"],
        ["↑", "«指標名»"],
        ["↑", "下"],
      ],
    ],
    [
      "a field of an item that is not known there",
      "fieldOutsideBlock",
      [["«指標名»"], ["«くり返し：指標»", "«実績»", "«ここまで»"]],
    ],
    ["items side by side", "sideBySide", [["«指標名»", "«実績»", "«指標名»", "«実績»"]]],
    ["no field at all", "noFields", [["計画名", "指標名"]]],
  ])("names %s", (_what, code, rows) => {
    expect(codesOf(rows)).toEqual([code]);
  });

  it("suggests fields for a name that is none, and says where it stands", () => {
    expect(readSample(drawSample([["«指標名»", "«実せき»"]])).findings).toEqual([
      {
        code: "unknownField",
        cell: { sheet: "ひな形", row: 0, column: 1 },
        name: "実せき",
        nearest: expect.arrayContaining(["実績"]),
      },
    ]);
  });

  it("names formulas", () => {
    const sample = drawSample([["«指標名»", "合計"]]);
    const formulas = [["«指標名»", "=A1"]];
    const { findings } = readSample({ ...sample, grid: { ...sample.grid, formulas } });
    expect(findings).toMatchObject([{ code: "formula", cell: { row: 0, column: 1 } }]);
  });
});
