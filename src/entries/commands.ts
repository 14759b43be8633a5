import { commandMessage } from "../commands/command-message";
import { createShiryo9 } from "../commands/create-shiryo9";
import { excelPorts } from "../excel/excel-ports";
import { startOffice } from "../excel/office-start";
import { onRibbonButton } from "../excel/ribbon-command";
import { neededExcelApi } from "../excel/requirement-sets";

/** The function of the ribbon button 「資料9を作成」; gives the message to show, or null when the sheet stands. */
async function run(): Promise<string | null> {
  const started = await startOffice();
  const outcome =
    started.kind === "ready"
      ? await createShiryo9(excelPorts())
      : ({
          kind: "refused",
          problem: { code: "excelTooOld", needed: `ExcelApi ${neededExcelApi}` },
        } as const);
  return commandMessage(outcome);
}

onRibbonButton("createShiryo9", new URL("commands-message.html", window.location.href).href, run);
