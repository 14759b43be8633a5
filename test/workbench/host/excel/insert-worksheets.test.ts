import { describeSheet } from "../../../support/describe-sheet";
import { drawSampleSheet } from "../../../support/drawn-samples";
import { openEmbeddedExcel, type OpenedExcel } from "../../../../src/workbench/host/node/open-embedded-excel";
import { codeOf, newExcel, onSheet } from "./helpers";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** A workbook file, and the workbook, with 「資料9のカード」 and 「横長の表」 and a cell in a style of its own. */
async function sampleFile(): Promise<{ readonly excel: OpenedExcel; readonly file: string }> {
  const excel = newExcel();
  await drawSampleSheet(excel, "資料9のカード");
  await drawSampleSheet(excel, "横長の表");
  await excel.Excel.run(async (context) => {
    context.workbook.styles.add("庁内様式");
    const style = context.workbook.styles.getItem("庁内様式");
    style.font.bold = true;
    context.workbook.worksheets.getItem("横長の表").getRange("B3").style = "庁内様式";
    await context.sync();
  });
  const bytes = await excel.save();
  return { excel: await openEmbeddedExcel(bytes), file: base64(bytes) };
}

async function insert(
  { Excel }: OpenedExcel,
  file: string,
  options?: Excel.InsertWorksheetOptions,
): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(file, options);
    await context.sync();
    const sheets = ids.value.map((id) => context.workbook.worksheets.getItem(id));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    return sheets.map(({ name }) => name);
  });
}

const namesOf = ({ host }: OpenedExcel): readonly string[] => host.store.sheets.map(({ name }) => name);

/** A sheet in words, without what tells it from another of the same content: its name, its view, what is off said or unsaid. */
function looksOf({ host }: OpenedExcel, name: string): string {
  const sheet = host.store.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return describeSheet(sheet)
    .split("\n")
    .filter((line) => !/^(?:name|id|view) /u.test(line))
    .join("\n")
    .replace(/"\w+":false,?/gu, "")
    .replaceAll(",}", "}");
}

describe("sheets of another workbook file", () => {
  test("are inserted with all that a copy has, and the file's named styles, and survive saving", async () => {
    const { excel, file } = await sampleFile();
    const other = newExcel();
    expect(await insert(other, file, { sheetNamesToInsert: ["横長の表", "資料9のカード"] })).toEqual([
      "横長の表",
      "資料9のカード",
    ]);
    expect(namesOf(other)).toEqual(["Sheet1", "横長の表", "資料9のカード"]);
    const opened = await openEmbeddedExcel(await other.save());
    for (const name of ["横長の表", "資料9のカード"]) {
      expect(looksOf(other, name)).toBe(looksOf(excel, name));
      expect(looksOf(opened, name)).toBe(looksOf(excel, name));
    }
    expect(opened.host.store.namedStyles.get("庁内様式")?.style.font?.bold).toBe(true);
  });

  test("never take the place of a sheet, and come all of them where none is named", async () => {
    const { file } = await sampleFile();
    const other = newExcel();
    await onSheet(other, async (sheet, context) => {
      sheet.getRange("A1").values = [["一覧"]];
      await context.sync();
    });
    const before = looksOf(other, "Sheet1");
    expect(await insert(other, file)).toEqual(["Sheet1 (2)", "資料9のカード", "横長の表"]);
    expect(
      await insert(other, file, { sheetNamesToInsert: ["横長の表"], positionType: "Beginning" }),
    ).toEqual(["横長の表 (2)"]);
    expect(namesOf(other)).toEqual(["横長の表 (2)", "Sheet1", "Sheet1 (2)", "資料9のカード", "横長の表"]);
    expect(looksOf(other, "Sheet1")).toBe(before);
  });

  test("are refused where the file is no workbook or has no such sheet, and none is inserted", async () => {
    const { file } = await sampleFile();
    const other = newExcel();
    expect(await codeOf(insert(other, base64(new Uint8Array([1, 2, 3]))))).toBe("InvalidArgument");
    expect(await codeOf(insert(other, "かな"))).toBe("InvalidArgument");
    expect(await codeOf(insert(other, file, { sheetNamesToInsert: ["横長の表", "ない"] }))).toBe(
      "InvalidArgument",
    );
    expect(namesOf(other)).toEqual(["Sheet1"]);
  });
});
