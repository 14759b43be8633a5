import type { SourcedFigure } from "../plan/plan";
import type { CheckedItem } from "./checked-book";
import { statedVerdictOf } from "./stated-verdict";

/** Whether an item is 未達成: by its figures, or as typed where they cannot be judged. */
export function isUnmet({ evaluated }: CheckedItem): boolean {
  const { verdict, measurement } = evaluated;
  if (verdict === "notAchieved") return true;
  return (
    verdict === "notComparable" && statedVerdictOf(measurement?.statedVerdict?.text ?? "") === "notAchieved"
  );
}

/**
 * Whether the place for the reason asks for that of the checked year by its heading; 課題 or 今後の対応 alone do not have to be
 * filled in. Without a year it speaks of the newest one that has an actual: in the next year's table, no more of this one.
 */
export function asksForReason({ reason, table, evaluated }: CheckedItem): boolean {
  if (reason === null) return false;
  const { fiscalYear, indicator } = evaluated;
  const column = table?.table.columns.find(({ column }) => column === reason.cell.column);
  if (column && !/理由|要因|原因/.test(column.label)) return false;
  if (column && column.fiscalYear !== null) return column.fiscalYear === fiscalYear;
  return !indicator.measurements.some(
    (later) => later.fiscalYear !== null && later.fiscalYear > fiscalYear && isReported(later.actual),
  );
}

const isReported = (actual: SourcedFigure | null): boolean => actual !== null && actual.text.trim() !== "";

/** A reason that only says again that the target was not met, or refers to nothing. */
export function isEmptyReason(text: string): boolean {
  const words = text.normalize("NFKC").replace(/[\s。、.,()「」]/g, "");
  return /^(?:特に)?(?:なし|無し|ありません)$|^同上$|^(?:今年度は?)?(?:目標値?(?:に|を|が|には))?(?:未達成|未達|届かな|達成でき|達しな|下回)[^、]{0,8}(?:ため|から|である|だった|した|です|ました)$/u.test(
    words,
  );
}
