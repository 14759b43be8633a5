import { isLayoutId, type LayoutId } from "../../domain/sheets/layouts";
import { isSourceLayoutId } from "../../domain/sheets/source-layouts";
import { layoutList, sourceLayoutList } from "../../locales/ja/layouts";
import { evaluatePlan } from "../../usecases/evaluate-plan";
import { layoutRequest } from "../../usecases/layout-request";
import { writeReport } from "../../usecases/write-report";
import type { CommandLine } from "../arguments";
import { chosenConventions } from "../conventions-option";
import { chosenFigures } from "../figures-option";
import { neededFiscalYear, refusalOf } from "../fiscal-year-option";
import { talliesJson } from "../json-shapes";
import { openBook, readBook } from "../open-book";
import { outputPath, saveFile } from "../output-file";
import { printDocument } from "../print-json";
import { reportProgress } from "../progress";
import { Refusal } from "../refusal";
import { reportSample } from "./report-sample";
import { reportSourceTable } from "./report-source-table";

/**
 * `report BOOK --year Y --layout NAME --out BOOK [--preset ID] [--figures values|formulas]`: writes a layout into
 * a copy of the workbook. A layout that is made from a plain table needs no year. `--sample SHEET` fills a sample sheet of the workbook
 * instead, with `--sample-book BOOK` one of another workbook.
 */
export async function reportCommand(line: CommandLine): Promise<number> {
  const { layout: wanted = "" } = line.options;
  if (isSourceLayoutId(wanted)) return reportSourceTable(line, wanted);
  if (line.options.sample !== undefined) return reportSample(line, line.options.sample);
  const fiscalYear = neededFiscalYear(line);
  const layout = chosenLayout(line);
  const out = outputPath(line);
  const book = await openBook(line.values[0]);
  const reading = await readBook(book);
  const evaluated = evaluatePlan(reading, fiscalYear, chosenConventions(line, book.settings.conventions));
  if (!evaluated.ok) throw refusalOf(evaluated.problem);
  const figuresAs = chosenFigures(line) ?? book.settings.figuresAs;
  const request = layoutRequest(layout, evaluated.value, reading, { ...book.settings, figuresAs });
  const written = await writeReport(book.ports.writer, layout, request, "newSheet", {
    onProgress: reportProgress,
  });
  if (!written.ok) throw refusalOf(written.problem);
  // The copy opens at what was written.
  const shown = await book.ports.navigator.goTo({ sheet: written.value.sheetName, row: 0, column: 0 });
  if (!shown.ok) throw refusalOf(shown.problem);
  saveFile(out, await book.save());
  const { sheetName: sheet } = written.value;
  const textsKept = written.value.kind === "written" ? (written.value.textsKept ?? 0) : 0;
  const kept = textsKept === 0 ? {} : { textsKept };
  printDocument({ out, sheet, layout, fiscalYear, ...kept, ...talliesJson(evaluated.value) });
  return 0;
}

/** The layout of `--layout`; 資料9 when the option is not given. */
function chosenLayout({ options }: CommandLine): LayoutId {
  const { layout = "shiryo9" } = options;
  if (isLayoutId(layout)) return layout;
  const known = [...layoutList, ...sourceLayoutList].map(({ id, name }) => `${id}（${name}）`).join("、");
  throw new Refusal(`様式「${layout}」はありません。使える様式: ${known}`);
}
