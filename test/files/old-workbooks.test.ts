import * as library from "@e965/xlsx";
import { readWorkbookFile } from "../../src/files/read-workbook-file";
import { fixtureBytes } from "../support/package-parts";

/** The bytes of a container of the older kind that holds the given streams. */
function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const made = library.CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) library.CFB.utils.cfb_add(made, `/${name}`, bytes);
  return new Uint8Array(library.CFB.write(made, { type: "buffer" }));
}

/** A workbook of test/fixtures as Excel 97–2003 would keep it. */
function asXls(name: string): Uint8Array {
  const book = library.read(fixtureBytes(name), { type: "array", cellNF: true, cellStyles: true });
  return new Uint8Array(library.write(book, { bookType: "biff8", type: "buffer" }));
}

describe("a workbook of Excel 97–2003", () => {
  it("gives the same cells as the newer one that it was made from", async () => {
    const name = "submission/soumu.xlsx";
    const older = await readWorkbookFile({ name: "提出.xls", bytes: asXls(name) });
    const newer = await readWorkbookFile({ name: "提出.xlsx", bytes: fixtureBytes(name) });
    if (!older.ok || !newer.ok) throw new Error("not read");
    expect(older.value.map(({ values }) => values)).toEqual(newer.value.map(({ values }) => values));
    expect(older.value.map(({ texts }) => texts)).toEqual(newer.value.map(({ texts }) => texts));
    expect(older.value.map(({ merges }) => merges)).toEqual(newer.value.map(({ merges }) => merges));
  });

  it("shows short dates as Japanese Excel does", async () => {
    const book = library.utils.book_new();
    const sheet = library.utils.aoa_to_sheet([[45383]]);
    sheet.A1.z = "m/d/yy";
    library.utils.book_append_sheet(book, sheet, "実績報告");
    const bytes = new Uint8Array(library.write(book, { bookType: "biff8", type: "buffer" }));
    const read = await readWorkbookFile({ name: "提出.xls", bytes });
    expect(read.ok ? read.value[0]?.texts : read.problem).toEqual([["2024/4/1"]]);
  });

  it("is refused where its name says the newer format", async () => {
    const read = await readWorkbookFile({ name: "提出.xlsx", bytes: asXls("submission/soumu.xlsx") });
    expect(read).toEqual({
      ok: false,
      problem: { code: "extensionDiffers", extension: "xlsx", content: "xls" },
    });
  });

  it("is refused where it is cut off, unless nothing but empty space is missing", async () => {
    const bytes = asXls("submission/master.xlsx");
    const whole = await readWorkbookFile({ name: "提出.xls", bytes });
    for (let length = 500; length < bytes.length; length += 500) {
      const cut = await readWorkbookFile({ name: "提出.xls", bytes: bytes.slice(0, length) });
      if (length > bytes.length - 1_000 && cut.ok) expect(cut).toEqual(whole);
      else expect(cut.ok).toBe(false);
    }
  });

  it("is refused where Excel 95 kept it, whose texts are not certain", async () => {
    const bytes = container({ Book: new Uint8Array(5_000) });
    expect(await readWorkbookFile({ name: "提出.xls", bytes })).toEqual({
      ok: false,
      problem: { code: "tooOld" },
    });
  });
});

describe("a file with a password", () => {
  it("is told apart from a broken one", async () => {
    const bytes = container({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(5_000) });
    expect(await readWorkbookFile({ name: "提出.xlsx", bytes })).toEqual({
      ok: false,
      problem: { code: "encrypted" },
    });
  });

  it("is not taken for a letter of the same kind of container", async () => {
    const bytes = container({ WordDocument: new Uint8Array(5_000) });
    expect(await readWorkbookFile({ name: "提出.xls", bytes })).toEqual({
      ok: false,
      problem: { code: "notWorkbook" },
    });
  });
});
