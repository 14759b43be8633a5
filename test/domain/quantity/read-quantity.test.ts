import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../../src/domain/quantity/quantity";
import { readQuantity } from "../../../src/domain/quantity/read-quantity";

interface ExpectedReading {
  readonly raw: string;
  /** The cell text itself, where `raw` has a collector's remark after it. */
  readonly cell?: string;
  readonly expected: Reading;
}

const fixtures = join(__dirname, "../../fixtures/notations");
const lines = (name: string): readonly ExpectedReading[] =>
  readFileSync(join(fixtures, name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ExpectedReading);
const listed = (name: string) =>
  JSON.parse(readFileSync(join(fixtures, name), "utf8")) as readonly {
    readonly raw: string;
    readonly reason: string;
  }[];

const collected = lines("quantity.expected.jsonl");
const family = lines("quantity-family.expected.jsonl");
const knownNotRead = new Set(listed("known-not-read.json").map(({ raw }) => raw));
const cellOf = (row: ExpectedReading): string => row.cell ?? row.raw;
const isReadAsExpected = (row: ExpectedReading): boolean =>
  JSON.stringify(readQuantity(cellOf(row))) === JSON.stringify({ raw: cellOf(row), ...row.expected });

describe("notations collected from published documents", () => {
  const toRead = collected.filter((row) => !knownNotRead.has(row.raw));

  it.each(toRead.map((row) => [cellOf(row), row.expected] as const))(
    "%j is read as a careful person does",
    (raw, expected) => {
      expect(JSON.stringify(readQuantity(raw))).toBe(JSON.stringify({ raw, ...expected }));
    },
  );

  it("are read in at least 95 of 100 cases, counted over all value-like rows", () => {
    const share = collected.filter(isReadAsExpected).length / collected.length;
    expect(collected.length).toBeGreaterThanOrEqual(187);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it("are listed as not read only while they are not, each with a reason", () => {
    const notRead = collected.filter((row) => !isReadAsExpected(row)).map(({ raw }) => raw);
    expect(notRead).toEqual([...knownNotRead]);
    expect(
      [...listed("known-not-read.json"), ...listed("not-value-like.json")].every(
        ({ reason }) => reason !== "",
      ),
    ).toBe(true);
  });

  it.each(listed("not-value-like.json").map(({ raw }) => raw))(
    "%j, no value cell, never gives one number",
    (raw) => {
      expect(["text", "several", "missing"]).toContain(readQuantity(raw).kind);
    },
  );
});

describe("the family of notations", () => {
  it.each(family.map((row) => [row.raw, row.expected] as const))(
    "%j is read as a careful person does",
    (raw, expected) => {
      expect(JSON.stringify(readQuantity(raw))).toBe(JSON.stringify({ raw, ...expected }));
    },
  );
});

describe("one line of output", () => {
  it("is the documented one, character for character", () => {
    expect(JSON.stringify(readQuantity("前年比-5%\n（504.5H）"))).toBe(
      String.raw`{"raw":"前年比-5%\n（504.5H）","kind":"number","value":"-5","unit":"%","change":"前年比","aside":[{"kind":"number","value":"504.5","unit":"H"}]}`,
    );
  });
});

describe("digits that must not be taken for a value", () => {
  it.each([
    ["12件/15件", "a fraction with units"],
    ["80点/100点", "points of a maximum"],
    ["約3分の1", "a fraction in words"],
    ["10数件", "no exact number"],
    ["9:00～17:00", "times"],
    ["2024-04-01", "a date"],
    ["03-1234-5678", "a telephone number"],
    ["12,34", "a broken separator"],
    ["GDP-5%", "a hyphen or a minus"],
    ["1.2.3", "a section number"],
    ["2030年", "a year"],
  ])("%s stays text: %s", (raw) => {
    expect(readQuantity(raw)).toEqual({ raw, kind: "text" });
  });

  it.each(["20人から30人", "12 345", "2泊3日", "1 000"])(
    "%s is several values, never the first alone",
    (raw) => {
      expect(readQuantity(raw).kind).toBe("several");
    },
  );

  it("in prose stay text, however long", () => {
    const prose = `市民3人が参加した${"とても長い説明の続く文章であり".repeat(8)}ました`;
    expect(readQuantity(prose).kind).toBe("text");
  });
});

describe("a range", () => {
  it.each([
    ["10～20万人", "100000", "200000", "人"],
    ["5,000～1万人", "5000", "10000", "人"],
    ["10万～20万人", "100000", "200000", "人"],
    ["90%未満70%以上", "70", "90", "%"],
    ["20～10%", "10", "20", "%"],
  ])("%s runs from %s to %s", (raw, low, high, unit) => {
    expect(readQuantity(raw)).toMatchObject({ kind: "range", low, high, unit });
  });

  it("is a guess when the scale of a step is written once", () => {
    expect(readQuantity("10→20万人").kind).toBe("text");
    expect(readQuantity("10万人→20万人")).toMatchObject({ value: "200000", was: { value: "100000" } });
  });
});

describe("a decrease", () => {
  it.each([
    ["10件に減少", "10", undefined],
    ["10件以下に削減", "10", undefined],
    ["10件減少", "-10", "減少"],
    ["▲10%削減", "-10", "削減"],
    ["5件（10%）減", "-5", "減"],
    ["10人減（100人→90人）", "-10", "減"],
  ])("%s has the value %s", (raw, value, change) => {
    const read = readQuantity(raw);
    expect(read).toMatchObject({ kind: "number", value });
    expect(read.kind === "number" ? read.change : null).toBe(change);
  });
});
