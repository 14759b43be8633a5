import type { OpenFinding } from "../../src/domain/confirmations/review-findings";
import { firstLook, type CheckState } from "../../src/taskpane/state/checks-page";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { openPane, paneBeside, type EmbeddedPane } from "./embedded-pane";

/** The element that opens 「点検」. */
export const opener = "open-checks";

type DoneCheck = Extract<CheckState, { kind: "done" }>;

/** The check that stands on the page; throws while there is none. */
export function doneCheck({ home }: EmbeddedPane): DoneCheck {
  const { check } = home();
  if (check.kind !== "done") throw new Error(`the check is ${check.kind}`);
  return check;
}

/** The findings that are left to look at. */
export const openOf = (pane: EmbeddedPane): readonly OpenFinding[] => doneCheck(pane).review.open;

/** The first open finding of a rule; throws where there is none. */
export function openFinding(pane: EmbeddedPane, rule: string): OpenFinding {
  const found = openOf(pane).find(({ finding }) => finding.rule === rule);
  if (!found)
    throw new Error(
      `no ${rule} among ${openOf(pane)
        .map(({ finding }) => finding.rule)
        .join()}`,
    );
  return found;
}

/** Opens 「点検」. */
export async function check(pane: EmbeddedPane): Promise<void> {
  pane.controller.actions.openChecks({ kind: "checks", opener, look: firstLook });
  await pane.settle();
}

/** A pane that has checked a workbook of test/fixtures. */
export async function checked(fixture: string): Promise<EmbeddedPane> {
  const pane = await openPane(fixture);
  await check(pane);
  return pane;
}

/** The same workbook, saved, closed and opened again. */
export async function reopened(pane: EmbeddedPane): Promise<EmbeddedPane> {
  const again = paneBeside(await openEmbeddedExcel(await pane.excel.save()));
  await again.controller.start();
  await again.settle();
  return again;
}

/** The texts of a sheet. */
export async function textsOf(
  { excel }: EmbeddedPane,
  sheet: string,
): Promise<readonly (readonly string[])[]> {
  return excel.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("text");
    await context.sync();
    return used.text;
  });
}

/** Confirms the first open finding of a rule. */
export async function confirm(pane: EmbeddedPane, rule: string, reason: string): Promise<void> {
  const open = openFinding(pane, rule);
  pane.controller.actions.decideFinding({ kind: "confirm", open, reason });
  await pane.settle();
}
