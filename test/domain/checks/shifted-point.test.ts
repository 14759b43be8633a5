import fc from "fast-check";
import { withShiftedPoint } from "../../../src/domain/checks/shifted-point";

test.each([
  ["201,150", -1, false, "20,115"],
  ["12350", -1, false, "1235"],
  ["12350", -1, true, "1,235"],
  ["503.6", 1, true, "5,036"],
  ["8.5％", 1, false, "85％"],
  ["85", -2, false, "0.85"],
  ["0.05", 2, false, "5"],
  ["▲1,200人", -1, false, "▲120人"],
  ["100", -1, false, "10"],
])("%s moved by %d digits is %s", (text, digits, parted, expected) => {
  expect(withShiftedPoint(text, digits, parted)).toBe(expected);
});

test.each(["集計中", "12～15", "1/2", "３", "10（5）", ""])("%s is left to the reader", (text) => {
  expect(withShiftedPoint(text, -1, false)).toBe("");
});

test("moved there and back again, it is the same number", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.integer({ min: -4, max: 4 }),
      (number, digits) => {
        const there = withShiftedPoint(String(number), digits, false);
        expect(withShiftedPoint(there, -digits, false)).toBe(String(number));
        expect(Number(there)).toBeCloseTo(number * 10 ** digits, 6);
      },
    ),
  );
});
