import { noCorrections } from "../../../../src/domain/recognition/corrections/corrections";
import { recognise } from "../../../../src/domain/recognition/recognise";
import { decide } from "../../../../src/usecases/correct-reading";
import { flatReading } from "../../../support/flat-reading";
import { drawSheet, type DrawnCell } from "../../../support/grid-builder";
import { columnOf, outlineOf, sayColumn, sayHeader, sayRow } from "./correct";

const list: readonly (readonly DrawnCell[])[] = [
  ["第３次行政改革実施計画　令和６年度実績報告"],
  ["番号", "取組名", "指標名", "目標", "実績", "確定した値", "備考"],
  [1, "研修", "受講者数", "100人", "見込み", "95人", ""],
  [2, "採用", "採用者数", "10人", "見込み", "12人", "追加募集"],
];
const grids = [drawSheet(list)];
const actuals = (read: ReturnType<typeof recognise>, year = 2024): readonly unknown[] =>
  flatReading(read, year).map(({ actual }) => actual);

describe("saying what a column is", () => {
  const corrected = sayColumn(grids, noCorrections, "確定した値", "actual");

  it("gives the column that role for certain and takes it from the column that had it", () => {
    expect(actuals(recognise(grids))).toEqual(["見込み", "見込み"]);
    const read = recognise(grids, corrected);
    expect(actuals(read)).toEqual(["95人", "12人"]);
    const roles = read.tables[0]?.columns.map(({ label, role, confidence }) => [label, role, confidence]);
    expect(roles?.slice(4, 6)).toEqual([
      ["実績", "other", 0.9],
      ["確定した値", "actual", 1],
    ]);
    expect(read.notes).toEqual([]);
  });

  it("takes a column out of the reading", () => {
    const without = sayColumn(grids, noCorrections, "備考", "other");
    expect(flatReading(recognise(grids), 2024)[1]?.remark).toBe("追加募集");
    expect(flatReading(recognise(grids, without), 2024)[1]?.remark).toBeUndefined();
  });

  it("counts what was said last where two columns are said to be the same", () => {
    const both = sayColumn(grids, corrected, "備考", "actual");
    expect(actuals(recognise(grids, both))).toEqual([undefined, "追加募集"]);
    expect(actuals(recognise(grids, sayColumn(grids, both, "確定した値", "actual")))).toEqual([
      "95人",
      "12人",
    ]);
  });

  it("is taken back alone, or with everything else", () => {
    const more = sayColumn(grids, corrected, "備考", "other");
    const [first] = more.labels;
    if (!first) throw new Error("nothing said");
    const back = decide(more, { kind: "undo", correction: first });
    expect(back.labels.map(({ label }) => label)).toEqual(["備考"]);
    expect(decide(more, { kind: "undoAll" })).toEqual(noCorrections);
  });

  it("tells equal headings apart by counting them", () => {
    const twice = [
      drawSheet([
        ["令和６年度実績報告"],
        ["指標名", "値", "目標", "値"],
        ["受講者数", "1人", "100人", "95人"],
        ["採用者数", "2人", "10人", "12人"],
      ]),
    ];
    const said = sayColumn(twice, noCorrections, "値", "actual", { nth: 1 });
    expect(said.labels[0]).toMatchObject({ label: "値", nth: 1, offset: 0 });
    expect(actuals(recognise(twice, said))).toEqual(["95人", "12人"]);
  });
});

describe("a column without heading", () => {
  const blank = (between: readonly DrawnCell[] = []): readonly (readonly DrawnCell[])[] => [
    ["令和６年度実績報告"],
    ["指標名", ...between.map(() => ""), "", "", "目標"],
    ["受講者数", ...between, "済", "95人", "100人"],
    ["採用者数", ...between, "", "12人", "10人"],
  ];

  it("is found by the heading left of it, blank columns not counted", () => {
    const said = sayColumn([drawSheet(blank())], noCorrections, "", "actual", { nth: 1 });
    expect(said.labels[0]).toMatchObject({ label: "指標名", nth: 0, offset: 2, role: "actual" });
    expect(actuals(recognise([drawSheet(blank(["", ""]), { at: "D9" })], said))).toEqual(["95人", "12人"]);
  });
});

