import { commandMessage, type CommandMessage } from "../commands/command-message";
import { createFromSample, createReport, type CommandOutcome } from "../commands/create-report";
import { ribbonReports, sampleFunction } from "../commands/ribbon-reports";
import { excelPorts } from "../excel/excel-ports";
import { startOffice } from "../excel/office-start";
import { onRibbonButton } from "../excel/ribbon-command";
import { neededExcelApi } from "../excel/requirement-sets";
import type { WorkbookPorts } from "../usecases/ports";

/** Makes a sheet from the ribbon; gives the message to show, or null when there is nothing to say. */
async function run(
  create: (ports: WorkbookPorts) => Promise<CommandOutcome>,
): Promise<CommandMessage | null> {
  const started = await startOffice();
  const outcome =
    started.kind === "ready"
      ? await create(excelPorts())
      : ({
          kind: "refused",
          problem: { code: "excelTooOld", needed: `ExcelApi ${neededExcelApi}` },
        } as const);
  return commandMessage(outcome);
}

const messagePage = new URL("commands-message.html", window.location.href).href;
for (const [name, layout] of Object.entries(ribbonReports)) {
  onRibbonButton(name, messagePage, () => run((ports) => createReport(ports, layout)));
}
onRibbonButton(sampleFunction, messagePage, () => run(createFromSample));
