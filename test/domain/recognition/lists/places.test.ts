import { recognise } from "../../../../src/domain/recognition/recognise";
import { indicatorsInSheetOrder } from "../../../../src/domain/recognition/sheet-order";
import { readDrawn } from "../../../support/drawn-reading";
import { flatReading } from "../../../support/flat-reading";
import { drawSheet } from "../../../support/grid-builder";

describe("where a row belongs", () => {
  test("a name alone above rows with initiatives of their own is their goal", () => {
    const reading = readDrawn([
      ["取組名", "指標名", "目標", "実績"],
      ["効率的な行政", "", "", ""],
      ["取組あ", "指標い", "1件", "2件"],
      ["開かれた行政", "", "", ""],
      ["取組う", "指標え", "3件", "4件"],
    ]);
    expect(flatReading(reading, 2024).map(({ goal, initiative }) => [goal, initiative])).toEqual([
      ["効率的な行政", "取組あ"],
      ["開かれた行政", "取組う"],
    ]);
  });

  test("a name alone above rows without initiatives is their initiative", () => {
    const reading = readDrawn([
      ["取組名", "指標名", "目標", "実績"],
      ["取組あ", "", "", ""],
      ["", "指標い", "1件", "2件"],
      ["", "指標ろ", "3件", "4件"],
    ]);
    expect(
      reading.plan.goals.map(({ initiatives }) => initiatives.map(({ indicators }) => indicators.length)),
    ).toEqual([[2]]);
  });

  test("lines that name departments fill in for a column of departments", () => {
    const reading = readDrawn([
      ["No.", "取組名", "指標名", "目標", "実績"],
      ["総務部", "←", "←", "←", "←"],
      [1, "取組あ", "指標い", "1件", "2件"],
      ["市民部", "←", "←", "←", "←"],
      [2, "取組う", "指標え", "3件", "4件"],
    ]);
    expect(flatReading(reading, 2024).map(({ goal, department }) => [goal, department])).toEqual([
      [undefined, "総務部"],
      [undefined, "市民部"],
    ]);
  });

  test("an initiative that comes back later in its goal is counted once, and rows keep their order on request", () => {
    const reading = readDrawn([
      ["基本方針", "取組名", "指標名", "目標", "実績"],
      ["方針１", "取組あ", "指標１", 1, 2],
      ["方針１", "取組い", "指標２", 1, 2],
      ["方針１", "取組あ", "指標３", 1, 2],
    ]);
    expect(reading.plan.goals[0]?.initiatives.map(({ name }) => name?.text)).toEqual(["取組あ", "取組い"]);
    expect(indicatorsInSheetOrder(reading).map(({ indicator }) => indicator.name.text)).toEqual([
      "指標１",
      "指標２",
      "指標３",
    ]);
  });

  test("施策 is a goal above 事業名 and an initiative below 基本目標", () => {
    const roles = (...labels: readonly string[]) =>
      readDrawn([
        labels,
        labels.map((_label, index) => (index < labels.length - 2 ? `名${index}` : "1人")),
      ]).tables[0]?.columns.map(({ role }) => role);
    expect(roles("施策名", "事業名", "指標", "目標", "実績")?.slice(0, 2)).toEqual(["goal", "initiative"]);
    expect(roles("基本目標", "施策名", "指標", "目標", "実績")?.slice(0, 2)).toEqual(["goal", "initiative"]);
  });
});

describe("years without an era", () => {
  const rows = [
    ["指標", "19年度目標", "19年度実績", "20年度目標", "20年度実績"],
    ["受講者数", "1人", "2人", "3人", "4人"],
  ];

  test("are settled by the title", () => {
    const reading = readDrawn([["平成20年度 行政改革大綱の進捗状況"], ...rows]);
    expect(reading.fiscalYears).toEqual([2007, 2008]);
    expect(flatReading(reading, 2007)).toEqual([{ indicator: "受講者数", target: "1人", actual: "2人" }]);
  });

  test("are not guessed without one", () => {
    expect(readDrawn(rows).plan.goals).toEqual([]);
  });
});

describe("what is hidden", () => {
  const rows = [
    ["指標名", "目標", "実績"],
    ["指標い", "1件", "2件"],
  ];

  test("a hidden sheet is not counted, and says so", () => {
    const reading = recognise([
      drawSheet(rows, { name: "今年" }),
      drawSheet(rows, { name: "昨年", visible: false }),
    ]);
    expect(flatReading(reading, 2024)).toHaveLength(1);
    expect(reading.notRead).toEqual([{ sheet: "昨年", reason: { kind: "hiddenSheet" } }]);
  });

  test("a hidden column counts by its heading, but a visible one of the same heading goes first", () => {
    const drawn = [
      ["指標名", "目標", "目標", "実績"],
      ["指標い", "9件", "1件", "2件"],
    ];
    expect(flatReading(readDrawn(drawn, { hiddenColumns: [1] }), 2024)[0]?.target).toBe("1件");
    expect(flatReading(readDrawn(rows, { hiddenColumns: [1] }), 2024)[0]?.target).toBe("1件");
  });
});
