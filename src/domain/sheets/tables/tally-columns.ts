import type { Tally } from "../../evaluation/tally";
import { groupedCount } from "../numbers";
import { fixedText, type TableColumn } from "./columns";
import { styleNames } from "./form";
import { tallyHeadings, verdictWords } from "./words";

type Count = Exclude<keyof Tally, "achievedShare">;

const count = (heading: string, key: Count): TableColumn<Tally> => ({
  heading,
  width: 39,
  grows: 0,
  style: styleNames.figure,
  print: (tally) => fixedText(groupedCount(tally[key])),
});

/** The counts of a tally, one a column; 達成＋未達成＋実績なし＋判定不能 is 目標設定, and with 目標未設定 it is 指標数. */
export const tallyColumns: readonly TableColumn<Tally>[] = [
  count(tallyHeadings.indicators, "indicators"),
  count(tallyHeadings.withTarget, "withTarget"),
  count(verdictWords.achieved, "achieved"),
  count(verdictWords.notAchieved, "notAchieved"),
  count(tallyHeadings.notReported, "notReported"),
  count(tallyHeadings.notComparable, "notComparable"),
  count(tallyHeadings.withoutTarget, "withoutTarget"),
  {
    heading: tallyHeadings.achievedShare,
    width: 51,
    grows: 0,
    style: styleNames.figure,
    print: ({ achievedShare }) => fixedText(achievedShare),
  },
];
