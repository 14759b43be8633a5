import fc from "fast-check";
import {
  noCorrections,
  type ReadingCorrections,
} from "../../../../src/domain/recognition/corrections/corrections";
import {
  correctionsFrom,
  correctionsToStore,
} from "../../../../src/domain/recognition/corrections/corrections-from";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const year = fc.option(fc.integer({ min: 1950, max: 2100 }), { nil: null });
const corrections: fc.Arbitrary<ReadingCorrections> = fc.record({
  excludedSheets: fc.array(text),
  includedSheets: fc.array(text),
  labels: fc.array(
    fc.record({
      sheet: text,
      label: text,
      nth: fc.option(fc.nat(9), { nil: null }),
      offset: fc.nat(9),
      role: fc.constantFrom("target", "actual", "indicatorKind", "other"),
      fiscalYear: year,
      reportedYear: year,
    }),
  ),
  headers: fc.array(
    fc.record({
      sheet: text,
      labels: fc.array(text, { minLength: 1 }),
      rowCount: fc.integer({ min: 1, max: 6 }),
    }),
  ),
  rows: fc.array(fc.record({ sheet: text, text, treatAs: fc.constantFrom("entry", "skip") })),
});
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The part holds text, in which −0 is 0. */
const keptInWorkbook = fc.jsonValue().map(throughText);

test("corrections come back from the workbook as they were kept", () => {
  fc.assert(
    fc.property(corrections, (kept) => {
      expect(correctionsFrom(throughText(correctionsToStore(kept)))).toEqual(kept);
    }),
  );
});

test("whatever a workbook holds in their place is read without a fault", () => {
  fc.assert(
    fc.property(keptInWorkbook, keptInWorkbook, (whole, part) => {
      for (const value of [
        whole,
        { labels: part, headers: [part], rows: [part], excludedSheets: part, includedSheets: part },
      ]) {
        const read = correctionsFrom(value);
        expect(correctionsFrom(throughText(correctionsToStore(read)))).toEqual(read);
      }
    }),
  );
});

test.each([undefined, null, 3, "x", [], [{}]])("%j counts as nothing corrected", (value) => {
  expect(correctionsFrom(value)).toEqual(noCorrections);
});

test("entries that cannot be understood are left out, the others stay", () => {
  const label = { sheet: "一覧", label: "成果", nth: 0, offset: 0, role: "actual" };
  const years = { fiscalYear: null, reportedYear: null };
  expect(
    correctionsFrom({
      version: 1,
      excludedSheets: ["表紙", 7],
      includedSheets: ["総括表", null],
      labels: [
        label,
        { ...label, role: "budget" },
        { ...label, role: "toString" },
        { ...label, nth: "1" },
        { ...label, offset: -1 },
        { ...label, sheet: undefined },
        { ...label, fiscalYear: "令和６" },
      ],
      headers: [
        { sheet: "一覧", labels: ["指標"], rowCount: 0 },
        { sheet: "一覧", labels: [1], rowCount: 1 },
      ],
      rows: [{ sheet: "一覧", text: "合計", treatAs: "maybe" }],
    }),
  ).toEqual({
    excludedSheets: ["表紙"],
    includedSheets: ["総括表"],
    labels: [
      { ...label, ...years },
      { ...label, ...years },
    ],
    headers: [],
    rows: [],
  });
});

test("what was kept before sheets could be included stays as it was", () => {
  const { includedSheets, ...earlier } = { ...noCorrections, excludedSheets: ["表紙"] };
  expect(correctionsFrom({ version: 1, ...earlier })).toEqual({ ...earlier, includedSheets });
});

test("what a later version added is carried along, its number too", () => {
  const stored = {
    version: 2,
    excludedSheets: [],
    includedSheets: [],
    labels: [
      {
        sheet: "一覧",
        label: "成果",
        nth: 0,
        offset: 0,
        role: "actual",
        fiscalYear: 2024,
        reportedYear: null,
        unit: "人",
      },
    ],
    headers: [],
    rows: [],
    cells: [{ at: "B2" }],
  };
  expect(throughText(correctionsToStore(correctionsFrom(stored)))).toEqual(stored);
});
