import { formatFiscalYear } from "../../domain/fiscal-year/format-fiscal-year";
import { pane } from "../../locales/ja/pane";
import type { Job } from "../state/pane-state";
import { SheetDoneCard } from "./sheet-done-card";

/** The written sheet, what was counted, and what a person should still look at. */
export function DoneCard(props: { readonly job: Extract<Job, { kind: "done" }>; readonly notes: number }) {
  const { sheetName, replaced, textsKept, fiscalYear, tally } = props.job;
  const year = formatFiscalYear(fiscalYear);
  const look = [
    tally.notReported > 0 ? pane.outcome.notReported(tally.notReported) : null,
    tally.notComparable > 0 ? pane.outcome.notComparable(tally.notComparable) : null,
    textsKept > 0 ? pane.outcome.textsKept(textsKept) : null,
    props.notes > 0 ? pane.outcome.notes(props.notes) : null,
  ].flatMap((line) => line ?? []);
  return (
    <SheetDoneCard title={pane.outcome.done} sheetName={sheetName} replaced={replaced}>
      <p>
        {pane.outcome.counted(year, tally.withTarget, tally.achieved, tally.notAchieved, tally.withoutTarget)}
      </p>
      {look.length > 0 ? (
        <div>
          {pane.outcome.look}
          <ul>
            {look.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </SheetDoneCard>
  );
}
