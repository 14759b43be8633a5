import fc from "fast-check";
import { numberFormula, shownFormula } from "../../../../src/domain/sheets/formulas/figure-formula";
import type { SourcedFigure } from "../../../../src/domain/plan/plan";

const cell = { sheet: "R5 課's", row: 4, column: 6 };
const at = "'R5 課''s'!$G$5";
const figure = (text: string, value: SourcedFigure["value"], numberFormat = "General"): SourcedFigure => ({
  text,
  cell,
  value,
  numberFormat,
});

describe("the number of a figure as a formula", () => {
  it("is the cell itself where it holds that number", () => {
    expect(numberFormula(figure("2000", 2000), "2000")).toBe(
      `=IF(ISNUMBER(${at}),${at},IF(TRIM(${at})="","","？"))`,
    );
  });

  it("takes a percentage a hundredfold, an amount by the factor of its unit, and never turns a sign", () => {
    expect(numberFormula(figure("86.4%", 0.864, "0.0%"), "86.4")).toContain(`ROUND(${at}*100,10)`);
    expect(numberFormula(figure("1200", 1200), "1200000")).toContain(`ROUND(${at}*1000,10)`);
    expect(numberFormula(figure("5減", 5, '0"減"'), "-5")).toBeNull();
  });

  it("leaves the words around a number out, and takes neither a date nor a new percent sign for a number", () => {
    const formula = numberFormula(figure("1,200 人", "1,200 人"), "1200");
    expect(formula).toBe(
      `=IF(ISNUMBER(${at}),${at},IF(TRIM(SUBSTITUTE(SUBSTITUTE(${at}," 人",""),"%","？"))="","",` +
        `IFERROR(NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(${at}," 人",""),"%","？"),".",","),"？")))`,
    );
  });

  it.each([
    ["two numbers", "10/12", "10"],
    ["a sign in words", "▲5", "-5"],
    ["a scale in words", "1億2千万円", "120000000"],
    ["a number that is not in the cell", "残り5件", "7.3"],
    ["words over two lines", "5人\n（R5）", "5"],
    ["no number", "増加", "0"],
  ])("is none for %s", (_what, text, value) => {
    expect(numberFormula(figure(text, text), value)).toBeNull();
  });

  it("has no factor for a zero but that of a one in its place", () => {
    expect(numberFormula(figure("0", 0), "0", "1")).toContain(`,${at},`);
    expect(numberFormula(figure("0", 0), "0", "1000")).toContain(`ROUND(${at}*1000,10)`);
    expect(numberFormula(figure("0", 0), "0")).toBeNull();
    expect(numberFormula(figure("0", 0), "5", "1")).toBeNull();
  });

  it("has a factor where and only where one unit is a multiple of the other", () => {
    const number = fc.integer({ min: 1, max: 1_000_000 });
    const factor = fc.constantFrom(1, 10, 100, 1000, 60, 3600, 24);
    fc.assert(
      fc.property(number, factor, fc.boolean(), (part, times, isLarger) => {
        const [stored, value] = isLarger ? [part, part * times] : [part * times, part];
        const formula = numberFormula(figure(String(stored), stored), String(value)) ?? "";
        const step = times === 1 ? `,${at},` : `ROUND(${at}${isLarger ? "*" : "/"}${times},10)`;
        expect(formula).toContain(step);
        expect(numberFormula(figure(String(stored), stored), String(value + 7 * stored))).toBeNull();
      }),
    );
  });
});

describe("what a figure's cell displays as a formula", () => {
  it("is the cell's text, or its number in its own plain format", () => {
    expect(shownFormula(figure("69.0％", "69.0％"))).toBe(`${at}&""`);
    expect(shownFormula(figure("2386", 2386))).toBe(`${at}&""`);
    expect(shownFormula(figure("86.4%", 0.864, "0.0%"))).toBe(
      `IF(ISNUMBER(${at}),TEXT(${at},"0.0%"),${at}&"")`,
    );
    expect(shownFormula(figure("12人", 12, '0"人"'))).toContain(`TEXT(${at},"0""人""")`);
  });

  it.each([
    ["a date", "令和5年4月1日", 45017, "[$-411]ggge年m月d日"],
    ["a format with sections", "▲5", -5, '#,##0;"▲"#,##0'],
    ["a number of more digits than General shows", "0.33", 0.333333, "General"],
    ["a truth value", "TRUE", true, "General"],
  ] as const)("is none for %s", (_what, text, value, format) => {
    expect(shownFormula(figure(text, value, format))).toBeNull();
  });
});
