import { missingInside, pendingInside } from "../quantity/word-lists";
import type { CheckedItem } from "./checked-book";
import { isBlank, saysNothing } from "./figures";

/** An indicator with a target whose actual is blank, and that nothing takes out of the counts. */
export function awaitsActual({ evaluated }: CheckedItem): boolean {
  const { target, actual } = evaluated.measurement ?? {};
  if (!target || !actual || saysNothing(target.text) || !isBlank(actual.text)) return false;
  return (
    evaluated.verdict === "notReported" &&
    evaluated.exclusion === null &&
    evaluated.suggestedExclusion === null
  );
}

/** What remark or reason say about an actual that is not there: 隔年調査のため, ９月確定予定; null where they say nothing of it. */
export function whyNoActual({ evaluated, reason }: CheckedItem): string | null {
  const texts = [evaluated.measurement?.remark?.text ?? "", reason?.text ?? ""];
  return texts.find((text) => pendingInside.test(text) || missingInside.test(text)) ?? null;
}
