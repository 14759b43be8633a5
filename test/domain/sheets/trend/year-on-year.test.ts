import { evaluate } from "../../../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../../../src/domain/evaluation/evaluated-indicator";
import { defaultConventions } from "../../../../src/domain/conventions/default-conventions";
import { yearOnYear } from "../../../../src/domain/sheets/trend/year-on-year";
import { yearOnYearText } from "../../../../src/domain/sheets/trend/words";
import { planOf } from "../../../support/plan-builder";

const { format } = defaultConventions.conventions;

function actual(text: string, unit?: string): EvaluatedIndicator {
  const given = { indicator: "指標", target: "100", actual: text, ...(unit === undefined ? {} : { unit }) };
  const [one] = evaluate(planOf([given]), 2024).indicators;
  if (!one) throw new Error("nothing was judged");
  return one;
}

const text = (previous: string, current: string, unit?: string): string =>
  yearOnYearText(yearOnYear(actual(current, unit), actual(previous, unit), format), format);
const outcome = (previous: string, current: string) => yearOnYear(actual(current), actual(previous), format);

describe("an actual beside that of the year before", () => {
  it.each([
    ["1,124 時間", "1,480 時間", "131.7％ ↑"],
    ["31件", "31件", "100.0％ →"],
    ["5億円", "6億2,300万円", "124.6％ ↑"],
  ])("%s → %s is a ratio for counts and amounts: %s", (previous, current, printed) => {
    expect(text(previous, current)).toBe(printed);
  });

  it.each([
    ["65.1％", "66.3％", "＋1.2ポイント ↑"],
    ["66.3%", "65.1%", "△1.2ポイント ↓"],
    ["66.3%", "66.3％", "±0ポイント →"],
    ["66.0％", "70.0％", "＋4.0ポイント ↑"],
    ["98.38％", "98.4％", "＋0.02ポイント ↑"],
    ["12位", "9位", "△3位 ↓"],
  ])("%s → %s is a difference, never a percentage: %s", (previous, current, printed) => {
    expect(text(previous, current)).toBe(printed);
  });

  it("takes the unit of the unit cell", () => {
    expect(text("41.2", "47.8", "％")).toBe("＋6.6ポイント ↑");
  });

  it.each([
    ["", "12件", "noPrevious"],
    ["集計中", "12件", "noPrevious"],
    ["検討中", "12件", "notANumber"],
    ["約100人", "120人", "notExact"],
    ["前年比5%増", "前年比7%増", "aChange"],
    ["12件", "12人", "unitsDiffer"],
    ["0件", "12件", "previousZero"],
    ["▲310 百万円", "▲38 百万円", "negative"],
    ["12件（見込み）", "15件", "otherDate"],
    ["累計 40件", "15件", "cumulative"],
  ])("%s → %s is not compared: %s", (previous, current, reason) => {
    expect(outcome(previous, current)).toEqual({ kind: "none", reason });
    expect(text(previous, current)).toBe("―");
  });

  it("is not compared where nothing is known of the year before", () => {
    expect(yearOnYear(actual("12件"), null, format)).toEqual({ kind: "none", reason: "noPrevious" });
  });
});
