import type { Problem } from "../domain/problem/problem";
import { failure, success, type Result } from "../domain/result/result";
import type { ExcelRuntime } from "./excel-runtime";
import { problemOf } from "./host-errors";

/** Bytes that become characters at once: a call takes only so many arguments. */
const bytesAtOnce = 8_192;

/**
 * Inserts sheets of another workbook's file behind those of this one, as 「移動またはコピー」 does, and gives the names that Excel
 * gave them: one that is taken gets a number. Either all of them are inserted or none. Two round trips.
 */
export async function insertSheets(
  excel: ExcelRuntime,
  file: Uint8Array,
  names: readonly string[],
): Promise<Result<readonly string[], Problem>> {
  try {
    return success(
      await excel.run(async (context) => {
        const inserted = context.workbook.insertWorksheetsFromBase64(base64Of(file), {
          sheetNamesToInsert: [...names],
          positionType: "End",
        });
        await context.sync();
        const sheets = inserted.value.map((id) => context.workbook.worksheets.getItem(id));
        for (const sheet of sheets) sheet.load("name");
        await context.sync();
        return sheets.map(({ name }) => name);
      }),
    );
  } catch (error) {
    return failure(problemOf(error));
  }
}

function base64Of(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += bytesAtOnce) {
    characters += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  }
  return btoa(characters);
}
