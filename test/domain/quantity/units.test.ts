import { readQuantity } from "../../../src/domain/quantity/read-quantity";
import {
  convertible,
  readUnit,
  sameUnit,
  toCommonUnit,
  withUnitCell,
} from "../../../src/domain/quantity/units";

describe("the same unit", () => {
  it.each([
    ["か所", "ヶ所"],
    ["カ所", "箇所"],
    ["ヵ所", "か所"],
    ["名", "人"],
    ["％", "%"],
    ["H", "時間"],
    ["㎡", "m2"],
    ["㎥/日", "m3／日"],
    ["ｋ㎡", "㎢"],
    ["ｈａ", "㏊"],
    ["件 ", "件"],
    ["件数", "件"],
    ["ｔ-CO2", "t-CO₂"],
    ["kℓ", "kL"],
    ["%ポイント", "ポイント"],
  ])("is written %s and %s", (a, b) => {
    expect(sameUnit(a, b)).toBe(true);
  });

  it.each([
    ["件", "人"],
    ["", "件"],
    ["%", "ポイント"],
    ["時間", "分"],
    ["人", "人/日"],
  ])("is not %s and %s", (a, b) => {
    expect(sameUnit(a, b)).toBe(false);
  });
});

describe("convertible units", () => {
  it.each([
    ["時間", "分", "2", "7200"],
    ["ha", "㎡", "1.5", "15000"],
    ["km", "m", "3", "3000000"],
    ["割", "%", "3.5", "35"],
    ["か所", "箇所", "4", "4"],
  ])("%s and %s have a common measure", (a, b, value, common) => {
    expect(convertible(a, b)).toBe(true);
    expect(toCommonUnit(value, a, b)).toBe(common);
  });

  it("are not found between different things", () => {
    expect(convertible("件", "人")).toBe(false);
    expect(convertible("%", "ポイント")).toBe(false);
    expect(toCommonUnit("5", "件", "人")).toBeNull();
  });

  it("need no scale: 千円 and 円 are both read as 円", () => {
    expect(readQuantity("1,234千円")).toMatchObject({ value: "1234000", unit: "円" });
    expect(readQuantity("1,234,000円")).toMatchObject({ value: "1234000", unit: "円" });
  });
});

describe("a unit cell", () => {
  it.each([
    ["千円", "1000", "円"],
    ["万人", "10000", "人"],
    ["百万㎥", "1000000", "㎥"],
    ["億トンキロ", "100000000", "トンキロ"],
    ["千万円", "10000000", "円"],
    ["万t-CO2", "10000", "t-CO2"],
    ["件（累計）", "1", "件"],
    ["％", "1", "%"],
    ["人／日", "1", "人/日"],
    ["ＰＶ", "1", "PV"],
    ["-", "1", ""],
    ["―", "1", ""],
    ["数", "1", ""],
  ])("%s is %s × %s", (raw, factor, unit) => {
    expect(readUnit(raw)).toEqual({ factor, unit });
  });

  it("completes a value without a unit, and only such a value", () => {
    expect(withUnitCell(readQuantity("1,332"), "千人")).toMatchObject({ value: "1332000", unit: "人" });
    expect(withUnitCell(readQuantity("10～20"), "千円")).toMatchObject({
      low: "10000",
      high: "20000",
      unit: "円",
    });
    expect(withUnitCell(readQuantity("5→7"), "校")).toMatchObject({
      value: "7",
      unit: "校",
      was: { value: "5", unit: "校" },
    });
    expect(withUnitCell(readQuantity("12件"), "千人")).toMatchObject({ value: "12", unit: "件" });
    expect(withUnitCell(readQuantity("―"), "千人")).toEqual({ raw: "―", kind: "missing" });
  });
});
