import { commandMessage } from "../commands/command-message";
import { createReport } from "../commands/create-report";
import { ribbonReports } from "../commands/ribbon-reports";
import type { LayoutId } from "../domain/sheets/layouts";
import { excelPorts } from "../excel/excel-ports";
import { startOffice } from "../excel/office-start";
import { onRibbonButton } from "../excel/ribbon-command";
import { neededExcelApi } from "../excel/requirement-sets";

/** Makes a report from the ribbon; gives the message to show, or null when the sheet stands. */
async function run(layout: LayoutId): Promise<string | null> {
  const started = await startOffice();
  const outcome =
    started.kind === "ready"
      ? await createReport(excelPorts(), layout)
      : ({
          kind: "refused",
          problem: { code: "excelTooOld", needed: `ExcelApi ${neededExcelApi}` },
        } as const);
  return commandMessage(outcome);
}

const messagePage = new URL("commands-message.html", window.location.href).href;
for (const [name, layout] of Object.entries(ribbonReports)) {
  onRibbonButton(name, messagePage, () => run(layout));
}
