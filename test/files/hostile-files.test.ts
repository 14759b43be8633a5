import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { fileLimits } from "../../src/files/limits";
import type { FileFault } from "../../src/domain/submissions/file-fault";
import { bookWithParts, fixtureBytes, partOf } from "../support/package-parts";
import { newEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";

const sample = "submission/kyoiku.xlsx";
const sheetPart = "xl/worksheets/sheet1.xml";

async function faultOf(name: string, bytes: Uint8Array, limits = fileLimits): Promise<FileFault | null> {
  const read = await readWorkbookFile({ name, bytes }, limits);
  return read.ok ? null : read.problem;
}

/** Overwrites a number of four bytes after every occurrence of a signature. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + offset + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return copy;
}

describe("a file that is no workbook", () => {
  it("is refused by its name where that is no workbook's", async () => {
    expect(await faultOf("提出.csv", fixtureBytes(sample))).toEqual({
      code: "extensionUnknown",
      extension: "csv",
    });
    expect(await faultOf("提出", fixtureBytes(sample))).toEqual({ code: "extensionUnknown", extension: "" });
    expect(await faultOf("提出.xlsb", fixtureBytes(sample))).toEqual({
      code: "extensionUnknown",
      extension: "xlsb",
    });
  });

  it("is refused by its content where that is text, a web page or another package", async () => {
    expect(await faultOf("提出.xlsx", strToU8("指標,目標,実績\n"))).toEqual({ code: "notWorkbook" });
    expect(await faultOf("提出.xls", strToU8("<html><table><tr><td>1</td></tr></table></html>"))).toEqual({
      code: "notWorkbook",
    });
    const letter = zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8("<d/>"),
    });
    expect(await faultOf("提出.xlsx", letter)).toEqual({ code: "notWorkbook" });
    expect(await faultOf("提出.xlsx", new Uint8Array())).toEqual({ code: "empty" });
  });

  it("is refused where its name says the older format", async () => {
    expect(await faultOf("提出.xls", fixtureBytes(sample))).toEqual({
      code: "extensionDiffers",
      extension: "xls",
      content: "xlsx",
    });
  });
});

describe("a file made to choke a program", () => {
  it("is refused by its own size before anything is looked at", async () => {
    const bytes = fixtureBytes(sample);
    expect(await faultOf("提出.xlsx", bytes, { ...fileLimits, fileBytes: 1_000 })).toEqual({
      code: "fileTooLarge",
      bytes: bytes.length,
      limit: 1_000,
    });
  });

  it("is refused when it unpacks to two hundred times its size", async () => {
    const bomb = bookWithParts(sample, { "xl/media/image1.xml": "0".repeat(60_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await faultOf("提出.xlsx", bomb)).toMatchObject({ code: "unpacksTooLarge" });
  });

  it("is refused when it hides its true size in the directory", async () => {
    const bomb = bookWithParts(sample, { [sheetPart]: `<worksheet>${" ".repeat(60_000_000)}</worksheet>` });
    const lying = patched(patched(bomb, 0x02014b50, 24, 5_000), 0x04034b50, 22, 5_000);
    expect(await faultOf("提出.xlsx", lying)).toMatchObject({ code: "brokenPart" });
  });

  it("is refused when it has thousands of parts", async () => {
    const parts = Object.fromEntries(Array.from({ length: 5_001 }, (_part, n) => [`xl/p${n}.xml`, "<p/>"]));
    expect(await faultOf("提出.xlsx", bookWithParts(sample, parts))).toEqual({
      code: "tooManyParts",
      limit: 5_000,
    });
  });

  it("is refused when two cells far apart claim a whole sheet", async () => {
    const sheet = partOf(sample, sheetPart).replace(
      "</sheetData>",
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    );
    expect(await faultOf("提出.xlsx", bookWithParts(sample, { [sheetPart]: sheet }))).toEqual({
      code: "sheetTooLarge",
      sheet: "実績報告",
      limit: 2_000_000,
    });
  });

  it("is refused when it declares entities that multiply", async () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const strings = partOf(sample, "xl/sharedStrings.xml").replace("<sst", `${lol}<sst`);
    expect(await faultOf("提出.xlsx", bookWithParts(sample, { "xl/sharedStrings.xml": strings }))).toEqual({
      code: "brokenPart",
      part: "xl/sharedStrings.xml",
    });
  });

  it("keeps a merged area that claims the whole sheet within the cells that are used", async () => {
    const sheet = partOf(sample, sheetPart).replace(
      /<mergeCell ref="A1:[^"]*"/,
      '<mergeCell ref="A1:XFD1048576"',
    );
    const read = await readWorkbookFile({
      name: "提出.xlsx",
      bytes: bookWithParts(sample, { [sheetPart]: sheet }),
    });
    const grid = read.ok ? read.value[0] : undefined;
    expect(grid?.merges).toContainEqual({
      row: 0,
      column: 0,
      rowCount: grid?.rowCount,
      columnCount: grid?.columnCount,
    });
  });
});

describe("a broken file", () => {
  it("is refused whole when its sheet ends in the middle, not read by half", async () => {
    const sheet = partOf(sample, sheetPart);
    const half = sheet.slice(0, sheet.indexOf("</row>", sheet.length / 3) + 6);
    expect(await faultOf("提出.xlsx", bookWithParts(sample, { [sheetPart]: half }))).toEqual({
      code: "brokenPart",
      part: sheetPart,
    });
  });

  it("is refused when a sheet or the texts of its cells are missing", async () => {
    expect(await faultOf("提出.xlsx", bookWithParts(sample, { [sheetPart]: undefined }))).toMatchObject({
      code: expect.stringMatching(/^broken/),
    });
    expect(
      await faultOf("提出.xlsx", bookWithParts(sample, { "xl/sharedStrings.xml": undefined })),
    ).toMatchObject({
      code: expect.stringMatching(/^broken/),
    });
  });

  it("is refused wherever it is cut off", async () => {
    const whole = fixtureBytes(sample);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length - 1 }), async (length) => {
        expect(await faultOf("提出.xlsx", whole.slice(0, length))).not.toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it("never throws, whatever bytes are changed", async () => {
    const whole = fixtureBytes(sample);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        const copy = whole.slice();
        for (const [at, byte] of changes) copy[at] = byte;
        expect(typeof (await readWorkbookFile({ name: "提出.xlsx", bytes: copy })).ok).toBe("boolean");
      }),
      { numRuns: 100 },
    );
  });
});

describe("what a file could make a program do", () => {
  it("is left undone: formulas come as text with their last results, links and macros are not looked at", async () => {
    const sheet = partOf(sample, sheetPart).replace(
      "</sheetData>",
      `<row r="90"><c r="A90"><f>WEBSERVICE("http://example.invalid/")</f><v>7</v></c>` +
        `<c r="B90" t="str"><f>[1]他課!$A$1</f><v>控え</v></c></row></sheetData>`,
    );
    const bytes = bookWithParts(sample, {
      [sheetPart]: sheet,
      "xl/vbaProject.bin": "これはマクロではない",
      "xl/externalLinks/externalLink1.xml": "<broken",
      "xl/worksheets/_rels/sheet1.xml.rels": "<broken",
    });
    const read = await readWorkbookFile({ name: "提出.xlsm", bytes });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const last = (read.value[0]?.rowCount ?? 0) - 1;
    expect(read.value[0]?.formulas[last]?.slice(0, 2)).toEqual([
      '=WEBSERVICE("http://example.invalid/")',
      "=[1]他課!$A$1",
    ]);
    expect(read.value[0]?.values[last]?.slice(0, 2)).toEqual([7, "控え"]);
  });

  it("does not reach the objects of the program, whatever a sheet is called", async () => {
    const { Excel, save } = newEmbeddedExcel({ sheetName: "__proto__" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("__proto__").getRange("A1").values = [["値"]];
      context.workbook.worksheets.add("constructor").getRange("B2").values = [[3]];
      await context.sync();
    });
    const read = await readWorkbookFile({ name: "提出.xlsx", bytes: await save() });
    expect(read.ok ? read.value.map(({ name, values }) => [name, values]) : read.problem).toEqual([
      ["__proto__", [["値"]]],
      ["constructor", [[3]]],
    ]);
  });
});
