import { evaluate } from "../../src/domain/evaluation/evaluate";
import type { EvaluatedIndicator } from "../../src/domain/evaluation/evaluated-indicator";
import { explainRate, explainVerdict, why } from "../../src/locales/ja";
import { planOf, type IndicatorSpec } from "../support/plan-builder";

function evaluated(spec: IndicatorSpec): EvaluatedIndicator {
  const one = evaluate(planOf([spec]), 2024).indicators[0];
  if (!one) throw new Error("nothing evaluated");
  return one;
}

const name = "職員の割合";
const cells = { target: "取組一覧!G6", actual: "取組一覧!H6", baseline: "取組一覧!F6" };
const said = (spec: Omit<IndicatorSpec, "indicator"> & { readonly indicator?: string }): string =>
  why(evaluated({ indicator: name, cells, ...spec }));

test("a rate is told with its numbers, cells, rounding and verdict", () => {
  expect(said({ target: "69.0％", actual: "66.3％" })).toBe(
    "実績66.3％（取組一覧!H6）÷目標69.0％（取組一覧!G6）＝96.086…％を小数第2位で四捨五入して96.1％です。" +
      "66.3％は69.0％に届かないため、未達成です。",
  );
});

test("a rate that needs no rounding does not speak of it", () => {
  expect(explainRate(evaluated({ indicator: name, cells, target: "20", actual: "26", unit: "事業" }))).toBe(
    "実績26事業（取組一覧!H6）÷目標20事業（取組一覧!G6）＝130.0％です。",
  );
});

test("a rate that rounds up to 100 is still told as not reached", () => {
  expect(said({ target: "2,000", actual: "1,999.9", unit: "千円" })).toBe(
    "実績1,999.9千円（取組一覧!H6）÷目標2,000千円（取組一覧!G6）＝99.995％を小数第2位で四捨五入して100.0％です。" +
      "1,999.9千円は2,000千円に届かないため、未達成です。",
  );
});

test("an actual of zero is 0％", () => {
  expect(said({ target: "1 件", actual: "0 件" })).toBe(
    "実績0 件（取組一覧!H6）÷目標1 件（取組一覧!G6）＝0％です。0 件は1 件に届かないため、未達成です。",
  );
});

test("a cell that shows a rounded number is told with the number it holds", () => {
  const actual = { text: "83.0%", value: 0.8296, numberFormat: "0.0%" };
  const target = { text: "83.0%", value: 0.83, numberFormat: "0.0%" };
  expect(said({ target, actual })).toBe(
    "実績83.0%（取組一覧!H6、セルの値は82.96％）÷目標83.0%（取組一覧!G6）＝99.951…％を小数第2位で四捨五入して100.0％です。" +
      "83.0%は83.0%に届かないため、未達成です。",
  );
});

test("a change is told as a change, without a rate", () => {
  expect(said({ target: "前年比-5%\n（504.5H）", actual: "+7.5％\n（571H）" })).toBe(
    "目標か実績が前年比などの増減で示されているため、達成率は算出しません（―）。" +
      "増減で比べると、実績「+7.5％（571H）」は目標「前年比-5%（504.5H）」を超えているため、未達成です。" +
      "目標は取組一覧!G6、実績は取組一覧!H6にあります。" +
      "目標の「前年比-5%」から、少ないほど良い指標と判断しました。",
  );
});

test.each([
  [
    { target: "前年比-5%（504.5H）", actual: "571H" },
    "かっこの中を含む数値どうしで比べると、実績571Hは目標504.5Hを超えているため、未達成です。",
  ],
  [{ indicator: "平均待ち時間", target: "20 分以内", actual: "17 分" }, "17 分は20 分以下のため、達成です。"],
  [{ target: "40%以上60%以下", actual: "55%" }, "55%は40%以上60%以下の範囲に入っているため、達成です。"],
  [{ target: "3件", actual: "3件" }, "3件は3件と同じ値のため、達成です。"],
  [{ target: "策定", actual: "策定済" }, "目標「策定」に対し実績は「策定済」のため、達成です。"],
  [
    { target: "策定", actual: "検討中" },
    "目標「策定」に対し実績は「検討中」で、まだ目標に達していないため、未達成です。",
  ],
  [
    { target: "維持", actual: "64.1%", baseline: "65.2%" },
    "実績64.1%は基準値65.2%（取組一覧!F6）に届かないため、未達成です。",
  ],
  [
    { target: "未設定", actual: "" },
    "目標（取組一覧!G6）が「未設定」で、この年度の目標が設定されていないため、目標未設定です。",
  ],
  [{ actual: "3" }, "目標の欄がなく、この年度の目標が設定されていないため、目標未設定です。"],
  [{ target: "3件", actual: "" }, "実績（取組一覧!H6）が空欄で、報告がないため、実績なしです。"],
  [
    { target: "3件", actual: "集計中" },
    "実績（取組一覧!H6）が「集計中」で、まだ確定していないため、実績なしです。",
  ],
  [
    { target: "3件", actual: "なし" },
    "実績（取組一覧!H6）が「なし」で、0なのか、まだ実績がないのかを決められないため、判定不能です。",
  ],
  [
    { target: "3件", actual: "3人" },
    "目標3件（取組一覧!G6）と実績3人（取組一覧!H6）は、単位が異なるか、片方の単位が分からず、比べられないため、判定不能です。",
  ],
])("the verdict on %j is told in one sentence", (spec, sentence) => {
  expect(explainVerdict(evaluated({ indicator: name, cells, ...spec }))).toBe(sentence);
});

test("where there is no verdict, the account still says that there is no rate", () => {
  expect(said({ target: "", actual: "3" })).toBe(
    "目標（取組一覧!G6）が空欄で、この年度の目標が設定されていないため、目標未設定です。達成率は算出しません（―）。",
  );
});
