import { copiedArea } from "../../../src/domain/samples/copied-area";
import { readSample } from "../../../src/domain/samples/read-sample";
import { drawSheet, type DrawnCell } from "../../support/grid-builder";
import { drawSample } from "./draw-sample";

type Rows = readonly (readonly DrawnCell[])[];

const findingsOf = (rows: Rows, drawn: Parameters<typeof drawSample>[1] = {}) =>
  readSample(drawSample(rows, drawn)).findings.map((finding) =>
    "cell" in finding ? [finding.code, finding.cell.row, finding.cell.column] : [finding.code],
  );
const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe("a sample sheet without marks", () => {
  it("is refused where two tables would be taken for one card", () => {
    const two: Rows = [
      ["指標", "率"],
      ["«指標名»", "«達成率»"],
      ["目標のない指標", "数 «目標未設定»"],
      ["«指標名»", "«実績»"],
    ];
    expect(findingsOf(two)).toEqual([
      ["fieldInTwoRows", 3, 0],
      ["countInItem", 2, 1],
    ]);
    const marked = two.map((row, index) => [
      ...row,
      index === 1 || index === 3 ? "«くり返し：指標»«ここまで»" : "",
    ]);
    expect(findingsOf(marked)).toEqual([]);
  });

  it("is refused where a field far from the row would draw the totals into it", () => {
    const table: Rows = [
      ["«重点目標»", "指標 «指標数»", ""],
      ["«指標名»", "«目標»", "«達成率»"],
      ["計", "«所管課»", "«達成»"],
    ];
    expect(findingsOf(table)).toEqual([["countInItem", 2, 2]]);
    expect(findingsOf([table[0] ?? [], table[1] ?? [], ["計", "", "«達成»"]])).toEqual([]);
  });

  it("takes the number in the title of a card for the card's, so that one card holds all its indicators", () => {
    const blocks = readSample(
      drawSample([
        ["«番号»　«計画名»", ""],
        ["«指標名»", "«達成率»"],
        ["", ""],
      ]),
    ).parts;
    expect(blocks).toMatchObject([
      { level: "initiative", first: 0, last: 2, parts: [{ kind: "rows" }, { first: 1, last: 1 }, {}] },
    ]);
  });
});

describe("what stands on a sample sheet", () => {
  it("is a plan's count where a word asks for one, not its target", () => {
    const { cells } = readSample(drawSample([["«計画数»取組・«指標数»指標", "«指標名»"]]));
    expect(cells[0]?.parts).toMatchObject([
      { kind: "field", field: { id: "initiatives" } },
      { kind: "words" },
      { kind: "field", field: { id: "indicators" } },
      { kind: "words" },
    ]);
  });

  it.each(["«目標", "目標»", "«目標«実績»"])("is refused with a bracket that has no other: %s", (text) => {
    expect(findingsOf([["«指標名»", text]])).toContainEqual(["openBracket", 0, 1]);
  });

  it("is refused where a formula shows nothing yet", () => {
    const sheet = drawSample([["«指標名»", ""]]);
    const grid = { ...sheet.grid, formulas: [["«指標名»", '=IF(A1="","",1)']] };
    expect(readSample({ ...sheet, grid }).findings.map(({ code }) => code)).toEqual(["formula"]);
  });

  it("is told of marks that stand below the printed rows or are misspelt", () => {
    const rows: Rows = [
      ["«指標名»", "", "«くり返し：指標»"],
      ["«達成率»", "", "«ここまて»"],
      ["", "", "«ここまで»"],
    ];
    expect(findingsOf(rows, { area: area(0, 0, 2, 2) })).toEqual([
      ["blockNotClosed", 0, 2],
      ["unknownMark", 1, 2],
      ["markOutsideArea", 2, 2],
    ]);
  });

  it("is refused where the printed area cuts a merged area", () => {
    const rows: Rows = [
      ["«計画名»", "←", "←"],
      ["«指標名»", "«実績»", "«達成率»"],
    ];
    expect(findingsOf(rows, { area: area(0, 0, 2, 2) })).toEqual([["mergeLeavesArea", 0, 0]]);
  });
});

describe("the copied area", () => {
  const rows: Rows = [
    ["«計画名»", "←", "", "«くり返し：計画»"],
    ["«指標名»", "«実績»", "", ""],
    ["", "", "", "«ここまで»"],
  ];

  it("leaves out columns of marks, but keeps the empty row beside a mark", () => {
    const grid = drawSheet(rows);
    expect(copiedArea(grid, null)).toEqual(area(0, 0, 3, 3));
    expect(copiedArea(grid, area(0, 0, 3, 4))).toEqual(area(0, 0, 3, 3));
    const sample = readSample(drawSample(rows, { area: area(0, 0, 3, 3) }));
    expect(sample.droppedRows.size).toBe(0);
    expect(sample.parts).toMatchObject([{ level: "initiative", first: 0, last: 2 }]);
  });

  it("holds merged areas whole where nothing says what is printed", () => {
    const grid = { ...drawSheet([["«指標名»"]]), merges: [area(0, 0, 3, 4)] };
    expect(copiedArea(grid, null)).toEqual(area(0, 0, 3, 4));
  });
});
