import { addressText } from "../../../src/domain/grid/cell-address";
import { recognise } from "../../../src/domain/recognition/recognise";
import { indicatorsInSheetOrder } from "../../../src/domain/recognition/sheet-order";
import { placedIndicators } from "../../../src/domain/plan/plan";
import { flatReading } from "../../support/flat-reading";
import { drawSheet, type DrawnCell, type DrawnSheet } from "../../support/grid-builder";

const read = (rows: readonly (readonly DrawnCell[])[], sheet?: DrawnSheet) =>
  recognise([drawSheet(rows, sheet)]);
const names = (rows: readonly (readonly DrawnCell[])[], sheet?: DrawnSheet): readonly string[] =>
  placedIndicators(read(rows, sheet).plan).map(({ indicator }) => indicator.name.text);

describe("headings", () => {
  test.each([
    ["目　標", "実　績"],
    ["目標値", "実績値"],
    ["目標（指標）値", "実績（見込）値"],
    ["計画値", "実績"],
    ["【目標】", "【実績】"],
    ["目標※１", "実績（注）"],
    ["②目標", "③実績"],
    ["目標値 A", "実績値 B"],
    ["Target", "Actual"],
    ["ＴＡＲＧＥＴ", "ＡＣＴＵＡＬ"],
  ])("%s and %s are target and actual", (target, actual) => {
    const reading = read([
      ["指標名", target, actual],
      ["受講者数", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
  });

  test.each([
    ["令和６年度目標", "令和６年度実績", 2024],
    ["Ｒ６目標値", "Ｒ６実績値", 2024],
    ["2024目標", "2024実績", 2024],
    ["令和６(2024)年度\n目標", "令和６(2024)年度\n実績", 2024],
    ["目標\n（令和６年度）", "実績\n（令和６年度）", 2024],
    ["令和元年度目標", "令和元年度実績", 2019],
    ["平成３１年度目標値", "平成３１年度末実績", 2019],
    ["目標値(2010年)", "実績値(2010年)", 2010],
    ["平成29（目標値）", "平成29（実績値）", 2017],
  ])("%s and %s belong to the year %i", (target, actual) => {
    const reading = read([
      ["指標名", target, actual],
      ["受講者数", "10人", "12人"],
    ]);
    const [indicator] = placedIndicators(reading.plan);
    const year = reading.fiscalYears[0] ?? 0;
    expect(indicator?.indicator.measurements.map(({ fiscalYear }) => fiscalYear)).toEqual([year]);
    expect(flatReading(reading, year)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
  });

  test("重点目標 is a goal, 目標達成状況 a verdict, and neither is a target", () => {
    const reading = read([
      ["重点目標", "計画名", "指標名", "目標値", "実績値", "目標達成状況"],
      ["１ 強い組織", "人材育成", "受講者数", "10人", "12人", "達成"],
    ]);
    expect(reading.tables[0]?.columns.map(({ role }) => role)).toEqual([
      "goal",
      "initiative",
      "indicator",
      "target",
      "actual",
      "verdict",
    ]);
  });

  test("the actual of the year before is not taken for this year's", () => {
    const reading = read([
      ["令和６年度 行政改革実施計画 実績報告"],
      ["指標名", "前年度実績", "目標", "実績"],
      ["受講者数", "8人", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2023)).toEqual([{ indicator: "受講者数", actual: "8人" }]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
  });

  test("前年度実績 beside an unknown year is left unread rather than guessed", () => {
    const reading = read([
      ["指標名", "前年度実績", "目標", "実績"],
      ["受講者数", "8人", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
    expect(reading.tables[0]?.columns[1]?.role).toBe("other");
    expect(reading.fiscalYears).toEqual([]);
  });

  test("現状値 with its year is the baseline", () => {
    const reading = read([
      ["指標", "現状値\n（令和２年度）", "目標値\n（令和６年度）", "実績値\n（令和６年度）"],
      ["受講者数", "5人", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { indicator: "受講者数", baseline: "5人", target: "10人", actual: "12人" },
    ]);
    expect(reading.fiscalYears).toEqual([2024]);
  });

  test("a target of several years is not taken for this year's", () => {
    const reading = read([
      ["指標", "５か年目標", "令和６年度目標", "令和６年度実績"],
      ["受講者数", "50人", "10人", "12人"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "12人" }]);
  });

  test("予算額 and 決算額 are neither target nor actual, even below 実績", () => {
    const reading = read([
      ["事業名", "指標名", "目標", "実績", "事業費（千円）", "←"],
      ["↑", "↑", "↑", "↑", "計画", "実績"],
      ["研修事業", "受講者数", "10人", "12人", 300, 280],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { initiative: "研修事業", indicator: "受講者数", target: "10人", actual: "12人" },
    ]);
  });

  test("達成度 holds rates where numbers stand below, and verdicts where words do", () => {
    const roles = (value: DrawnCell) =>
      read([
        ["指標", "目標", "実績", "達成度"],
        ["受講者数", "10人", "12人", value],
        ["相談件数", "10件", "9件", value],
      ]).tables[0]?.columns.at(-1)?.role;
    expect([roles("96.1％"), roles("Ａ")]).toEqual(["rate", "verdict"]);
  });

  test("備考 comes before 理由 as the remark", () => {
    const reading = read([
      ["指標", "目標", "実績", "未達成の理由・今後の対応", "備考"],
      ["受講者数", "10人", "9人", "中止のため", "速報"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { indicator: "受講者数", target: "10人", actual: "9人", remark: "速報" },
    ]);
  });

  test("a first row of small figures is no part of the header, a row that numbers the columns is", () => {
    const rows: readonly (readonly DrawnCell[])[] = [
      ["相談の件数", 1, 3],
      ["職員の人数", 2, 4],
    ];
    const expected = [
      { indicator: "相談の件数", target: "1", actual: "3" },
      { indicator: "職員の人数", target: "2", actual: "4" },
    ];
    const header = ["指標名", "目標", "実績"];
    expect(flatReading(read([header, ...rows]), 2024)).toEqual(expected);
    expect(flatReading(read([header, [1, 2, 3], ...rows]), 2024)).toEqual(expected);
  });

  test("two equal columns of targets are pointed out", () => {
    const reading = read([
      ["指標", "目標", "目標", "実績"],
      ["受講者数", "10人", "20人", "9人"],
    ]);
    expect(reading.notes).toEqual([{ kind: "ambiguousColumn", sheet: "一覧", at: "C1", text: "目標" }]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "10人", actual: "9人" }]);
  });

  test("years typed over their first column only count for the whole group", () => {
    const reading = read([
      ["", "令和５年度", "", "令和６年度", "", ""],
      ["指標", "目標", "実績", "目標", "実績", "備考"],
      ["受講者数", "8人", "7人", "10人", "12人", "速報"],
    ]);
    expect(reading.tables[0]?.headerRows).toEqual([0, 1]);
    expect(flatReading(reading, 2023)).toMatchObject([{ target: "8人", actual: "7人" }]);
    expect(flatReading(reading, 2024)).toMatchObject([{ target: "10人", actual: "12人", remark: "速報" }]);
  });

  test("目標 and 実績 merged over their years are read year by year", () => {
    const reading = read([
      ["取組項目", "指標", "←", "目標", "←", "実績", "←"],
      ["↑", "名称", "単位", "Ｒ５", "Ｒ６", "Ｒ５", "Ｒ６"],
      ["研修", "受講者数", "人", 8, 10, 7, 12],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { initiative: "研修", indicator: "受講者数", unit: "人", target: "10", actual: "12" },
    ]);
    expect(flatReading(reading, 2023)).toMatchObject([{ target: "8", actual: "7" }]);
  });
});

describe("rows", () => {
  test("goal, initiative and content in merged cells belong to every row they cover", () => {
    const reading = read([
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
    const reading = read([
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
    const { plan } = read([
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
    const reading = read([
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
    const reading = read([
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
      names([
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
    const reading = read([
      ["取組名", "指標名", "目標", "実績"],
      ["取組あ", "", 10, 12],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { initiative: "取組あ", indicator: "取組あ", target: "10", actual: "12" },
    ]);
    expect(reading.notes).toEqual([{ kind: "noIndicatorName", sheet: "一覧", at: "B2", text: "取組あ" }]);
  });

  test("without a column of indicators the initiative names what is measured", () => {
    const reading = read([
      ["取組項目", "目標", "実績"],
      ["ごみの減量", "5％", "6％"],
    ]);
    expect(flatReading(reading, 2024)).toEqual([
      { initiative: "ごみの減量", indicator: "ごみの減量", target: "5％", actual: "6％" },
    ]);
  });

  test("cells that cannot be used as they are are noted and kept", () => {
    const long = "長".repeat(5001);
    const reading = read([
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
      read([
        ["指標名", "目標", "実績"],
        ["指標い", 1, 2],
        ["↑", 3, 4],
      ]).plan,
    ).map(({ indicator }) => indicator.id);
    expect(ids).toEqual(["一覧!A2", "一覧!B3"]);
  });
});

describe("where a row belongs", () => {
  test("a name alone above rows with initiatives of their own is their goal", () => {
    const reading = read([
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
    const reading = read([
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
    const reading = read([
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
    const reading = read([
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
      read([
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
    const reading = read([["平成20年度 行政改革大綱の進捗状況"], ...rows]);
    expect(reading.fiscalYears).toEqual([2007, 2008]);
    expect(flatReading(reading, 2007)).toEqual([{ indicator: "受講者数", target: "1人", actual: "2人" }]);
  });

  test("are not guessed without one", () => {
    expect(read(rows).plan.goals).toEqual([]);
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
    expect(flatReading(read(drawn, { hiddenColumns: [1] }), 2024)[0]?.target).toBe("1件");
    expect(flatReading(read(rows, { hiddenColumns: [1] }), 2024)[0]?.target).toBe("1件");
  });
});

describe("tables on a sheet and sheets in a workbook", () => {
  test("a header repeated for each goal begins a further table, and the line above names its goal", () => {
    const reading = read([
      ["重点目標１ 組織", "", ""],
      ["指標名", "目標", "実績"],
      ["指標い", "1件", "2件"],
      ["", "", ""],
      ["重点目標２ 財政", "", ""],
      ["指標名", "目標", "実績"],
      ["指標は", "5件", "6件"],
    ]);
    expect(reading.tables.map(({ area }) => [area.row, area.rowCount])).toEqual([
      [1, 2],
      [5, 2],
    ]);
    expect(flatReading(reading, 2024).map(({ goal }) => goal)).toEqual([
      "重点目標１ 組織",
      "重点目標２ 財政",
    ]);
  });

  test("a count summary below the list adds no indicators", () => {
    expect(
      names([
        ["計画名", "指標名", "目標", "実績"],
        ["計画あ", "指標い", "1件", "2件"],
        ["", "", "", ""],
        ["区分", "件数", "割合", ""],
        ["達成", 17, "63.0％", ""],
        ["未達成", 10, "37.0％", ""],
      ]),
    ).toEqual(["指標い"]);
  });

  test("two lists side by side are both read", () => {
    expect(
      names([
        ["指標名", "目標", "実績", "", "指標名", "目標", "実績"],
        ["指標い", "1件", "2件", "", "指標ろ", "3件", "4件"],
        ["指標は", "1件", "2件", "", "", "", ""],
      ]),
    ).toEqual(["指標い", "指標は", "指標ろ"]);
  });

  test("activity and outcome indicators in one row are both read", () => {
    expect(
      names([
        ["事業名", "活動指標", "目標", "実績", "成果指標", "目標", "実績"],
        ["事業あ", "回数", "1回", "2回", "満足度", "60％", "70％"],
      ]),
    ).toEqual(["回数", "満足度"]);
  });

  test("sheets of departments are read in tab order, goals of the same name are one goal", () => {
    const rows = (goal: string, name: string) => [
      ["基本方針", "取組名", "指標名", "目標", "実績"],
      [goal, "取組あ", name, "1件", "2件"],
    ];
    const { plan } = recognise([
      drawSheet(rows("方針１", "指標い"), { name: "総務部" }),
      drawSheet(rows("方針２", "指標ろ"), { name: "市民部" }),
      drawSheet(rows("方針１", "指標は"), { name: "福祉部" }),
    ]);
    expect(plan.goals.map(({ name, initiatives }) => [name?.text, initiatives.length])).toEqual([
      ["方針１", 2],
      ["方針２", 1],
    ]);
  });

  test("year and plan name may stand on a cover", () => {
    const reading = recognise([
      drawSheet([["第２次行政改革大綱"], ["「未来プラン」"], ["令和６年度 実績報告"]], {
        name: "表紙",
        at: "B6",
      }),
      drawSheet([
        ["指標名", "目標", "実績"],
        ["指標い", "1件", "2件"],
      ]),
    ]);
    expect(reading.planName?.text).toBe("第２次行政改革大綱「未来プラン」");
    expect(reading.fiscalYears).toEqual([2024]);
    expect(reading.notRead).toEqual([{ sheet: "表紙", reason: { kind: "noTable" } }]);
  });

  test("an empty sheet and a sheet of years without 目標 and 実績 say so", () => {
    const reading = recognise([
      drawSheet([], { name: "空" }),
      drawSheet(
        [
          ["指標名", "単位", "Ｒ５", "Ｒ６"],
          ["受講者数", "人", 10, 12],
        ],
        { name: "推移" },
      ),
    ]);
    expect(reading.notRead).toEqual([
      { sheet: "空", reason: { kind: "empty" } },
      { sheet: "推移", reason: { kind: "noFigures", labels: ["指標名", "単位", "Ｒ５", "Ｒ６"] } },
    ]);
  });

  test.each(["年度", "実施年度", "時点", "目標年度", ""])(
    "rows of one name tell years apart, whatever stands over them: %s",
    (heading) => {
      const reading = read([
        ["指標名", heading, "目標", "実績"],
        ["重点目標１ 安全なまち", "←", "←", "←"],
        ["訓練の回数", "令和５年度", 10, 9],
        ["↑", "令和６年度", 11, 12],
        ["組織率", "令和５年度", 60, 61],
        ["", "令和６年度", 62, 59],
      ]);
      const goal = "重点目標１ 安全なまち";
      expect(flatReading(reading, 2023)).toEqual([
        { goal, indicator: "訓練の回数", target: "10", actual: "9" },
        { goal, indicator: "組織率", target: "60", actual: "61" },
      ]);
      expect(flatReading(reading, 2024)).toEqual([
        { goal, indicator: "訓練の回数", target: "11", actual: "12" },
        { goal, indicator: "組織率", target: "62", actual: "59" },
      ]);
    },
  );

  test("rows of 目標 and 実績 below years are one indicator", () => {
    const reading = read([
      ["指標名", "区分", "Ｒ５", "Ｒ６"],
      ["受講者数", "目標", 10, 12],
      ["↑", "実績", 9, 13],
    ]);
    expect(flatReading(reading, 2023)).toEqual([{ indicator: "受講者数", target: "10", actual: "9" }]);
    expect(flatReading(reading, 2024)).toEqual([{ indicator: "受講者数", target: "12", actual: "13" }]);
  });
});
