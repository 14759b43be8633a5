import type { SourceLayoutId } from "../../domain/sheets/source-layouts";
import { plainNoticeText } from "../../locales/ja/plain-tables";
import { writeSourceTable } from "../../usecases/write-source-table";
import type { CommandLine } from "../arguments";
import { refusalOf } from "../fiscal-year-option";
import { openBook } from "../open-book";
import { chosenFigures } from "../figures-option";
import { outputPath, saveFile } from "../output-file";
import { printDocument } from "../print-json";
import { reportProgress } from "../progress";

/** `report BOOK --layout effect-history|viewpoints|organisations --out BOOK [--figures values|formulas]`: writes the layout into a copy of the workbook. */
export async function reportSourceTable(line: CommandLine, layout: SourceLayoutId): Promise<number> {
  const out = outputPath(line);
  const { ports, settings, save } = await openBook(line.values[0]);
  const read = await ports.reader.readSheets({ onProgress: reportProgress });
  if (!read.ok) throw refusalOf(read.problem);
  const { writer, navigator } = ports;
  const written = await writeSourceTable(
    writer,
    read.value.grids,
    layout,
    { ...settings, figuresAs: chosenFigures(line) ?? settings.figuresAs },
    "newSheet",
    { onProgress: reportProgress },
  );
  if (!written.ok) throw refusalOf(written.problem);
  const { outcome, total, notices } = written.value;
  // The copy opens at what was written.
  const shown = await navigator.goTo({ sheet: outcome.sheetName, row: 0, column: 0 });
  if (!shown.ok) throw refusalOf(shown.problem);
  saveFile(out, await save());
  printDocument({ out, sheet: outcome.sheetName, layout, total, notices: notices.map(plainNoticeText) });
  return 0;
}
