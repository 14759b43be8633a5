import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FiscalYearNotation } from "../../../src/domain/fiscal-year/fiscal-year";
import { formatFiscalYear, formatFiscalYearLong } from "../../../src/domain/fiscal-year/format-fiscal-year";
import { readFiscalYear } from "../../../src/domain/fiscal-year/read-fiscal-year";

interface ExpectedYear {
  readonly raw: string;
  /** The notation itself, where `raw` has a collector's remark after it. */
  readonly cell?: string;
  readonly expected: Omit<FiscalYearNotation, "raw">;
}

const fixture = join(__dirname, "../../fixtures/notations/fiscal-year.expected.jsonl");
const collected = readFileSync(fixture, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as ExpectedYear);

describe("year notations collected from published documents", () => {
  it("are all here", () => {
    expect(collected).toHaveLength(41);
  });

  it.each(collected.map((row) => [row.cell ?? row.raw, row.expected] as const))(
    "%j is read as expected",
    (raw, expected) => {
      expect(readFiscalYear(raw)).toEqual({ raw, ...expected });
    },
  );
});

describe("the family of year notations", () => {
  const fiscal = (from: number | null, to: number | null = from) => ({ from, to, kind: "fiscal" });
  const calendar = (from: number, to: number | null = from) => ({ from, to, kind: "calendar" });
  const unknown = { from: null, to: null, kind: "unknown" };

  it.each([
    ["令和元（2020）年度", unknown],
    ["令和6年度末", fiscal(2024)],
    ["FY2023", fiscal(2023)],
    ["2023年度", fiscal(2023)],
    ["2023", fiscal(2023)],
    ["２０２３", fiscal(2023)],
    ["27", unknown],
    ["'17〜23年度", unknown],
    ["H31", fiscal(2019)],
    ["R1", fiscal(2019)],
    ["Ｒ１", fiscal(2019)],
    ["r6年度", fiscal(2024)],
    ["平成31（令和元）年度", fiscal(2019)],
    ["平成31年度・令和元年度", fiscal(2019)],
    ["令和元（平成31）年度", fiscal(2019)],
    ["令和元年度（平成31年度）", fiscal(2019)],
    ["2019（平成31）年度", fiscal(2019)],
    ["平成35年度", fiscal(2023)],
    ["2023（平成35）年度", fiscal(2023)],
    ["令和元年度～平成35年度", fiscal(2019, 2023)],
    ["平成３１年度", fiscal(2019)],
    ["令和6年度（2024年度）", fiscal(2024)],
    ["5（2023）年度", fiscal(2023)],
    ["令和3～7年度", fiscal(2021, 2025)],
    ["3～令和7年度", fiscal(2021, 2025)],
    ["29～令和3年度", unknown],
    ["R3→R5", fiscal(2021, 2023)],
    ["R3-R5", fiscal(2021, 2023)],
    ["R5～R3", unknown],
    ["平成30年度・令和元年度", fiscal(2018, 2019)],
    ["R3・R5", unknown],
    ["5年計画（R3～R7）", fiscal(2021, 2025)],
    ["～R5", fiscal(null, 2023)],
    ["令和5年度から", fiscal(2023, null)],
    ["令和6年", calendar(2024)],
    ["令和６年４月１日", calendar(2024)],
    ["2024-04-01", calendar(2024)],
    ["2024/4/1", calendar(2024)],
    ["昭和64", fiscal(1989)],
    ["令和0年度", unknown],
    ["12件", unknown],
    ["1,234", unknown],
    ["令和5年度第3回", unknown],
    ["", unknown],
  ] as const)("%j is read as expected", (raw, expected) => {
    expect(readFiscalYear(raw)).toEqual({ raw, ...expected });
  });
});

describe("writing years", () => {
  it("reads back to the same fiscal year from 1868 to 2100, in both forms", () => {
    for (let year = 1868; year <= 2100; year += 1) {
      const expected = { from: year, to: year, kind: "fiscal" };
      expect(readFiscalYear(formatFiscalYear(year))).toMatchObject(expected);
      expect(readFiscalYear(formatFiscalYearLong(year))).toMatchObject(expected);
    }
  });
});

describe("any text", () => {
  it("gives an answer, with raw untouched", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (raw) => {
        const read = readFiscalYear(raw);
        expect(read.raw).toBe(raw);
        expect(read.kind === "unknown").toBe(read.from === null && read.to === null);
      }),
    );
  });

  it("of the greatest length of a cell is read at once", () => {
    const started = performance.now();
    for (const piece of ["令和", "5～", "(", "R6 ", "5年度"])
      readFiscalYear(piece.repeat(32_767 / piece.length));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
