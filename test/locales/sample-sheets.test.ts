import type { SampleFinding } from "../../src/domain/samples/findings";
import { problemText } from "../../src/locales/ja/problem-text";
import { fillNoticeText, sampleFindingText } from "../../src/locales/ja/sample-sheets";

const cell = { sheet: "ひな形", row: 3, column: 2 };
const findings: readonly SampleFinding[] = [
  { code: "unknownField", cell, name: "実せき", nearest: ["実績", "備考"] },
  { code: "unknownField", cell, name: "天気", nearest: [] },
  { code: "unclearMark", cell, raw: "あれ" },
  { code: "blockNotClosed", cell },
  { code: "endWithoutBlock", cell },
  { code: "blockInWrongBlock", cell, level: "initiative", outer: "indicator" },
  { code: "emptyBlock", cell },
  {
    code: "mergeCrossesBlock",
    cell,
    area: { row: 3, column: 2, rowCount: 3, columnCount: 1 },
    level: "indicator",
    first: 4,
    last: 5,
  },
  { code: "fieldOutsideBlock", cell, name: "実績", level: "indicator" },
  { code: "sideBySide", cell, name: "指標名" },
  { code: "formula", cell },
];

describe("what is said about a sample sheet", () => {
  it.each(findings)("names the cell and says what to do: $code", (finding) => {
    const text = sampleFindingText(finding);
    expect(text).toContain("ひな形!C4");
    expect(text).toMatch(/(?:ください|ませんか)。$/);
  });

  it("suggests the nearest names, and counts rows as the sheet shows them", () => {
    const texts = findings.map(sampleFindingText);
    expect(texts[0]).toContain("«実績»、«備考»");
    expect(texts.find((text) => text.includes("結合"))).toContain("5行目から6行目まで");
  });

  it("lists what can be read at a glance and says how much is left", () => {
    const { title, message, advice } = problemText({ code: "sampleNotUsable", sheet: "ひな形", findings });
    expect(title).toContain("「ひな形」");
    expect(message.split("\n")).toHaveLength(9);
    expect(message).toContain("ほか3か所");
    expect(advice).toContain("変更していません");
    expect(problemText({ code: "sampleNotFound", sheet: "なし", found: ["一覧"] }).message).toContain(
      "「一覧」",
    );
  });

  it("names the first of the cells whose text is cut off", () => {
    const cells = Array.from({ length: 7 }, (_, row) => ({ sheet: "ひな形", row, column: 1 }));
    const cut = { code: "textsCutOff", cells, count: 12 } as const;
    const text = fillNoticeText({ ...cut, why: "noWrap" });
    expect(text).toContain("ひな形!B1、ひな形!B2");
    expect(text).toContain("ほか2か所");
    expect(text).toContain("12か所");
    expect(text).toContain("［折り返して全体を表示する］");
    expect(fillNoticeText({ ...cut, why: "rowLimit" })).toContain("Excel の上限");
    expect(fillNoticeText({ code: "noItems" })).toContain("該当する項目がない");
    expect(fillNoticeText({ code: "widerThanPage" })).toContain("用紙の幅に収まらず");
  });
});
