import type { OpenedExcel } from "../../src/workbench/host/node/open-embedded-excel";

type Draw = (sheet: Excel.Worksheet) => void;

function put(sheet: Excel.Worksheet, address: string, text: string): Excel.Range {
  const range = sheet.getRange(address);
  range.getCell(0, 0).values = [[text]];
  if (address.includes(":")) range.merge();
  range.format.wrapText = true;
  return range;
}

function frame(sheet: Excel.Worksheet, address: string, style: "Continuous" | "Double" | "Dot"): void {
  const { borders } = sheet.getRange(address).format;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
    borders.getItem(edge).style = style;
  }
}

/** The card of 資料9, in colours of its own. */
const atsugiCard: Draw = (sheet) => {
  put(sheet, "A1:F1", "«計画書名»　«年度»の取組結果").format.font.bold = true;
  put(sheet, "A3:F3", "«重点目標»").format.fill.color = "#DDEBF7";
  put(sheet, "A4", "計画名");
  put(sheet, "B4:F4", "«計画名»").format.font.color = "#C00000";
  put(sheet, "A5", "取組内容");
  put(sheet, "B5:F5", "«取組内容»");
  put(sheet, "A6", "指標名");
  put(sheet, "B6:F6", "«指標名»");
  for (const [column, text] of ["目 標", "«目標»", "実 績", "«実績»", "達成率", "«達成率»"].entries()) {
    put(sheet, `${"ABCDEF"[column] ?? ""}7`, text).format.horizontalAlignment = "Center";
  }
  for (let row = 4; row <= 7; row++)
    for (const column of "ABCDEF") frame(sheet, `${column}${row}`, "Continuous");
  put(sheet, "H4", "«くり返し：未達成の計画»");
  put(sheet, "H8", "«ここまで»");
  sheet.pageLayout.setPrintArea("A1:F8");
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "- &P -";
  sheet.getRange("A:A").format.columnWidth = 60;
  sheet.getRange("B:F").format.columnWidth = 84;
  sheet.getRange("8:8").format.rowHeight = 9;
};

/** A card of three columns: labels above their values. */
const threeColumns: Draw = (sheet) => {
  put(sheet, "B2:D2", "【«番号»】«指標名»").format.font.size = 14;
  for (const [column, label, field] of [
    ["B", "目標", "«目標»"],
    ["C", "実績", "«実績»"],
    ["D", "達成状況", "«達成状況»（«達成率»）"],
  ] as const) {
    put(sheet, `${column}3`, label).format.fill.color = "#FFF2CC";
    put(sheet, `${column}4`, field).format.horizontalAlignment = "Right";
    frame(sheet, `${column}3`, "Dot");
    frame(sheet, `${column}4`, "Double");
  }
  put(sheet, "B5:D5", "所管：«担当課»");
  sheet.pageLayout.setPrintArea("B2:D6");
  sheet.getRange("A:A").format.columnWidth = 15;
  sheet.getRange("B:D").format.columnWidth = 150;
};

/** One row an indicator, with repeated headings on A4 landscape. */
const wideTable: Draw = (sheet) => {
  put(sheet, "A1:I1", "全項目一覧（«年度»）　«要約»");
  const columns = [
    ["No.", "«番号»"],
    ["重点目標", "«重点目標»"],
    ["計画名", "«計画名»"],
    ["指標名", "«指標名»"],
    ["目標", "«目標»"],
    ["実績", "«実績»"],
    ["達成率", "«達成率»"],
    ["所管課", "«所管課»"],
    ["備考", "«備考»"],
  ] as const;
  columns.forEach(([heading, field], index) => {
    const column = "ABCDEFGHI"[index] ?? "A";
    put(sheet, `${column}3`, heading).format.fill.color = "#E2EFDA";
    put(sheet, `${column}4`, field);
    frame(sheet, `${column}3`, "Continuous");
    frame(sheet, `${column}4`, "Continuous");
  });
  put(sheet, "A5:I5", "指標数 «指標数»、うち達成 «達成»（«達成した割合»）");
  sheet.getRange("A:A").format.columnWidth = 30;
  sheet.getRange("B:I").format.columnWidth = 84;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows("$3:$3");
};

/** One page an indicator, drawn to fit one page. */
const onePage: Draw = (sheet) => {
  put(sheet, "A1:D1", "«年度»　成果指標調書").format.horizontalAlignment = "Center";
  const lines = [
    ["計画名", "«計画名»"],
    ["指標名", "«指標名»"],
    ["目標", "«目標»"],
    ["実績", "«実績»"],
    ["達成率", "«達成率»"],
  ] as const;
  lines.forEach(([label, field], index) => {
    put(sheet, `A${index + 3}`, label);
    put(sheet, `B${index + 3}:D${index + 3}`, field);
    frame(sheet, `B${index + 3}:D${index + 3}`, "Continuous");
  });
  put(sheet, "A9:D9", "課題と今後の対応");
  sheet.getRange("A10:D30").merge();
  frame(sheet, "A10:D30", "Continuous");
  put(sheet, "F1", "«くり返し：すべての指標»");
  put(sheet, "G1", "«改ページ»");
  put(sheet, "F30", "«ここまで»");
  sheet.getRange("A1:D30").format.rowHeight = 30;
  sheet.getRange("A:D").format.columnWidth = 120;
  sheet.pageLayout.setPrintArea("A1:D30");
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
};

/** Sample sheets as officers draw them, by their names. */
export const drawnSamples = {
  資料9のカード: atsugiCard,
  三列のカード: threeColumns,
  横長の表: wideTable,
  一枚の調書: onePage,
} as const satisfies Readonly<Record<string, Draw>>;

/** Draws one of the sample sheets into the workbook. */
export async function drawSampleSheet(
  { Excel }: Pick<OpenedExcel, "Excel">,
  name: keyof typeof drawnSamples,
): Promise<void> {
  await Excel.run(async (context) => {
    drawnSamples[name](context.workbook.worksheets.add(name));
    await context.sync();
  });
}
