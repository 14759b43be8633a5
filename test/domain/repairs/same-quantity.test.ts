import fc from "fast-check";
import { quantityOfFigure, unitOfCell } from "../../../src/domain/evaluation/figure-quantity";
import { compare } from "../../../src/domain/decimal/decimal";
import type { SourcedFigure } from "../../../src/domain/plan/plan";
import type { Quantity } from "../../../src/domain/quantity/quantity";
import { repairFigure } from "../../../src/domain/repairs/repair-figure";
import { displayText } from "../../../src/number-formats/display-text";

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",");

const bits = ["", " ", "　", "\n", "\u200b", "\ufeff", "\u00a0", "件", "約", "0"] as const;
const formats = [
  "General",
  "@",
  "0",
  "0.0",
  "0.00",
  "#,##0",
  "#,##0.0",
  "0%",
  "0.0%",
  "#,##0_ ",
  '0"件"',
  "#,##0,",
  "yyyy/m/d",
  "#,##0;▲#,##0",
] as const;
const unitCells = ["", "件", "％", "千円", "（単位：人）", "日"] as const;

const typedNumbers = fc
  .record({
    sign: fc.constantFrom("", "-", "－", "−", "▲", "△", "+"),
    whole: fc.bigInt({ min: 0n, max: 10n ** 17n }).map(String),
    fraction: fc.constantFrom("", ".0", ".5", ".25", ".50", ".1", ".123456"),
    percent: fc.constantFrom("", "", "%", "％"),
    separated: fc.boolean(),
    wide: fc.boolean(),
    before: fc.constantFrom(...bits),
    after: fc.constantFrom(...bits),
  })
  .map(({ sign, whole, fraction, percent, separated, wide, before, after }) => {
    const digits = (separated ? grouped(whole) : whole) + fraction + percent;
    return before + sign + (wide ? fullWidth(digits) : digits) + after;
  });

const figureOf = (value: string | number, text: string, numberFormat: string): SourcedFigure => ({
  value,
  text,
  numberFormat,
  cell: { sheet: "表", row: 3, column: 8 },
});

const isSame = (a: Quantity, b: Quantity): boolean =>
  a.kind === "number" && b.kind === "number" && compare(a.value, b.value) === 0 && a.unit === b.unit;

describe("a repaired figure", () => {
  it("is read as the same quantity as before, and Excel shows what was foretold", () => {
    let repaired = 0;
    fc.assert(
      fc.property(
        fc.oneof(typedNumbers, fc.string({ unit: fc.constantFrom(..."０１2３,，.％%- 　人/\u200b") })),
        fc.constantFrom(...formats),
        fc.constantFrom(...unitCells),
        (typed, numberFormat, unitText) => {
          const figure = figureOf(typed, typed, numberFormat);
          const unit = unitOfCell(unitText);
          const repair = repairFigure(figure, unit);
          if (repair === null) return;
          repaired += 1;
          const { content, after } = repair;
          const format = repair.numberFormat ?? numberFormat;
          const value = content.kind === "number" ? content.value : content.text;
          if (content.kind === "number") expect(displayText(content.value, format).trim()).toBe(after);
          expect(
            isSame(quantityOfFigure(figure, unit), quantityOfFigure(figureOf(value, after, format), unit)),
          ).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
    expect(repaired).toBeGreaterThan(100);
  });

  it("needs no second repair", () => {
    fc.assert(
      fc.property(typedNumbers, fc.constantFrom(...formats), (typed, numberFormat) => {
        const repair = repairFigure(figureOf(typed, typed, numberFormat), unitOfCell(""));
        if (repair === null) return;
        const { content, after } = repair;
        const value = content.kind === "number" ? content.value : content.text;
        expect(
          repairFigure(figureOf(value, after, repair.numberFormat ?? numberFormat), unitOfCell("")),
        ).toBeNull();
      }),
    );
  });
});
