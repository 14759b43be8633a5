import { planFinalTarget } from "../../../../src/domain/sheets/final-target/plan-final-target";
import { requestFor, requestOf } from "../layout-request";
import { cellOf, textsInOrder } from "../read-sheet-plan";

describe("「最終年度目標に対する進捗」", () => {
  it("sets the actual of the year beside the target of the last one", async () => {
    const plan = planFinalTarget(await requestOf("year-matrix-r3-r8.xlsx", 2024));
    expect(textsInOrder(plan)[1]).toBe(
      "※ 進捗率は、令和６年度の実績を令和８年度の目標に対して、達成率と同じ計算方法で計算したものです。",
    );
    const { row } = cellOf(plan, "ＲＰＡ等による業務削減時間");
    expect(plan.cells.filter((cell) => cell.row === row).map(({ text }) => text)).toEqual([
      "1",
      "１ 業務改革の推進",
      "ＲＰＡ等による業務削減時間",
      "時間",
      "820",
      "2,386",
      "3,500",
      "68.2％",
      "未到達",
      "デジタル推進課",
    ]);
    const [target, actual] = ["3,500", "2,386"].map((text) => cellOf(plan, text).sources);
    expect(cellOf(plan, "68.2％").sources).toEqual([...(target ?? []), ...(actual ?? [])]);
  });

  it("compares nothing that a year's figures would not be compared by", async () => {
    const plan = planFinalTarget(await requestOf("year-matrix-r3-r8.xlsx", 2024));
    const { row } = cellOf(plan, "職員定数の増減数（対前年度）");
    const texts = plan.cells.filter((cell) => cell.row === row).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["―", "判定不能"]));
  });

  it("says so where the sheets have no later target", () => {
    const texts = textsInOrder(planFinalTarget(requestFor([{ indicator: "あ", target: "1", actual: "1" }])));
    expect(texts).toHaveLength(2);
    expect(texts[1]).toMatch(/^この年度より後の目標が、読み取った表にありません。/);
  });
});
