import { sumOfAll } from "../../../src/domain/effects/effect-sums";
import { readEffectYears } from "../../../src/domain/plain-tables/effect-years";
import { gridsFromXlsx } from "../../support/grid-from-xlsx";
import { fixturePath } from "../../support/open-fixture";
import { sheetOf, valueOf, type DrawnTable } from "./plain-sheets";

const rows: DrawnTable = [
  ["効果額の一覧（単位：千円）", "", ""],
  ["取組", "R5", "R6"],
  ["窓口の委託", "12,500", "13.25百万円"],
  ["広告料収入", "―", "3,512"],
];
const read = (table: DrawnTable) => readEffectYears([sheetOf("表", table)]);

describe("the table of effects by year", () => {
  it("is read with its departments, years and totals from the sample book", async () => {
    const { title, table, notices } = valueOf(
      readEffectYears(await gridsFromXlsx(fixturePath("layouts/effect-years.xlsx"))),
    );
    expect(title?.text).toBe("行財政改革プランの取組による効果額");
    expect(table.fiscalYears).toEqual([2021, 2022, 2023, 2024]);
    expect(table.items.map(({ department }) => department?.text)).toEqual([
      "市民課",
      "財産管理課",
      "シティプロモーション課",
      "環境政策課",
      "広報課",
    ]);
    expect(table.items[3]?.years.map(({ yen, typed }) => yen ?? typed)).toEqual([
      "―",
      "22150000",
      "21874000",
      "20999000",
    ]);
    expect(sumOfAll(table)).toBe("741168000");
    expect(notices).toEqual([]);
  });

  it("takes an amount with a unit of its own at its word", () => {
    const { items } = valueOf(read(rows)).table;
    expect(items.map(({ years }) => years.map(({ yen }) => yen))).toEqual([
      ["12500000", "13250000"],
      [null, "3512000"],
    ]);
  });

  it.each(["約12,000", "12,000以上", "増加"])("is not guessed where an amount is %s", (typed) => {
    expect(read([...rows, ["電力の調達", typed, "1"]])).toMatchObject({
      ok: false,
      problem: { code: "plainCellUnclear", why: "amount", text: typed, cell: { row: 4, column: 1 } },
    });
  });

  it("is refused without a unit, and where an amount has no item", () => {
    expect(read([["効果額", "", ""], ...rows.slice(1)])).toMatchObject({
      ok: false,
      problem: { code: "plainCellUnclear", why: "unit" },
    });
    expect(read([...rows, ["", "100", "200"]])).toMatchObject({
      ok: false,
      problem: { code: "plainCellUnclear", why: "noItem" },
    });
  });

  it("counts nothing twice: 小計 and うち are named and left out", () => {
    const { table, notices } = valueOf(
      read([...rows, ["小 計", "12,500", "16,762"], ["うち市債", "1", "2"], ["その他", "", ""]]),
    );
    expect(table.items).toHaveLength(2);
    expect(notices.map((notice) => ("text" in notice ? [notice.kind, notice.text] : []))).toEqual([
      ["rowNotRead", "小 計"],
      ["rowNotRead", "うち市債"],
      ["rowNotRead", "その他"],
    ]);
  });

  it("says which typed totals differ, and computes its own", () => {
    const { notices, table } = valueOf(read([...rows, ["合計", "12,500", "16,800"]]));
    expect(notices).toEqual([
      {
        kind: "totalDiffers",
        cell: { sheet: "表", row: 4, column: 2 },
        stated: "16,800",
        computed: "16,762千円",
      },
    ]);
    expect(sumOfAll(table)).toBe("29262000");
  });

  it("is not taken from a sheet that speaks of no effect, and not from one of two", () => {
    expect(read([["決算額（単位：千円）", "", ""], ...rows.slice(1)])).toMatchObject({
      ok: false,
      problem: { code: "plainTableNotFound", table: "effects" },
    });
    expect(readEffectYears([sheetOf("一", rows), sheetOf("二", rows)])).toMatchObject({
      ok: false,
      problem: { code: "plainTablesSeveral", table: "effects" },
    });
  });
});
