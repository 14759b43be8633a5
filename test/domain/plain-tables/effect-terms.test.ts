import fc from "fast-check";
import { readEffectTerms, type EffectTerms } from "../../../src/domain/plain-tables/effect-terms";
import type { DrawnCell } from "../../support/grid-builder";
import { sheetOf, termRows, valueOf, type DrawnTable } from "./plain-sheets";

const read = (rows: DrawnTable): EffectTerms => valueOf(readEffectTerms([sheetOf("効果", rows)]));
const yen = ({ terms }: EffectTerms) => terms.map(({ effect }) => effect.yen);
const kinds = ({ notices }: EffectTerms) => notices.map(({ kind }) => kind);
const problemOf = (rows: DrawnTable) => {
  const result = readEffectTerms([sheetOf("効果", rows)]);
  return result.ok ? null : result.problem;
};

/** One row a term, with an amount as written and a heading that names its unit or does not. */
const termsWith = (amounts: readonly DrawnCell[], heading = "財政的効果（千円）"): DrawnTable => [
  ["期", "年度", "基本項目", heading],
  ...amounts.map((amount, index): readonly DrawnCell[] => [`第${index + 1}次`, "H８～H10", "見直し", amount]),
];

describe("a table of terms, items and effects", () => {
  it("gives each term with its years, items, exact yen and cells", () => {
    const { terms, total, totalSources, notices } = read(termRows);
    expect(terms[0]?.effect.amounts).toMatchObject([
      { figure: { text: "2,949,910" }, unit: { factor: "1000", unit: "円" }, yen: "2949910000" },
    ]);
    expect(terms[0]).toMatchObject({
      name: expect.objectContaining({ text: "第１次", cell: { sheet: "効果", row: 1, column: 0 } }),
      years: { from: 1986, to: 1988, source: expect.objectContaining({ text: "S61～S63" }) },
      items: [
        expect.objectContaining({ text: "事務事業の見直し" }),
        expect.objectContaining({ text: "給与等の適正化", cell: { sheet: "効果", row: 2, column: 2 } }),
      ],
      effect: { yen: "2949910000", typed: "", sources: [{ sheet: "効果", row: 1, column: 3 }] },
    });
    expect(terms.map(({ years }) => [years?.from, years?.to])).toEqual([
      [1986, 1988],
      [1996, 1998],
      [1999, 2001],
    ]);
    expect(total).toBe("8298573000");
    expect(totalSources.map(({ row }) => row)).toEqual([1, 3, 5]);
    expect(notices).toEqual([]);
  });

  it.each([
    ["S61～S63", 1986, 1988],
    ["昭和61年度～昭和63年度", 1986, 1988],
    ["昭和61～63年度", 1986, 1988],
    ["Ｈ２０～Ｈ２７", 2008, 2015],
    ["平成28年度から平成31年度まで", 2016, 2019],
    ["2005-2007", 2005, 2007],
    ["R２～", 2020, null],
  ])("reads the years %s", (text, from, to) => {
    const rows = [termRows[0] ?? [], ["第１次", text, "見直し", 10]];
    expect(read(rows).terms[0]?.years).toMatchObject({ from, to });
  });

  it("takes the years out of the name where there is no column of years", () => {
    const { terms } = read([
      ["期", "基本項目", "財政的効果（千円）"],
      ["第１次（S61～S63）", "見直し", 10],
    ]);
    expect(terms[0]).toMatchObject({ name: { text: "第１次" }, years: { from: 1986, to: 1988 } });
  });

  it("keeps years that it cannot read as they were typed, and says so", () => {
    const reading = read([termRows[0] ?? [], ["第１次", "28年から", "見直し", 10]]);
    expect(reading.terms[0]?.years).toMatchObject({ from: null, to: null, source: { text: "28年から" } });
    expect(reading.notices).toEqual([
      { kind: "yearsNotRead", cell: { sheet: "効果", row: 1, column: 1 }, text: "28年から" },
    ]);
  });
});