describe("the year of a corrected column", () => {
  it("is the one that was said", () => {
    const said = sayColumn(grids, noCorrections, "確定した値", "actual", { fiscalYear: 2023 });
    const read = recognise(grids, said);
    expect(actuals(read, 2023)).toEqual(["95人", "12人"]);
    expect(actuals(read, 2024)).toEqual(["見込み", "見込み"]);
  });

  it("moves on with the year of next year's title where the heading has none", () => {
    const said = sayColumn(grids, noCorrections, "確定した値", "actual", { fiscalYear: 2023 });
    const [, ...rest] = list;
    const next = recognise([drawSheet([["第３次行政改革実施計画　令和７年度実績報告"], ...rest])], said);
    expect(next.fiscalYears).toEqual([2024, 2025]);
    expect(actuals(next, 2024)).toEqual(["95人", "12人"]);
  });

  it("is that of the heading where the heading has moved on", () => {
    const dated = (year: string): readonly (readonly DrawnCell[])[] => [
      ["指標名", `${year}目標`, `${year}末の状況`],
      ["受講者数", "100人", "95人"],
    ];
    const said = sayColumn([drawSheet(dated("令和６年度"))], noCorrections, "令和６年度末の状況", "actual");
    const next = recognise([drawSheet(dated("令和７年度"))], said);
    expect(next.notes).toEqual([]);
    expect(actuals(next, 2025)).toEqual(["95人"]);
  });

  it("goes to the next later one of several headings with the same words", () => {
    const dated = (first: string, second: string): readonly (readonly DrawnCell[])[] => [
      ["指標名", `${first}実績`, `${second}目標`, `${second}実績`],
      ["受講者数", "90人", "100人", "95人"],
    ];
    const now = [drawSheet(dated("令和５年度", "令和６年度"))];
    const said = sayColumn(now, noCorrections, "令和５年度実績", "other");
    const next = [drawSheet(dated("令和６年度", "令和７年度"))];
    expect(actuals(recognise(next), 2024)).toEqual(["90人"]);
    expect(actuals(recognise(next, said), 2024)).toEqual([undefined]);
    expect(actuals(recognise(next, said), 2025)).toEqual(["95人"]);
  });
});

describe("a header that was pointed at", () => {
  const strange: readonly (readonly DrawnCell[])[] = [
    ["令和６年度実績報告"],
    ["なにを", "どこまで", "どうなった"],
    ["受講者数", "100人", "95人"],
    ["採用者数", "10人", "12人"],
  ];
  const said = (() => {
    const sheet = [drawSheet(strange)];
    const header = sayHeader(sheet, 1);
    const name = sayColumn(sheet, header, "なにを", "indicator");
    return sayColumn(sheet, sayColumn(sheet, name, "どこまで", "target"), "どうなった", "actual");
  })();

  it("is enough to read a sheet that was not recognised at all", () => {
    expect(recognise([drawSheet(strange)]).tables).toEqual([]);
    const read = recognise([drawSheet(strange)], said);
    expect(flatReading(read, 2024)).toEqual([
      { indicator: "受講者数", target: "100人", actual: "95人" },
      { indicator: "採用者数", target: "10人", actual: "12人" },
    ]);
  });

  it("is shown with its columns before anything is said about them", () => {
    const sheet = [drawSheet(strange)];
    const { tables, notRead } = outlineOf(sheet, sayHeader(sheet, 1));
    expect(notRead).not.toBeNull();
    expect(tables).toMatchObject([{ top: 1, bottom: 1, isRead: false }]);
    expect(tables[0]?.columns.map(({ label, samples }) => [label, samples])).toEqual([
      ["なにを", ["受講者数", "採用者数"]],
      ["どこまで", ["100人", "10人"]],
      ["どうなった", ["95人", "12人"]],
    ]);
  });

  it("is found where it has moved to, with a column more", () => {
    const moved = strange.map((row, index) => [
      row[0] ?? "",
      index === 1 ? "担当" : "職員課",
      ...row.slice(1),
    ]);
    const read = recognise([drawSheet([["表題"], [], ...moved], { at: "C4" })], said);
    expect(actuals(read)).toEqual(["95人", "12人"]);
  });
});

