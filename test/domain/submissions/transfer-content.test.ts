import fc from "fast-check";
import type { CellValue } from "../../../src/domain/grid/sheet-grid";
import type { SourcedFigure } from "../../../src/domain/plan/plan";
import { numberIn, transferContent } from "../../../src/domain/submissions/transfer-content";

const cell = { sheet: "実績報告", row: 5, column: 8 };
const figure = (text: string, value: CellValue, numberFormat = "General"): SourcedFigure => ({
  text,
  value,
  numberFormat,
  cell,
});
const number = (value: number, change: string | null = null) => ({
  kind: "content",
  content: { kind: "number", value },
  change,
});
const text = (words: string) => ({ kind: "content", content: { kind: "text", text: words }, change: null });

describe("what a submitted value becomes in the master", () => {
  it.each([
    [
      "a number stays the number, not its displayed text",
      figure("76.2", 76.2345, "0.0"),
      "0.0",
      number(76.2345),
    ],
    [
      "a number with a unit in its format stays a number",
      figure("531人", 531, '0"人"'),
      "General",
      number(531),
    ],
    [
      "full-width digits become a number",
      figure("１，２３５", "１，２３５"),
      "#,##0",
      number(1235, "textToNumber"),
    ],
    ["a minus sign of any form counts", figure("▲3.5", "▲3.5"), "0.0", number(-3.5, "textToNumber")],
    ["a text with a unit stays as written", figure("約1,235人", "約1,235人"), "General", text("約1,235人")],
    ["a dash stays a dash", figure("―", "―"), "General", text("―")],
    ["a text that could be a date stays a text", figure("1/2", "1/2"), "General", text("1/2")],
    ["into a cell for texts goes the displayed text", figure("76.2", 76.2, "0.0"), "@", text("76.2")],
    [
      "a percentage goes to the scale of the master",
      figure("56.2%", 0.562, "0.0%"),
      "0.0",
      number(56.2, "percentScale"),
    ],
    ["and the other way round", figure("56.2", 56.2, "0.0"), "0.0%", number(0.562, "percentScale")],
    ["percentages on both sides stay", figure("56.2%", 0.562, "0.0%"), "0%", number(0.562)],
    ["no percent is no percent on any scale", figure("0", 0), "0.0%", number(0)],
    [
      "a date stays a date where the master has dates",
      figure("4月1日", 45748, 'm"月"d"日"'),
      "yyyy/m/d",
      number(45748),
    ],
  ])("%s", (_what, submitted, format, expected) => {
    expect(transferContent(submitted, format)).toEqual(expected);
  });

  it.each([
    ["an error value", figure("#REF!", "#REF!"), "General", "errorValue"],
    ["an error value under a text", figure("#DIV/0!", "#DIV/0!"), "@", "errorValue"],
    ["a date in place of a number", figure("1月2日", 45659, 'm"月"d"日"'), "0", "dateInstead"],
    ["a number that may be a share or a percentage", figure("0.56", 0.56), "0.0%", "percentUnclear"],
  ])("is held back: %s", (_what, submitted, format, doubt) => {
    expect(transferContent(submitted, format)).toEqual({ kind: "doubt", doubt });
  });

  it("takes reasons and remarks as texts, whatever they look like", () => {
    expect(transferContent({ text: "１２３", cell }, "General")).toEqual(text("１２３"));
  });
});

describe("the number of a text", () => {
  it("is what Excel would show for it, with or without separators, in either width", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (value) => {
        const plain = String(value);
        const grouped = value.toLocaleString("en-US");
        const wide = grouped.replace(/[-,0-9]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
        for (const words of [plain, grouped, wide]) expect(numberIn(words)).toBe(value);
      }),
    );
  });

  it.each(["", "1,23", "12,34,567", "1.2.3", "1e5", "12%", "3割", "1/2", "12:30", "令和6", "--5", "1 2"])(
    "is none where anything else stands there: %s",
    (words) => {
      expect(numberIn(words)).toBeNull();
    },
  );
});
