import { strToU8, zipSync } from "fflate";
import { readDocumentFile } from "../../src/files/read-document-file";
import { fileLimits } from "../../src/files/limits";
import { fixtureBytes } from "../support/package-parts";

type Parts = Readonly<Record<string, string>>;

/** A Word document of the given body, and what else its package holds. */
const wordFile = (body: string, others: Parts = {}): Uint8Array => {
  const document = `<w:document xmlns:w="urn:w" xmlns:mc="urn:mc"><w:body>${body}</w:body></w:document>`;
  const parts = { "[Content_Types].xml": "<Types/>", "word/document.xml": document, ...others };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...inside: readonly string[]): string => `<w:p>${inside.join("")}</w:p>`;

async function textOf(name: string, bytes: Uint8Array, limits = fileLimits): Promise<unknown> {
  const read = await readDocumentFile({ name, bytes }, limits);
  return read.ok ? read.value : read.problem;
}
const squeezed = (text: unknown): string => String(text).replace(/\s+/g, "");

describe("a Word document", () => {
  it("has the text of the same document as plain text", async () => {
    const word = await textOf("概要.docx", fixtureBytes("text/atsugi-outline.docx"));
    const plain = await textOf("概要.txt", fixtureBytes("text/atsugi-outline.txt"));
    expect(squeezed(word)).toBe(squeezed(plain));
    expect(squeezed(word)).toContain("59.3％");
  });

  it("joins what one word is divided into, and keeps paragraphs apart", async () => {
    const body = paragraph(run("達成率は5"), run("9.3"), run("％です。")) + paragraph(run("27項目"));
    expect(await textOf("a.docx", wordFile(body))).toBe("達成率は59.3％です。\n27項目\n");
  });

  it("reads entities, spaces, tabs and breaks as a reader sees them", async () => {
    const body = paragraph(
      run(" Ａ&amp;Ｂ &lt;3&gt; 007 "),
      "<w:r><w:tab/></w:r>",
      run("い"),
      "<w:r><w:br/></w:r>",
      run("ろ"),
    );
    expect(await textOf("a.docx", wordFile(body))).toBe(" Ａ&Ｂ <3> 007 \tい\nろ\n");
  });

  it("keeps the cells of a table apart", async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(run(text))}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("17")}${cell("10")}</w:tr></w:tbl>`;
    expect(String(await textOf("a.docx", wordFile(body))).split(/\s+/)).toEqual(["17", "10", ""]);
  });

  it("leaves out what was deleted, moved away or belongs to a field, and the copy of a text box", async () => {
    const body = paragraph(
      `<w:del><w:r><w:delText>59.3</w:delText></w:r></w:del><w:ins>${run("63.0")}</w:ins>`,
      `<w:moveFrom>${run("旧")}</w:moveFrom><w:moveTo>${run("新")}</w:moveTo>`,
      `<w:r><w:instrText>PAGE</w:instrText></w:r>`,
      `<mc:AlternateContent><mc:Choice>${run("箱")}</mc:Choice><mc:Fallback>${run("箱")}</mc:Fallback></mc:AlternateContent>`,
      `<w:r><w:ruby><w:rt>${run("よみ")}</w:rt><w:rubyBase>${run("読")}</w:rubyBase></w:ruby></w:r>`,
    );
    expect(await textOf("a.docx", wordFile(body))).toBe("63.0新箱読\n");
  });

  it("comes with its footnotes", async () => {
    const notes = `<w:footnotes xmlns:w="urn:w"><w:footnote>${paragraph(run("注１"))}</w:footnote></w:footnotes>`;
    expect(await textOf("a.docx", wordFile(paragraph(run("本文")), { "word/footnotes.xml": notes }))).toBe(
      "本文\n\n注１\n",
    );
  });
});

describe("a text file", () => {
  it.each([
    ["UTF-8", [0xe9, 0x81, 0x94, 0xe6, 0x88, 0x90]],
    ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0xe9, 0x81, 0x94, 0xe6, 0x88, 0x90]],
    ["Shift_JIS", [0x92, 0x42, 0x90, 0xac]],
    ["UTF-16", [0xff, 0xfe, 0x54, 0x90, 0x10, 0x62]],
    ["UTF-16 of the other order", [0xfe, 0xff, 0x90, 0x54, 0x62, 0x10]],
  ])("is read in %s", async (_encoding, bytes) => {
    expect(await textOf("本文.TXT", Uint8Array.from(bytes))).toBe("達成");
  });
});

describe("a document that cannot be read", () => {
  const good = wordFile(paragraph(run("本文")));

  it.each([
    ["empty", "a.docx", new Uint8Array(), { code: "empty" }],
    ["of another kind", "a.pdf", good, { code: "extensionUnknown", extension: "pdf" }],
    ["without an ending", "本文", good, { code: "extensionUnknown", extension: "" }],
    ["text by its content", "a.docx", strToU8("本文"), { code: "notDocument" }],
    ["a workbook by its content", "a.docx", fixtureBytes("submission/kyoiku.xlsx"), { code: "notDocument" }],
    ["encrypted", "a.docx", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), { code: "encrypted" }],
    ["cut off", "a.docx", good.subarray(0, good.length - 30), { code: "broken" }],
    ["not whole inside", "a.docx", wordFile("<w:p>"), { code: "broken" }],
    [
      "with a document type",
      "a.docx",
      wordFile("", { "word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      { code: "broken" },
    ],
    ["without a word", "a.docx", wordFile("<w:p/>"), { code: "noText" }],
    ["in no known encoding", "a.txt", Uint8Array.from([0xff, 0xff, 0xff]), { code: "encodingUnknown" }],
  ])("is told: %s", async (_what, name, bytes, fault) => {
    expect(await textOf(name, bytes)).toEqual(fault);
  });

  it("is not unpacked where it would be too large", async () => {
    const large = wordFile(paragraph(run("あ".repeat(50_000))));
    const limits = { ...fileLimits, unpackedBytes: 10_000 };
    expect(await textOf("a.docx", large, limits)).toEqual({ code: "unpacksTooLarge", limit: 10_000 });
    expect(await textOf("a.docx", large, { ...fileLimits, fileBytes: 100 })).toEqual({
      code: "fileTooLarge",
      bytes: large.length,
      limit: 100,
    });
  });
});
