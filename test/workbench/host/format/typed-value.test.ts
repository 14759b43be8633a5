import fc from "fast-check";
import { dateOfSerial, serialOfDate } from "../../../../src/number-formats/japanese-era";
import { readTyped } from "../../../../src/workbench/host/format/typed-value";

describe("what Excel makes of a typed text", () => {
  test.each([
    ["12", 12, undefined],
    ["-1.5", -1.5, undefined],
    ["１２", 12, undefined],
    ["1,234", 1234, "#,##0"],
    ["69.0%", 0.69, "0.00%"],
    ["69%", 0.69, "0%"],
    ["69.1％", 0.691, "0.00%"],
    ["(5)", -5, undefined],
    ["1e3", 1000, "0.00E+00"],
    ["¥1,200", 1200, '"¥"#,##0;[Red]"¥"\\-#,##0'],
    ["2024/4/1", 45383, "mm-dd-yy"],
    ["2024-04-01", 45383, "mm-dd-yy"],
    ["1/2", 45293, 'm"月"d"日"'],
    ["1-2", 45293, 'm"月"d"日"'],
    ["4月1日", 45383, 'm"月"d"日"'],
    ["令和6年4月1日", 45383, '[$-411]ggge"年"m"月"d"日"'],
    ["R6.4.1", 45383, "[$-411]ge.m.d"],
    ["10:30", 0.4375, "h:mm"],
    ["true", true, undefined],
  ])("%p becomes %p", (text, value, numberFormat) => {
    expect(readTyped(text, 2024)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat });
  });

  test.each(["達成", "△5", "13/40", "2024/2/30", "1,23", "1,315 人", "R6", "1.2.3", "－"])(
    "%p stays text",
    (text) => {
      expect(readTyped(text, 2024)).toEqual({ value: text });
    },
  );

  test("errors become errors", () => {
    expect(readTyped("#N/A", 2024)).toEqual({ value: { error: "#N/A" } });
  });

  test("every date of the 1900 system comes back from its serial number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { year, month, day } = dateOfSerial(serial);
        return serialOfDate(year, month, day) === serial;
      }),
    );
  });
});
