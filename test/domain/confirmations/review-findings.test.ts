import {
  confirmationOf,
  noneConfirmed,
  withConfirmation,
  withoutConfirmation,
  type ConfirmedFindings,
} from "../../../src/domain/confirmations/confirmed-finding";
import { confirmedFrom } from "../../../src/domain/confirmations/confirmed-from";
import { keptToStore } from "../../../src/domain/kept/kept-entries";
import { reviewFindings } from "../../../src/domain/confirmations/review-findings";
import type { FindingOf } from "../../../src/domain/checks/finding";

type Missing = FindingOf<"department-missing">;

const at = (row: number, over: Partial<Missing> = {}): Missing => ({
  rule: "department-missing",
  severity: "warning",
  family: "texts",
  sheet: "実績報告",
  cell: { sheet: "実績報告", row, column: 3 },
  department: "",
  indicator: "受講者数",
  found: "",
  expected: "人事課",
  facts: null,
  ...over,
});

const confirming = (...findings: readonly Missing[]): ConfirmedFindings =>
  findings.reduce(
    (all, finding, index) => withConfirmation(all, confirmationOf(finding, 2024, `理由${index}`), null),
    noneConfirmed,
  );

describe("reviewing the findings of a check", () => {
  it("leaves everything open where nothing was confirmed", () => {
    const findings = [at(4), at(5)];
    expect(reviewFindings(findings, noneConfirmed, 2024)).toEqual({
      open: findings.map((finding) => ({ finding, earlier: null })),
      confirmed: [],
      gone: [],
    });
  });

  it("settles one finding with one confirmation, the one in its cell", () => {
    const [first, second] = [at(4), at(5)];
    const { open, confirmed } = reviewFindings([first, second], confirming(second), 2024);
    expect(open.map(({ finding }) => finding)).toEqual([first]);
    expect(confirmed.map(({ finding, confirmation }) => [finding, confirmation.reason])).toEqual([
      [second, "理由0"],
    ]);
  });

  it("tells what was confirmed for the year and is not found any more", () => {
    const confirmed = confirming(at(4), at(5, { indicator: "削減時間" }));
    const { gone } = reviewFindings([at(4)], confirmed, 2024);
    expect(gone.map(({ indicator }) => indicator)).toEqual(["削減時間"]);
    expect(reviewFindings([], confirmed, 2025).gone).toEqual([]);
    const otherText = reviewFindings([at(4, { expected: "総務課" })], confirming(at(4)), 2024);
    expect(otherText.open[0]?.earlier).not.toBeNull();
    expect(otherText.gone).toEqual([]);
  });

  it("follows an indicator whose row has moved", () => {
    const { confirmed } = reviewFindings([at(9)], confirming(at(4)), 2024);
    expect(confirmed).toHaveLength(1);
  });

  it("asks again where two rows moved that no word tells apart", () => {
    const { open, confirmed } = reviewFindings([at(9), at(10)], confirming(at(4)), 2024);
    expect([open.length, confirmed.length]).toEqual([2, 0]);
  });

  it("asks again where another cell of the same indicator is meant", () => {
    const other = at(4, { cell: { sheet: "実績報告", row: 4, column: 7 } });
    expect(reviewFindings([other], confirming(at(4)), 2024).open).toEqual([
      { finding: other, earlier: null },
    ]);
  });

  it.each([{ found: "総務" }, { expected: "総務課" }])(
    "opens a finding whose text has changed, and tells what was confirmed before: %p",
    (change) => {
      const finding = at(4, change);
      const { open, confirmed } = reviewFindings([finding], confirming(at(4)), 2024);
      expect(confirmed).toEqual([]);
      expect(open).toMatchObject([{ finding, earlier: { reason: "理由0" } }]);
    },
  );

  it("holds for the year that was checked alone", () => {
    expect(reviewFindings([at(4)], confirming(at(4)), 2025).open).toEqual([
      { finding: at(4), earlier: null },
    ]);
  });

  it("needs the very cell where the finding is not about an indicator", () => {
    const confirmed = confirming(at(4, { indicator: "" }));
    expect(reviewFindings([at(4, { indicator: "" })], confirmed, 2024).confirmed).toHaveLength(1);
    expect(reviewFindings([at(9, { indicator: "" })], confirmed, 2024).confirmed).toHaveLength(0);
  });

  it("takes a confirmation back, and replaces one that no longer holds", () => {
    const before = confirming(at(4));
    const [earlier] = before.entries;
    if (!earlier) throw new Error("nothing confirmed");
    expect(withoutConfirmation(before, earlier)).toEqual(noneConfirmed);
    const changed = confirmationOf(at(4, { found: "総務" }), 2024, "新しい理由");
    expect(withConfirmation(before, changed, earlier).entries).toEqual([changed]);
  });
});

describe("confirmations kept in a workbook", () => {
  it("come back as they were", () => {
    const confirmed = confirming(at(4), at(5, { sheet: null, cell: null }));
    expect(confirmedFrom(JSON.parse(JSON.stringify(keptToStore(confirmed))))).toEqual(confirmed);
  });

  it("carry along what a later version wrote", () => {
    const known = confirmationOf(at(4), 2024, "理由");
    const stored = {
      version: 3,
      people: ["担当"],
      entries: [
        { ...known, until: "2026-03-31" },
        { rule: "later", where: ["A1"] },
      ],
    };
    const read = confirmedFrom(stored);
    expect(read.entries).toEqual([{ ...known, until: "2026-03-31" }]);
    expect(keptToStore(read)).toEqual(stored);
  });

  it.each([undefined, null, "x", [], { entries: "x" }])(
    "confirm nothing where they are not to be read: %p",
    (value) => expect(confirmedFrom(value)).toEqual(noneConfirmed),
  );
});
