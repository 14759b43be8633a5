import fc from "fast-check";
import { plainText } from "../../../src/domain/inquiries/plain-text";
import { textWidth } from "../../../src/domain/sheets/text-metrics/character-width";

describe("a plain text", () => {
  it("begins the lines that continue one below its text", () => {
    const text = "目標が「75.0」になっていますが、親ファイルでは「80.0」（実績報告!H6）です。";
    expect(plainText([{ head: "　記載内容：", text }])).toBe(
      [
        "　記載内容：目標が「75.0」になっていますが、親ファイルでは「80.0」（実績報",
        "　　　　　　告!H6）です。",
      ].join("\n"),
    );
  });

  it("keeps the line breaks of the text, and blank lines blank", () => {
    expect(
      plainText([
        { head: "【1】", text: "一行目\n二行目" },
        { head: "", text: "" },
      ]),
    ).toBe("【1】一行目\n　　　二行目\n");
  });

  it("has no line wider than 76 half-width columns, and loses no character", () => {
    const words = fc.string({
      unit: fc.constantFrom(..."実績が「12.9」、です。ａ9".split("")),
      maxLength: 300,
    });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (texts) => {
        const printed = plainText(texts.map((text) => ({ head: "　記載内容：", text })));
        for (const line of printed.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(38);
        const said = printed.replace(/[\s　]|記載内容：/g, "");
        expect(said).toBe(texts.join("").replace(/\s/g, ""));
      }),
    );
  });
});
