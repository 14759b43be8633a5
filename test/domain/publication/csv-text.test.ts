import fc from "fast-check";
import { csvText } from "../../../src/domain/publication/csv-text";

/** Reads CSV as RFC 4180 describes it. */
function records(csv: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(csv); match; match = field.exec(csv)) {
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    found.push(record);
    record = [];
  }
  return found;
}

test("begins with a byte order mark and ends every record with CRLF", () => {
  expect(
    csvText([
      ["指標", "目標"],
      ["a,b", '「"」\n二行'],
    ]),
  ).toBe('\ufeff指標,目標\r\n"a,b","「""」\n二行"\r\n');
});

test.each(["=1+1", "=HYPERLINK(1)", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "\t=1", "-A1"])(
  "%j is text in Excel",
  (text) => {
    expect(csvText([[text]])).toContain(`'${text.replaceAll('"', '""')}`);
  },
);

test.each(["-5", "-5%", "+1.2ポイント", "-1,200人", "-0.5％", "▲5", "―"])("%s stays as it is", (text) => {
  expect(records(csvText([[text]]).slice(1))).toEqual([[text]]);
});

test("comes back as it was, apart from what Excel would compute", () => {
  const text = fc.string({ unit: "grapheme" }).filter((each) => !/^[=+@\t\r-]/.test(each));
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      expect(records(csvText(rows).slice(1))).toEqual(rows);
    }),
  );
});
