import { addCardSample } from "../../usecases/add-card-sample";
import type { CommandLine } from "../arguments";
import { refusalOf } from "../fiscal-year-option";
import { openBook } from "../open-book";
import { outputPath, saveFile } from "../output-file";
import { printDocument } from "../print-json";

/** `samples BOOK --out BOOK`: adds 「ひな形（カード）」 to a copy of the workbook. */
export async function samplesCommand(line: CommandLine): Promise<number> {
  const out = outputPath(line);
  const { ports, settings, save } = await openBook(line.values[0]);
  const written = await addCardSample(ports.writer, settings.appendixFont, "newSheet");
  if (!written.ok) throw refusalOf(written.problem);
  const { sheetName } = written.value;
  // The copy opens at what was added.
  const shown = await ports.navigator.goTo({ sheet: sheetName, row: 0, column: 0 });
  if (!shown.ok) throw refusalOf(shown.problem);
  saveFile(out, await save());
  printDocument({ out, sheet: sheetName });
  return 0;
}
