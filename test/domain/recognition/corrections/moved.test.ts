import fc from "fast-check";
import { noCorrections } from "../../../../src/domain/recognition/corrections/corrections";
import { cellName } from "../../../../src/domain/grid/cell-address";
import { recognise } from "../../../../src/domain/recognition/recognise";
import { flatReading } from "../../../support/flat-reading";
import { drawSheet, type DrawnCell } from "../../../support/grid-builder";
import { sayColumn, sayHeader, sayRow } from "./correct";

type Rows = readonly (readonly DrawnCell[])[];

const head: readonly DrawnCell[] = ["番号", "取組名", "指標名", "目標", "実績", "確定した値", "", "備考"];
const body: Rows = [
  [1, "研修", "受講者数", "100人", "見込み", "95人", "職員課", ""],
  [2, "採用", "採用者数", "10人", "見込み", "12人", "人事課", "追加募集"],
  ["", "合計", "", "110人", "見込み", "107人", "", ""],
  [3, "広報", "閲覧数", "50件", "見込み", "51件", "広報課", ""],
];
const title: readonly DrawnCell[] = ["行政改革実施計画　令和６年度実績報告"];
const rows: Rows = [title, head, ...body];

const corrections = (() => {
  const sheet = [drawSheet(rows)];
  const actual = sayColumn(sheet, noCorrections, "確定した値", "actual");
  const department = sayColumn(sheet, actual, "", "department");
  const skipped = sayRow(sheet, { row: 2, column: 2 }, "skip", department);
  return sayColumn(sheet, skipped, "備考", "other");
})();
const expected = [
  { initiative: "採用", indicator: "採用者数", target: "10人", actual: "12人", department: "人事課" },
  { initiative: "広報", indicator: "閲覧数", target: "50件", actual: "51件", department: "広報課" },
];

function expectHeld(drawn: Rows, at = "A1"): void {
  const read = recognise([drawSheet(drawn, { at })], corrections);
  expect(flatReading(read, 2024)).toEqual(expected);
  expect(read.notes).toEqual([]);
}

test("the corrections hold on the sheet on which they were made", () => {
  expect(flatReading(recognise([drawSheet(rows)]), 2024)).toHaveLength(3);
  expectHeld(rows);
});

test("they hold wherever the table moves on the sheet", () => {
  fc.assert(fc.property(fc.nat(40), fc.nat(30), (row, column) => expectHeld(rows, cellName(row, column))));
});

test("they hold after rows were inserted above and within the table", () => {
  const lines: readonly (readonly DrawnCell[])[] = [
    [],
    ["※ 黄色のセルに記入してください。"],
    ["", "提出：総務課"],
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...lines), { maxLength: 5 }),
      fc.array(fc.nat(body.length), { maxLength: 4 }),
      (above, blanks) => {
        const widened = body.flatMap((row, index) => [
          ...blanks.filter((place) => place === index).map((): readonly DrawnCell[] => []),
          row,
        ]);
        expectHeld([title, ...above, head, ...widened]);
      },
    ),
  );
});

test("they hold after columns were inserted, with or without a heading", () => {
  const column = fc.record({ at: fc.nat(head.length), heading: fc.constantFrom("", "点検者", "予算額") });
  fc.assert(
    fc.property(fc.array(column, { maxLength: 3 }), (inserted) => {
      const widen = (row: readonly DrawnCell[], isHead: boolean): readonly DrawnCell[] =>
        Array.from({ length: head.length + 1 }, (_cell, index) => [
          ...inserted.filter(({ at }) => at === index).map(({ heading }) => (isHead ? heading : "")),
          ...(index < head.length ? [row[index] ?? ""] : []),
        ]).flat();
      // A new column with a heading right of 確定した値 would take the column without heading to itself.
      fc.pre(inserted.every(({ at, heading }) => at !== 6 || heading === ""));
      expectHeld([title, widen(head, true), ...body.map((row) => widen(row, false))]);
    }),
  );
});

test("they hold for each of several tables with the same headings", () => {
  const read = recognise(
    [
      drawSheet([
        ...rows,
        [],
        ["重点目標２"],
        head,
        [4, "窓口", "待ち時間", "5分", "見込み", "4分", "市民課", "x"],
      ]),
    ],
    corrections,
  );
  expect(
    flatReading(read, 2024).map(({ indicator, actual, department, remark }) => [
      indicator,
      actual,
      department,
      remark,
    ]),
  ).toEqual([
    ["採用者数", "12人", "人事課", undefined],
    ["閲覧数", "51件", "広報課", undefined],
    ["待ち時間", "4分", "市民課", undefined],
  ]);
});

test("a header that was pointed at holds wherever it moves", () => {
  const strange: Rows = [
    ["なにを", "どこまで", "どうなった"],
    ["受講者数", "100人", "95人"],
  ];
  const sheet = [drawSheet(strange)];
  const said = (["indicator", "target", "actual"] as const).reduce(
    (told, role, index) => sayColumn(sheet, told, String(strange[0]?.[index]), role),
    sayHeader(sheet, 0),
  );
  fc.assert(
    fc.property(fc.nat(30), fc.nat(20), fc.nat(3), (row, column, blanks) => {
      const drawn = [...Array.from({ length: blanks }, () => ["備考のみ"]), ...strange];
      const read = recognise([drawSheet(drawn, { at: cellName(row, column) })], said);
      expect(flatReading(read, 2024)).toEqual([{ indicator: "受講者数", target: "100人", actual: "95人" }]);
    }),
  );
});