describe("saying whether a row counts", () => {
  const rows: readonly (readonly DrawnCell[])[] = [
    ["令和６年度実績報告"],
    ["取組名", "指標名", "目標", "実績"],
    ["研修", "受講者数", "100人", "95人"],
    ["研修", "職員合計", "10人", "12人"],
    ["", "合計", "110人", "107人"],
  ];
  const sheet = [drawSheet(rows)];
  const names = (read: ReturnType<typeof recognise>): readonly unknown[] =>
    flatReading(read, 2024).map(({ indicator }) => indicator);

  it("takes a row in that looks like a total", () => {
    expect(names(recognise(sheet))).toEqual(["受講者数", "職員合計"]);
    const said = sayRow(sheet, { row: 4, column: 1 }, "entry");
    expect(names(recognise(sheet, said))).toEqual(["受講者数", "職員合計", "合計"]);
  });

  it("leaves out one row and not the others that begin like it, wherever it moves", () => {
    const said = sayRow(sheet, { row: 3, column: 2 }, "skip");
    expect(said.rows).toEqual([{ sheet: "一覧", text: "研修 職員合計", treatAs: "skip" }]);
    const moved = [...rows.slice(0, 2), [], ...rows.slice(2)];
    expect(names(recognise([drawSheet(moved, { at: "B2" })], said))).toEqual(["受講者数"]);
  });
});

describe("a word that is corrected wherever it stands", () => {
  it("means that role to every reader", () => {
    const sheet = [drawSheet(list)];
    const said = decide(noCorrections, {
      kind: "role",
      item: {
        ...columnOf(outlineOf(sheet, noCorrections).tables, "実績"),
        key: { label: "実績", nth: null, offset: 0 },
      },
      role: "remark",
      fiscalYear: null,
    });
    expect(recognise(sheet, said).tables[0]?.columns.find(({ label }) => label === "実績")?.role).toBe(
      "remark",
    );
  });
});

describe("sheets", () => {
  const second = drawSheet(list, { name: "別の一覧" });

  it("are left out when the officer says so", () => {
    const said = decide(noCorrections, { kind: "sheet", sheet: "別の一覧", excluded: true });
    const read = recognise([...grids, second], said);
    expect(read.tables.map(({ sheet }) => sheet)).toEqual(["一覧"]);
    expect(read.notRead).toEqual([{ sheet: "別の一覧", reason: { kind: "excluded" } }]);
    const again = decide(said, { kind: "sheet", sheet: "別の一覧", excluded: false });
    expect(recognise([...grids, second], again).tables).toHaveLength(2);
  });

  it("take over what was said about the sheet whose place they took", () => {
    const old = [drawSheet(list, { name: "取組一覧（令和６年度）" })];
    const said = sayColumn(old, noCorrections, "確定した値", "actual");
    const next = drawSheet(list, { name: "取組一覧（令和７年度）" });
    const read = recognise([next], said);
    expect(actuals(read)).toEqual(["95人", "12人"]);
    expect(read.notes).toEqual([]);
    expect(actuals(recognise([{ ...(old[0] ?? next), visible: false }, next], said))).toEqual([
      "95人",
      "12人",
    ]);
    const own = sayColumn([next], said, "備考", "other");
    expect(own.labels.map(({ sheet, label }) => [sheet, label])).toEqual([
      ["取組一覧（令和７年度）", "確定した値"],
      ["取組一覧（令和７年度）", "備考"],
    ]);
  });

  it("take over nothing while the corrected sheet is there, or when two might", () => {
    const said = sayColumn(grids, noCorrections, "確定した値", "actual");
    expect(actuals(recognise([...grids, second], said))).toEqual(["95人", "12人", "見込み", "見込み"]);
    const third = drawSheet(list, { name: "三つめ" });
    const read = recognise([second, third], said);
    expect(actuals(read)).toEqual(["見込み", "見込み", "見込み", "見込み"]);
    expect(read.notes).toEqual([{ kind: "correctionNotApplied", sheet: "一覧", at: "", text: "" }]);
  });
});

test("a correction whose heading is gone is reported, and nothing is guessed", () => {
  const said = sayColumn(grids, noCorrections, "確定した値", "actual");
  const renamed = list.map((row) => row.map((cell) => (cell === "確定した値" ? "別の見出し" : cell)));
  const read = recognise([drawSheet(renamed)], said);
  expect(actuals(read)).toEqual(["見込み", "見込み"]);
  expect(read.notes).toEqual([{ kind: "correctionNotApplied", sheet: "一覧", at: "", text: "確定した値" }]);
});
