import {
  headingSaysRevised,
  noteSaysRevised,
  remarkSaysRevised,
  revisedTargetIn,
  withoutFormerTarget,
} from "../../../src/domain/plan-years/revised-target";

const under = (heading: string) => ({ heading, notes: [] });
const beside = (...notes: string[]) => ({ heading: null, notes });
const nothingSaid = { heading: null, notes: [] };

describe("a target cell with two targets", () => {
  test.each([
    ["13,000人\n（10,000人）", under("目標（上段：変更後、下段：当初）"), "13,000人", "（10,000人）"],
    ["13,000人\n10,000人", under("目標（上段：変更後、下段：当初）"), "13,000人", "10,000人"],
    ["13,000\n(10,000)", beside("令和５年度に目標値を見直した。"), "13,000", "(10,000)"],
    ["（10,000人）\n13,000人", beside("（ ）内は見直し前の目標値"), "13,000人", "（10,000人）"],
    [
      "13,000人\n10,000人",
      beside("二段書きの下段に当初の目標値、上段に新たな目標値"),
      "13,000人",
      "10,000人",
    ],
    ["10,000人\n13,000人", beside("上段は当初、下段は変更後の目標値"), "13,000人", "10,000人"],
    ["10,000人\n13,000人", beside("令和５年度に目標を10,000人から変更"), "13,000人", "10,000人"],
    ["80%\n75%", under("目標値（変更後／変更前）"), "80%", "75%"],
    ["10,000人→13,000人", beside("目標を変更"), "13,000人", "10,000人"],
    ["13,000人（変更前 10,000人）", nothingSaid, "13,000人", "（変更前 10,000人）"],
    ["110人\n10人", under("目標（変更）"), "110人", "10人"],
  ])("%j", (text, said, current, former) => {
    expect(revisedTargetIn(text, said)).toEqual({ current, former });
    expect(withoutFormerTarget(text, former)).toBe(current);
  });

  test.each([
    ["nothing on the sheet says so", "13,000人\n（10,000人）", nothingSaid],
    ["the units differ", "13,000人\n（12団体）", under("目標（変更）")],
    ["one of them is no plain number", "13,000人\n（前年比5％増）", under("目標（変更）")],
    ["there is a third line", "13,000人\n10,000人\n9,000人", under("目標（変更）")],
    ["no word tells which line is which", "13,000人\n10,000人", beside("令和５年度に目標を変更")],
    ["both stand in brackets", "（13,000人）\n（10,000人）", under("目標（変更）")],
    ["当初 may be the value before the plan", "13,000人（当初10,000人）", nothingSaid],
    ["it is one target", "13,000人", under("目標（変更）")],
  ])("is left as it is where %s", (_why, text, said) => {
    expect(revisedTargetIn(text, said)).toBeNull();
  });
});

test("headings, remarks and notes that speak of revised targets are told from others", () => {
  expect(
    ["目標（上段：変更後、下段：当初）", "改定後目標値", "目標\n（当初）"].map(headingSaysRevised),
  ).toEqual([true, true, true]);
  expect(["令和６年度 目標", "当初目標"].map(headingSaysRevised)).toEqual([false, false]);
  expect(remarkSaysRevised("令和５年度に目標値を変更")).toBe(true);
  expect(remarkSaysRevised("組織の見直しを行った。")).toBe(false);
  expect(noteSaysRevised("※ （ ）内は見直し前の目標値")).toBe(true);
  expect(noteSaysRevised("※ 令和５年度に目標値を見直した。")).toBe(false);
});
