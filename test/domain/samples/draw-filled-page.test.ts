import { drawFilledPage, filledPageCount } from "../../../src/domain/samples/draw-filled-page";
import { planFilledSheet } from "../../../src/domain/samples/plan-filled-sheet";
import { readSample } from "../../../src/domain/samples/read-sample";
import type { CellLook, SampleSheet } from "../../../src/domain/samples/sample-sheet";
import { plainLook } from "../../../src/domain/samples/sample-sheet";
import type { IndicatorSpec } from "../../support/plan-builder";
import { drawSample } from "./draw-sample";
import { judgedPlan } from "./judged-plan";

const specs: readonly IndicatorSpec[] = Array.from({ length: 60 }, (_, index) => ({
  initiative: `計画${index + 1}`,
  indicator: `指標${index + 1}`,
  target: "10",
  actual: String(index),
}));

const thin = { width: 0.5, color: "#FF0000", kind: "solid" } as const;
const framed: CellLook = {
  ...plainLook,
  wrap: true,
  fill: "#FFF2CC",
  edges: { top: thin, bottom: thin, left: thin, right: thin },
};

function drawn(sheet: SampleSheet, index: number) {
  const filling = planFilledSheet(sheet, readSample(sheet), {
    evaluation: judgedPlan(specs),
    planName: "計画書",
  });
  const page = drawFilledPage({ sheet, filling }, index);
  const texts = page.boxes.flatMap(({ lines }) => lines.map(({ text }) => text));
  return { page, texts, filling };
}

const withLook = (sheet: SampleSheet, look: CellLook): SampleSheet => ({
  ...sheet,
  looks: sheet.looks.map((line) => line.map(() => look)),
});

const table = drawSample(
  [
    ["指標名", "実績"],
    ["«指標名»", "«実績»"],
  ],
  { page: { titleRows: { first: 0, last: 0 } } },
);

describe("a page of a filled sheet, drawn before it is written", () => {
  it("shows every value once, and the repeated rows on each page", () => {
    const count = filledPageCount(drawn(table, 0).filling);
    expect(count).toBeGreaterThan(1);
    const pages = Array.from({ length: count }, (_, index) => drawn(table, index).texts);
    expect(pages.map(([first]) => first)).toEqual(pages.map(() => "指標名"));
    expect(pages.flat().filter((text) => /^指標\d/u.test(text))).toEqual(
      specs.map(({ indicator }) => indicator),
    );
  });

  it("has the fills, fonts and lines of the sample, with no line within a merged cell", () => {
    const sheet = withLook(drawSample([["«指標名»", "←"]]), {
      ...framed,
      font: { ...framed.font, bold: true },
    });
    const { page } = drawn(sheet, 0);
    const [box] = page.boxes;
    expect(box).toMatchObject({ width: 200, style: { fill: "#FFF2CC", font: { bold: true, size: 11 } } });
    const first = page.rules.filter(({ y1, y2 }) => y1 <= 20 && y2 <= 20);
    expect(first.filter(({ x1, x2 }) => x1 === 100 && x2 === 100)).toEqual([]);
    expect(first.filter(({ x1, x2 }) => x1 === x2).map(({ x1 }) => x1)).toEqual(
      expect.arrayContaining([0, 200]),
    );
    expect(page.rules.every(({ color }) => color === "#FF0000")).toBe(true);
  });

  it("prints headers and footers with their codes filled in, those of the printer left out", () => {
    const headerFooter = {
      ...table.page.headerFooter,
      rightHeader: '&"ＭＳ 明朝,標準"&9&A',
      centerFooter: "- &P／&N -",
      leftFooter: "&D 第１&&２課",
    };
    const { page } = drawn({ ...table, page: { ...table.page, headerFooter } }, 1);
    expect(page.texts.map(({ text }) => text)).toEqual(["ひな形（作成）", "第１&２課", "- 2／2 -"]);
  });

  it("is as large as it is printed, and a text that shrinks stays within its cell", () => {
    const long = withLook(drawSample([["«指標名»の長い説明がここに続いて終わらない"]], { columnWidth: 60 }), {
      ...plainLook,
      shrinks: true,
    });
    expect(drawn(long, 0).page.boxes[0]?.style.font.size).toBeLessThan(6);
    const wide = drawSample([["«指標名»", "", ""]], {
      columnWidth: 400,
      page: { zoom: { kind: "fit", wide: 1, high: null } },
    });
    const { page } = drawn(wide, 0);
    expect(page.percent).toBeLessThan(42);
    expect(1200 * (page.percent / 100) + page.left).toBeLessThan(page.width - 56);
  });
});

describe("a sample sheet that is wider than its paper", () => {
  it("is told about, unless it is fitted to the paper", () => {
    const wide = (zoom: SampleSheet["page"]["zoom"]) =>
      drawn(drawSample([["«指標名»", ""]], { columnWidth: 300, page: { zoom } }), 0).filling.notices;
    expect(wide({ kind: "scale", percent: 100 })).toEqual([{ code: "widerThanPage" }]);
    expect(wide({ kind: "scale", percent: 75 })).toEqual([]);
    expect(wide({ kind: "fit", wide: 1, high: null })).toEqual([]);
  });
});
