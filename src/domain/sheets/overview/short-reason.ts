import type { EvaluatedIndicator } from "../../evaluation/evaluated-indicator";
import type { Printed } from "../tables/columns";
import { typedRemarks } from "../tables/indicator-remarks";
import { shortened } from "./words";

/** Letters of a reason that are printed. */
const longest = 40;

/** The first sentence of the reason for a miss, else of the remark; cut, with a mark, where it is long. */
export function shortReason(evaluated: EvaluatedIndicator): Printed {
  const indicatorId = evaluated.indicator.id;
  const [typed] = typedRemarks(evaluated);
  if (typed === undefined) return { text: "", sources: [], indicatorId };
  const lines = typed.text.trim().split(/\n+|(?<=。)/);
  const first = (lines[0] ?? "").trim();
  const letters = [...first];
  const isCut = lines.slice(1).some((line) => line.trim() !== "") || letters.length > longest;
  const text = isCut ? letters.slice(0, longest).join("").replace(/。$/, "") + shortened : first;
  return { text, sources: [typed.cell], indicatorId };
}
