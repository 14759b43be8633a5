import type { CellAddress } from "../domain/grid/cell-address";
import { failure, success } from "../domain/result/result";
import type { CellMarker } from "../usecases/ports";
import type { ExcelRuntime } from "./excel-runtime";
import { ProblemError, problemOfAny } from "./host-errors";
import { outbox, type Outbox } from "./outbox";
import { addressLists } from "./range-addresses";

/**
 * A mark is a conditional format that is always true: it lies over the cell's own fill, goes with inserted rows and copied
 * cells, and leaves nothing behind. It is known by the text in its formula, because Excel's identifiers of conditional
 * formats do not outlast the opening of the file.
 */
const markText = '"達成帳の点検の印"';
const markFormula = `=${markText}<>""`;
const markColor = "#FFD966";

/** About what looking at, adding or removing one conditional format weighs in a request. */
const formatBytes = 2_500;

/** Marks cells of the open workbook and takes the marks away, also those of an earlier day. */
export function cellMarker(excel: ExcelRuntime): CellMarker {
  return {
    mark: async (cells) => {
      let begun = false;
      try {
        const marking = (context: Excel.RequestContext): ReturnType<CellMarker["mark"]> =>
          replaceMarks(context, cells, () => (begun = true)).then(success);
        return await excel.run(marking);
      } catch (error) {
        const problem = problemOfAny(error);
        if (begun) await unmark(excel);
        return failure(problem);
      }
    },
    unmark: () => unmark(excel),
  };
}

async function unmark(excel: ExcelRuntime): ReturnType<CellMarker["unmark"]> {
  try {
    return success(
      await excel.run(async (context) => {
        const box = outbox(context);
        const { marks } = await findMarks(context, box);
        refuseProtected(marks.map(({ sheet }) => sheet));
        for (const { format } of marks) await box.add(formatBytes, () => format.delete());
        await box.flush();
        return { found: marks.length > 0 };
      }),
    );
  } catch (error) {
    return failure(problemOfAny(error));
  }
}

/** Cells of sheets that are gone are left out; the answer is how many were marked. */
async function replaceMarks(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
  begin: () => void,
): Promise<{ readonly count: number }> {
  const box = outbox(context);
  const { sheets, marks } = await findMarks(context, box);
  const wanted = sheets.map((sheet) => ({ sheet, places: placesOn(sheet, cells) }));
  const marked = wanted.filter(({ places }) => places.length > 0);
  refuseProtected([...marks.map(({ sheet }) => sheet), ...marked.map(({ sheet }) => sheet)]);
  begin();
  for (const { format } of marks) await box.add(formatBytes, () => format.delete());
  for (const { sheet, places } of marked) {
    for (const addresses of addressLists(places)) {
      await box.add(formatBytes, () => {
        const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
        custom.rule.formula = markFormula;
        custom.format.fill.color = markColor;
      });
    }
  }
  await box.flush();
  return { count: marked.reduce((sum, { places }) => sum + places.length, 0) };
}

/** The cells of a sheet, each once. */
function placesOn({ name }: Excel.Worksheet, cells: readonly CellAddress[]) {
  const here = cells.filter(({ sheet }) => sheet === name);
  const places = new Map(here.map(({ row, column }) => [`${row},${column}`, { row, column }]));
  return [...places.values()].map((place) => ({ ...place, rowCount: 1, columnCount: 1 }));
}

type Mark = { readonly sheet: Excel.Worksheet; readonly format: Excel.ConditionalFormat };

/** All sheets with what is known of their protection, and our marks on any of them; three round trips. */
async function findMarks(
  context: Excel.RequestContext,
  box: Outbox,
): Promise<{ readonly sheets: readonly Excel.Worksheet[]; readonly marks: readonly Mark[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await box.flush();
  const sheets = worksheets.items;
  const asked = sheets.map((sheet) => {
    sheet.protection.load("protected");
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { sheet, formats };
  });
  await box.flush();
  const own = asked.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
  );
  for (const { format } of own) await box.add(formatBytes, () => format.custom.rule.load("formula"));
  await box.flush();
  return { sheets, marks: own.filter(({ format }) => format.custom.rule.formula.includes(markText)) };
}

function refuseProtected(sheets: readonly Excel.Worksheet[]): void {
  const closed = sheets.find(({ protection }) => protection.protected);
  if (closed) throw new ProblemError({ code: "sheetProtected", sheet: closed.name });
}