describe("amounts", () => {
  it.each([
    ["2,949,910", "2949910000"],
    ["2,949,910千円", "2949910000"],
    ["２，９４９，９１０千円", "2949910000"],
    ["29.5億円", "2950000000"],
    ["２９億５千万円", "2950000000"],
    ["2,950百万円", "2950000000"],
    ["1,234,567円", "1234567"],
    ["△1,000", "-1000000"],
    ["0", "0"],
  ])("%s under 財政的効果（千円） are %s yen", (text, expected) => {
    expect(yen(read(termsWith([text])))).toEqual([expected]);
  });

  it("says what was used where an amount was typed in another unit", () => {
    expect(read(termsWith(["2,949,910", "2,949,910千円", "29.5億円"])).notices).toEqual([
      {
        kind: "amountConverted",
        cell: { sheet: "効果", row: 3, column: 3 },
        typed: "29.5億円",
        used: "2,950,000千円",
      },
    ]);
  });

  it("take their unit from a line above the table", () => {
    const table = [["（単位：百万円）"], ...termsWith([12], "財政的効果")];
    expect(yen(read(table))).toEqual(["12000000"]);
  });

  it("without any unit are not guessed", () => {
    expect(problemOf(termsWith(["2,949,910"], "財政的効果"))).toMatchObject({
      code: "plainCellUnclear",
      why: "unit",
      cell: { sheet: "効果", row: 1, column: 3 },
    });
  });

  it.each(["約30億円", "10～20", "30人", "不明な額", "1,000千円以上", "#DIV/0!"])(
    "%s stop the writing and name the cell",
    (text) => {
      expect(problemOf(termsWith([100, text]))).toMatchObject({
        code: "plainCellUnclear",
        why: "amount",
        cell: { sheet: "効果", row: 2, column: 3 },
        text,
      });
    },
  );

  it.each(["", "―", "集計中"])("that are not there yet (%s) are left out of the total and named", (text) => {
    const reading = read(termsWith([100, text]));
    expect(yen(reading)).toEqual(["100000", null]);
    expect(reading.total).toBe("100000");
    expect(reading.notices).toEqual([
      expect.objectContaining({ kind: "amountMissing", term: "第2次", typed: text }),
    ]);
  });

  const items = (amounts: readonly (readonly DrawnCell[])[]): DrawnTable => [
    ["期", "年度", "基本項目", "財政的効果（千円）"],
    ...amounts.flatMap((term, index) =>
      term.map((amount, row): readonly DrawnCell[] => [`第${index + 1}次`, "H８～H10", `項目${row}`, amount]),
    ),
  ];

  it("of the items are added up", () => {
    const reading = read(
      items([
        [100, 20],
        [5, 5],
      ]),
    );
    expect(yen(reading)).toEqual(["120000", "10000"]);
    expect(kinds(reading)).toEqual(["amountsAdded", "amountsAdded"]);
  });

  it("that repeat in every row of every term are taken once", () => {
    const reading = read(
      items([
        [100, 100, 100],
        [5, 5],
      ]),
    );
    expect(yen(reading)).toEqual(["100000", "5000"]);
    expect(kinds(reading)).toEqual(["amountRepeated", "amountRepeated"]);
  });

  it("merged over the items of a term are taken once, without a word", () => {
    const reading = read([
      ["期", "年度", "基本項目", "財政的効果（千円）"],
      ["第１次", "S61～S63", "見直し", 100],
      ["↑", "↑", "適正化", "↑"],
    ]);
    expect(yen(reading)).toEqual(["100000"]);
    expect(reading.notices).toEqual([]);
  });

  it("add up exactly, whatever they are", () => {
    const amount = fc.tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.nat({ max: 999 }));
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 9 }), (amounts) => {
        const written = amounts.map(
          ([thousands, rest]) =>
            `${thousands < 0n ? "△" : ""}${String(thousands < 0n ? -thousands : thousands)}.${String(rest).padStart(3, "0")}`,
        );
        const sum = amounts.reduce(
          (all, [thousands, rest]) =>
            all + thousands * 1000n + (thousands < 0n ? -BigInt(rest) : BigInt(rest)),
          0n,
        );
        expect(read(termsWith(written)).total).toBe(String(sum));
      }),
    );
  });
});

describe("a typed total", () => {
  const withTotal = (total: DrawnCell): EffectTerms => read([...termRows, ["合計", "", "", total]]);

  it.each([8298573, "8,298,573千円", "83.0億円", "82.99億円", "8,299百万円", ""])(
    "%s agrees with the terms",
    (total) => {
      expect(withTotal(total).notices).toEqual([]);
      expect(withTotal(total).total).toBe("8298573000");
    },
  );

  it.each([8298574, "82.9億円", "80億円", "8,298百万円"])("%s differs and is named", (total) => {
    const reading = withTotal(total);
    expect(reading.total).toBe("8298573000");
    expect(reading.notices).toEqual([
      {
        kind: "totalDiffers",
        cell: { sheet: "効果", row: 7, column: 3 },
        stated: String(total),
        computed: "8,298,573千円（83.0億円）",
      },
    ]);
  });
});

describe("cells that leave something open", () => {
  it("two different years in one term", () => {
    const rows = [...termRows.slice(0, 2), ["", "H８～H10", "適正化", ""]];
    expect(problemOf(rows)).toMatchObject({ why: "differs", cell: { row: 2, column: 1 } });
  });

  it("an item above which no term is named", () => {
    expect(problemOf([termRows[0] ?? [], ["", "", "見直し", 10]])).toMatchObject({
      why: "noItem",
      heading: "期",
    });
  });

  it("an amount beside no item", () => {
    const rows = [...termRows.slice(0, 3), ["", "", "", 50]];
    expect(problemOf(rows)).toMatchObject({ why: "noItem", text: "50", heading: "基本項目" });
  });
});
