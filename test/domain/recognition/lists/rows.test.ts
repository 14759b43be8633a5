import { addressText } from "../../../../src/domain/grid/cell-address";
import { placedIndicators } from "../../../../src/domain/plan/plan";
import { namesIn, readDrawn } from "../../../support/drawn-reading";
import { flatReading } from "../../../support/flat-reading";

describe("rows", () => {
  test("goal, initiative and content in merged cells belong to every row they cover", () => {
    const reading = readDrawn([
      ["重点目標", "計画名", "取組内容", "指標名", "目標", "実績"],
      ["目標１", "計画あ", "①一\n②二", "指標い", "1件", "2件"],
      ["↑", "↑", "↑", "指標ろ", "3件", ""],
      ["↑", "計画え", "・三\n", "指標は", "5件", "6件"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      {
        goal: "目標１",
        initiative: "計画あ",
        content: ["①一", "②二"],
        indicator: "指標い",
        target: "1件",
        actual: "2件",
      },
      { goal: "目標１", initiative: "計画あ", content: ["①一", "②二"], indicator: "指標ろ", target: "3件" },
      {
        goal: "目標１",
        initiative: "計画え",
        content: ["・三"],
        indicator: "指標は",
        target: "5件",
        actual: "6件",
      },
    ]);
    expect(
      placedIndicators(reading.plan).map(({ goal }) => goal.name && addressText(goal.name.cell)),
    ).toEqual(Array(3).fill("一覧!A2"));
  });

  test("blank cells below a goal and an initiative mean the same again, blank figures mean none", () => {
    const reading = readDrawn([
      ["基本方針", "取組名", "指標名", "所管課", "目標", "実績", "達成率", "備考"],
      ["方針１", "取組あ", "指標い", "総務課", "1件", "2件", "200％", "済"],
      ["", "", "指標ろ", "", "3件", "", "", ""],
      ["", "取組え", "指標は", "", "", "", "", ""],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      {
        goal: "方針１",
        initiative: "取組あ",
        indicator: "指標い",
        department: "総務課",
        target: "1件",
        actual: "2件",
        statedRate: "200％",
        remark: "済",
      },
      { goal: "方針１", initiative: "取組あ", indicator: "指標ろ", department: "総務課", target: "3件" },
      { goal: "方針１", initiative: "取組え", indicator: "指標は" },
    ]);
  });

  test("an initiative typed again in the next row is the same one, in another goal it is another", () => {
    const { plan } = readDrawn([
      ["基本方針", "取組名", "指標名", "目標", "実績"],
      ["方針１", "取組あ", "指標い", "1件", "2件"],
      ["方針１", "取組あ", "指標ろ", "3件", "4件"],
      ["方針２", "取組あ", "指標は", "5件", "6件"],
    ]);
    expect(plan.goals.map((goal) => goal.initiatives.map(({ indicators }) => indicators.length))).toEqual([
      [2],
      [1],
    ]);
  });

  test("goals as lines across the table", () => {
    const reading = readDrawn([
      ["No.", "計画名", "指標名", "目標", "実績"],
      ["重点目標１　組織", "←", "←", "←", "←"],
      [1, "計画あ", "指標い", "1件", "2件"],
      ["重点目標２　財政", "", "", "", ""],
      [2, "計画え", "指標は", "5件", "6件"],
    ]);
    expect(flatReading(reading, 2024).map(({ goal, indicator }) => [goal, indicator])).toEqual([
      ["重点目標１　組織", "指標い"],
      ["重点目標２　財政", "指標は"],
    ]);
  });

  test("lines of two levels give goal and initiative", () => {
    const reading = readDrawn([
      ["No.", "指標名", "目標", "実績"],
      ["基本目標１　組織", "←", "←", "←"],
      ["（１）人材", "←", "←", "←"],
      [1, "指標い", "1件", "2件"],
      ["（２）働き方", "←", "←", "←"],
      [2, "指標ろ", "3件", "4件"],
      ["基本目標２　財政", "←", "←", "←"],
      ["（１）歳入", "←", "←", "←"],
      [3, "指標は", "5件", "6件"],
    ]);
    expect(flatReading(reading, 2024).map(({ goal, initiative }) => [goal, initiative])).toEqual([
      ["基本目標１　組織", "（１）人材"],
      ["基本目標１　組織", "（２）働き方"],
      ["基本目標２　財政", "（１）歳入"],
    ]);
  });

  test("subtotals, notes, blank and numbered empty rows are no indicators", () => {
    expect(
      namesIn([
        ["No.", "取組名", "指標名", "目標", "実績", "達成率"],
        [1, "取組あ", "指標い", 10, 12, "120％"],
        ["", "", "", "", "", ""],
        ["※ 途中の注", "←", "←", "←", "←", "←"],
        ["", "小　計", "", 10, 12, "120％"],
        [2, "取組え", "合計特殊出生率", 1.5, 1.4, "93.3％"],
        [3, "", "", "", "", ""],
        ["合計", "←", "←", 11.5, 13.4, ""],
        ["（注１）説明の文です。", "", "", "", "", ""],
        ["", "注 別の説明", "", "", "", ""],
      ]),
    ).toEqual(["指標い", "合計特殊出生率"]);
  });

  test("a row with figures and no indicator name takes the name of its initiative and is noted", () => {
    const reading = readDrawn([
      ["取組名", "指標名", "目標", "実績"],
      ["取組あ", "", 10, 12],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { initiative: "取組あ", indicator: "取組あ", target: "10", actual: "12" },
    ]);
    expect(reading.notes).toEqual([{ kind: "noIndicatorName", sheet: "一覧", at: "B2", text: "取組あ" }]);
  });

  test("without a column of indicators the initiative names what is measured", () => {
    const reading = readDrawn([
      ["取組項目", "目標", "実績"],
      ["ごみの減量", "5％", "6％"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { initiative: "ごみの減量", indicator: "ごみの減量", target: "5％", actual: "6％" },
    ]);
  });

  test("cells that cannot be used as they are are noted and kept", () => {
    const long = "長".repeat(5001);
    const reading = readDrawn([
      ["指標名", "目標", "実績", "備考"],
      ["指標い", "#REF!", "#DIV/0!", long],
    ]);
    expect(reading.notes).toEqual([
      { kind: "errorValue", sheet: "一覧", at: "B2", text: "#REF!" },
      { kind: "errorValue", sheet: "一覧", at: "C2", text: "#DIV/0!" },
      { kind: "longText", sheet: "一覧", at: "D2", text: "長".repeat(100) },
    ]);
    expect(flatReading(reading, 2024)[0]?.remark).toBe(long);
  });

  test("ids differ even where one indicator name is merged over two rows of figures", () => {
    const ids = placedIndicators(
      readDrawn([
        ["指標名", "目標", "実績"],
        ["指標い", 1, 2],
        ["↑", 3, 4],
      ]).plan,
    ).map(({ indicator }) => indicator.id);
    expect(ids).toEqual(["一覧!A2", "一覧!B3"]);
  });
});
