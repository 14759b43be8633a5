import type { FileFault } from "../../src/domain/submissions/file-fault";
import { fileFaultText } from "../../src/locales/ja/file-faults";

const faults: readonly FileFault[] = [
  { code: "empty" },
  { code: "fileTooLarge", bytes: 53_000_000, limit: 52_428_800 },
  { code: "extensionUnknown", extension: "csv" },
  { code: "extensionUnknown", extension: "" },
  { code: "extensionDiffers", extension: "xlsx", content: "xls" },
  { code: "notWorkbook" },
  { code: "tooOld" },
  { code: "encrypted" },
  { code: "tooManyParts", limit: 5_000 },
  { code: "unpacksTooLarge", limit: 314_572_800 },
  { code: "sheetTooLarge", sheet: "実績報告", limit: 2_000_000 },
  { code: "brokenPackage" },
  { code: "brokenPart", part: "xl/worksheets/sheet1.xml" },
  { code: "notFetched" },
];

describe("the words for a file that cannot be read", () => {
  it.each(faults)("name the file, the reason and what to do: $code", (fault) => {
    const { title, message, advice } = fileFaultText("総務部.xlsx", fault);
    expect(title).toBe("「総務部.xlsx」を読み取れません");
    expect(message).toMatch(/。$/);
    expect(advice).toMatch(/(?:てください|お試しください)。$/);
  });

  it("name sizes and extensions as an officer sees them", () => {
    const reason = (fault: FileFault): string => fileFaultText("総務部.xlsx", fault).message;
    expect(reason({ code: "fileTooLarge", bytes: 53_000_000, limit: 52_428_800 })).toBe(
      "ファイルの大きさが 50.6 MB あり、読み取れる大きさ（50 MB）を超えています。",
    );
    expect(reason({ code: "extensionDiffers", extension: "xlsx", content: "xls" })).toBe(
      "拡張子は「.xlsx」ですが、中身は古い形式（.xls）のブックです。",
    );
    expect(reason({ code: "sheetTooLarge", sheet: "実績報告", limit: 2_000_000 })).toContain(
      "2,000,000 セル",
    );
  });
});
