import {
  mostRepairs,
  withoutRepaired,
  withRepaired,
  type RepairedCell,
} from "../../../src/domain/repairs/repaired-cell";
import { repairsFrom, repairsToStore } from "../../../src/domain/repairs/repairs-from";

const repaired = (row: number, after = "1235"): RepairedCell => ({
  cell: { sheet: "実績報告", row, column: 8 },
  department: "人事課",
  indicator: "研修の受講者数",
  before: "１２３５",
  after,
  former: { value: "１２３５", numberFormat: "@" },
  written: { kind: "number", value: Number(after) },
  writtenFormat: "General",
  landmarks: [{ text: "実績", cell: { sheet: "実績報告", row: 3, column: 8 } }],
  at: "2025-06-30T17:05:00",
});

describe("the record of repairs", () => {
  it("tells the latest first, and each cell once", () => {
    const kept = withRepaired([repaired(4), repaired(5)], [repaired(5, "1300"), repaired(6)]);
    expect(kept.map(({ cell, after }) => [cell.row, after])).toEqual([
      [5, "1300"],
      [6, "1235"],
      [4, "1235"],
    ]);
    expect(withoutRepaired(kept, [repaired(6), repaired(9)]).map(({ cell }) => cell.row)).toEqual([5, 4]);
  });

  it("holds no more than a workbook may keep: the oldest go", () => {
    const many = Array.from({ length: mostRepairs }, (_, row) => repaired(row));
    const kept = withRepaired(many, [repaired(mostRepairs + 1)]);
    expect(kept).toHaveLength(mostRepairs);
    expect(kept[0]?.cell.row).toBe(mostRepairs + 1);
    expect(kept.at(-1)?.cell.row).toBe(mostRepairs - 2);
  });

  it("is read back as it was kept; what cannot be understood is carried along", () => {
    const cells = [repaired(4), { ...repaired(5), written: { kind: "text", text: "76.2%" } as const }];
    const later = { ...repaired(6), written: { kind: "date", value: 1 } };
    const stored: unknown = JSON.parse(JSON.stringify(repairsToStore({ cells, notRead: [later] })));
    expect(repairsFrom(stored)).toEqual({ cells, notRead: [later] });
    expect(repairsFrom("nonsense")).toEqual({ cells: [] });
    for (const broken of [
      { cell: { sheet: "表", row: -1, column: 0 } },
      { former: { value: null, numberFormat: "@" } },
      { written: { kind: "number", value: "1" } },
      { landmarks: [{ text: 1 }] },
      { at: 0 },
    ]) {
      expect(repairsFrom({ cells: [{ ...repaired(4), ...broken }] }).cells).toEqual([]);
    }
  });
});
