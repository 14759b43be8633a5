import type { BringProblem } from "../../usecases/bring-samples";
import { fileFaultText } from "./file-faults";
import type { ProblemText } from "./problem-text";

/** Why no sample sheet was taken from a file, and what to do. What Excel refuses has the words of all its problems. */
export function bringProblemText(
  file: string,
  problem: Exclude<BringProblem, { readonly kind: "excel" }>,
): ProblemText {
  if (problem.kind === "file") return fileFaultText(file, problem.fault);
  return {
    title: `「${file}」にひな形がありません`,
    message: `${problem.sheets.map((name) => `「${name}」`).join("")}のどれにも、«計画名» のような項目がありません。`,
    advice:
      "ひな形のあるブックを選んでください。昨年の資料から作るときは、そのシートをこのブックにコピーし、［選択した範囲を調べる］を押してください。",
  };
}
