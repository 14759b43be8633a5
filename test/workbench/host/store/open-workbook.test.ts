import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../../src/workbench/host/store/open-workbook";
import { OpenError, type OpenFailure } from "../../../../src/workbench/host/store/package";

const fixture = new Uint8Array(
  readFileSync(path.join(__dirname, "../../../fixtures/atsugi-keiei-plan.xlsx")),
);

async function failureOf(
  bytes: Uint8Array,
  limits?: Parameters<typeof openWorkbook>[1],
): Promise<OpenFailure> {
  const error: unknown = await openWorkbook(bytes, limits).then(
    () => new Error("The file was opened."),
    (reason: unknown) => reason,
  );
  if (error instanceof OpenError) return error.failure;
  throw error;
}

function changed(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(fixture);
  const before = new TextDecoder().decode(parts[part]);
  return zipSync({ ...parts, [part]: strToU8(change(before)) });
}

describe("a file that cannot be opened tells why", () => {
  test("text is not a zip", async () => {
    expect(await failureOf(strToU8("計画,目標,実績"))).toEqual({ kind: "not-a-zip" });
  });

  test("half of a file is not a zip", async () => {
    expect(await failureOf(fixture.subarray(0, fixture.length / 2))).toEqual({ kind: "not-a-zip" });
  });

  test("an encrypted or old file starts like a compound document", async () => {
    expect(await failureOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual({
      kind: "encrypted-or-legacy",
    });
  });

  test("a zip with other things in it is not a workbook", async () => {
    expect(await failureOf(zipSync({ "メモ.txt": strToU8("x") }))).toEqual({ kind: "not-a-workbook" });
  });

  test("broken XML names its part", async () => {
    expect(
      await failureOf(changed("xl/styles.xml", (xml) => xml.replace("</styleSheet>", ""))),
    ).toMatchObject({
      kind: "broken",
      part: "xl/styles.xml",
    });
  });

  test("a workbook that names a sheet it does not have is broken", async () => {
    const parts = unzipSync(fixture);
    delete parts["xl/worksheets/sheet2.xml"];
    expect(await failureOf(zipSync(parts))).toMatchObject({
      kind: "broken",
      part: "xl/worksheets/sheet2.xml",
    });
  });

  test("a file that unpacks to too much is refused before it is unpacked", async () => {
    const bomb = zipSync({ ...unzipSync(fixture), "xl/media/image1.png": new Uint8Array(3_000_000) });
    expect(await failureOf(bomb, { entries: 100, totalBytes: 2_000_000 })).toMatchObject({ kind: "too-big" });
    expect(await failureOf(bomb, { entries: 3, totalBytes: 99_000_000 })).toMatchObject({ kind: "too-big" });
  });
});

test("furigana is left out of texts", async () => {
  const furigana = changed("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(
      "</sheetData>",
      '<row r="90"><c r="A90" t="inlineStr"><is><t>厚木</t><rPh sb="0" eb="2"><t>アツギ</t></rPh><phoneticPr fontId="1"/></is></c></row></sheetData>',
    ),
  );
  const store = await openWorkbook(furigana);
  expect(store.sheets[0]?.cells.contentAt(89, 0)).toEqual({ kind: "text", value: "厚木" });
});
