import type { Verdict } from "../../evaluation/evaluated-indicator";
import type { Tally } from "../../evaluation/tally";
import { anyVerdict, withTarget, type CountedGroup } from "../formulas/printed-part";
import { groupedCount } from "../numbers";
import type { TableColumn } from "./columns";
import { styleNames } from "./form";
import { tallyHeadings, verdictWords } from "./words";

/** A tally with the indicators that it counts: those of a goal or a department, or all. */
export type GroupTally = { readonly tally: Tally; readonly group: CountedGroup };

type Count = Exclude<keyof Tally, "achievedShare">;

const count = (heading: string, key: Count, verdicts: readonly Verdict[]): TableColumn<GroupTally> => ({
  heading,
  width: 39,
  grows: 0,
  style: styleNames.figure,
  print: ({ tally, group }) => {
    const text = groupedCount(tally[key]);
    return { text, sources: [], parts: [{ kind: "count", text, verdicts, group }] };
  },
});

/** The counts of a tally, one a column; 達成＋未達成＋実績なし＋判定不能 is 目標設定, and with 目標未設定 it is 指標数. */
export const tallyColumns: readonly TableColumn<GroupTally>[] = [
  count(tallyHeadings.indicators, "indicators", anyVerdict),
  count(tallyHeadings.withTarget, "withTarget", withTarget),
  count(verdictWords.achieved, "achieved", ["achieved"]),
  count(verdictWords.notAchieved, "notAchieved", ["notAchieved"]),
  count(tallyHeadings.notReported, "notReported", ["notReported"]),
  count(tallyHeadings.notComparable, "notComparable", ["notComparable"]),
  count(tallyHeadings.withoutTarget, "withoutTarget", ["targetNotSet"]),
  {
    heading: tallyHeadings.achievedShare,
    width: 51,
    grows: 0,
    style: styleNames.figure,
    print: ({ tally: { achievedShare: text }, group }) => ({
      text,
      sources: [],
      parts: [{ kind: "share", text, group }],
    }),
  },
];
