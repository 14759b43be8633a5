import fc from "fast-check";
import { bandHeight, type Band, type DraftCell, type Frame } from "../../../../src/domain/sheets/flow/band";
import { layRow, maxRowHeight } from "../../../../src/domain/sheets/flow/lay-row";
import type { CellStyle } from "../../../../src/domain/sheets/sheet-plan";
import { lineHeight, lineRoom } from "../../../../src/domain/sheets/text-metrics/font-metrics";
import { breakLines } from "../../../../src/domain/sheets/text-metrics/line-breaking";

const body: CellStyle = {
  font: { name: "ＭＳ 明朝", size: 10.5 },
  border: "thin",
  horizontal: "left",
  vertical: "center",
  wrap: true,
};
const frame: Frame = { columnWidths: [54, 400], styles: { body }, pageHeight: 700, rowPadding: 6 };

function draft(column: number, text: string, continuedText?: string): DraftCell {
  return { column, columnCount: 1, text, continuedText, style: "body", sources: [] };
}

const row = (text: string) => layRow([draft(0, "項目", "（続き）"), draft(1, text)], frame);
const textsOf = (bands: readonly Band[], column: number) =>
  bands.map((band) => band.cells.find(({ cell }) => cell.column === column)?.cell.text);

const anyText = fc
  .array(fc.constantFrom("漢字", "かな、", "「引用」", "ABC ", "12.5％", "\n", "・項目"), { maxLength: 4000 })
  .map((parts) => parts.join(""));

describe("layRow", () => {
  it("gives a line of text one row of line and padding", () => {
    expect(row("一行").map((band) => band.heights)).toEqual([[19.5]]);
  });

  it("takes the height from the cell with the most lines", () => {
    const bands = layRow([draft(0, "一二三四五六"), draft(1, "一行")], frame);
    expect(bands.map((band) => band.heights)).toEqual([[33]]);
  });

  it("merges a text above Excel's row height over several rows, uncut", () => {
    const text = "行\n".repeat(35);
    const bands = row(text);
    expect(textsOf(bands, 1)).toEqual([text]);
    expect(bands[0]?.heights).toEqual([274.5, 274.5]);
    expect(bands[0]?.cells.map((cell) => cell.rowCount)).toEqual([2, 2]);
  });

  it("cuts a text taller than a page and says so in the label", () => {
    const bands = row("あ".repeat(32767));
    expect(textsOf(bands, 0)).toEqual(["項目", ...bands.slice(1).map(() => "（続き）")]);
    expect(textsOf(bands, 1).join("")).toBe("あ".repeat(32767));
  });

  it("says nothing in the label of a neighbour that does not continue", () => {
    const four: Frame = { ...frame, columnWidths: [54, 100, 54, 100] };
    const cells = [
      draft(0, "目 標", "（続き）"),
      draft(1, "策".repeat(900)),
      draft(2, "実 績", "（続き）"),
      draft(3, "済"),
    ];
    const bands = layRow(cells, four);
    expect(bands.length).toBeGreaterThan(1);
    expect(new Set(textsOf(bands.slice(1), 0))).toEqual(new Set(["（続き）"]));
    expect(textsOf(bands, 2)).toEqual(["実 績", ...bands.slice(1).map(() => "")]);
    expect(textsOf(bands, 3)).toEqual(["済", ...bands.slice(1).map(() => "")]);
  });

  it("cuts at a line break of the text where one is near", () => {
    const paragraph = "あ".repeat(100);
    const bands = row(Array.from({ length: 30 }, () => paragraph).join("\n"));
    const pieces = textsOf(bands, 1);
    expect(pieces.join("\n")).toBe(Array.from({ length: 30 }, () => paragraph).join("\n"));
  });

  it("gives every text the height that its lines need, within Excel's limit for a row", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const band of row(text)) {
          const piece = band.cells.find(({ cell }) => cell.column === 1)?.cell.text ?? "";
          const lines = breakLines(piece, lineRoom(body.font, 400)).length;
          expect(bandHeight(band)).toBeGreaterThanOrEqual(lines * lineHeight(body.font) + 6);
          expect(bandHeight(band)).toBeLessThanOrEqual(frame.pageHeight);
          expect(Math.max(...band.heights)).toBeLessThanOrEqual(maxRowHeight);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never loses a character when it cuts", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const withoutBreaks = (given: string) => given.replaceAll("\n", "");
        expect(withoutBreaks(textsOf(row(text), 1).join(""))).toBe(withoutBreaks(text));
      }),
      { numRuns: 60 },
    );
  });

  it("gives more height, never less, when text is added", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, more) => {
        const total = (given: string) => row(given).reduce((sum, band) => sum + bandHeight(band), 0);
        expect(total(text + more)).toBeGreaterThanOrEqual(
          breakLines(text, lineRoom(body.font, 400)).length * 13.5,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("refuses a style that is not defined", () => {
    expect(() => layRow([{ ...draft(0, "x"), style: "none" }], frame)).toThrow('style "none" is not defined');
  });
});
