import * as fc from "fast-check";
import type { AppliedTransfer, TransferredCell } from "../../../src/domain/transfers/applied-transfer";
import { packTransfer, unpackTransfer } from "../../../src/domain/transfers/packed-transfer";
import { transfersFrom, transfersToStore } from "../../../src/domain/transfers/transfers-from";
import { transferFields } from "../../../src/domain/submissions/received-items";

const text = fc.string({ unit: "grapheme", maxLength: 12 });
const place = fc.record({ row: fc.nat(9999), column: fc.nat(300) });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const transferredCell: fc.Arbitrary<TransferredCell> = fc
  .record({
    sheet: text,
    at: place,
    field: fc.constantFrom(...transferFields),
    department: text,
    indicator: text,
    before: text,
    former: fc.record({ value: fc.oneof(text, finite, fc.boolean()), numberFormat: text }),
    written: fc.oneof(
      fc.record({ kind: fc.constant("number" as const), value: finite }),
      fc.record({ kind: fc.constant("text" as const), text }),
    ),
    writtenFormat: text,
    marks: fc.array(fc.record({ at: place, text }), { maxLength: 3 }),
  })
  .map(({ sheet, at, marks, ...rest }) => ({
    ...rest,
    cell: { sheet, ...at },
    landmarks: marks.map((mark) => ({ text: mark.text, cell: { sheet, ...mark.at } })),
  }));
const applied: fc.Arbitrary<AppliedTransfer> = fc.record({
  at: text,
  fiscalYear: fc.integer({ min: 1986, max: 2099 }),
  recordSheet: text,
  cells: fc.array(transferredCell, { maxLength: 6 }),
});

/** What a workbook gives back of what was kept in it. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const transferOf = (at: string, cells: number, filling = ""): AppliedTransfer => ({
  at,
  fiscalYear: 2024,
  recordSheet: "反映記録",
  cells: Array.from({ length: cells }, (_cell, row) => ({
    cell: { sheet: "実績報告", row, column: 8 },
    field: "actual",
    department: "総務課",
    indicator: `指標${row}`,
    before: "",
    former: { value: "", numberFormat: "General" },
    written: { kind: "text", text: `${filling}${row}` },
    writtenFormat: "General",
    landmarks: [],
  })),
});

describe("transfers that a workbook keeps", () => {
  it("come back as they were", () => {
    fc.assert(
      fc.property(fc.array(applied, { maxLength: 4 }), (entries) => {
        expect(transfersFrom(kept(transfersToStore({ entries })))).toEqual({ entries });
      }),
    );
  });

  it("are the ten latest at most", () => {
    const entries = Array.from({ length: 12 }, (_entry, index) => transferOf(`2025-06-${30 - index}`, 1));
    const stored = transfersFrom(kept(transfersToStore({ entries }))).entries;
    expect(stored).toEqual(entries.slice(0, 10));
  });

  it("end before the first that does not fit, so that no older one is offered in its place", () => {
    const large = transferOf("2025-06-29", 400, "長".repeat(2500));
    const entries = [transferOf("2025-06-30", 2), large, transferOf("2025-06-28", 2)];
    expect(transfersFrom(kept(transfersToStore({ entries }))).entries).toEqual(entries.slice(0, 1));
  });

  it("stay within the room that they may take", () => {
    const entries = Array.from({ length: 10 }, (_entry, index) =>
      transferOf(`2025-06-${30 - index}`, 1500, "値".repeat(60)),
    );
    const stored = JSON.stringify(transfersToStore({ entries }));
    expect(stored.length).toBeLessThan(810_000);
    expect(transfersFrom(JSON.parse(stored)).entries.length).toBeGreaterThan(3);
  });

  it("carry along what a later version has written, and write it back", () => {
    const mine = transferOf("2025-06-30", 1);
    const stranger = { at: "2030-01-01", shape: "of a later version" };
    const later = { version: 9, entries: [stranger, kept(packTransfer(mine))], signed: true };
    const read = transfersFrom(later);
    expect(read).toEqual({ entries: [mine], notRead: [stranger], later: { version: 9, signed: true } });
    expect(kept(transfersToStore(read))).toEqual({ ...later, entries: [kept(packTransfer(mine)), stranger] });
  });

  it("are nothing where the workbook keeps something else", () => {
    expect([null, 3, "x", []].map((value) => transfersFrom(value))).toEqual(Array(4).fill({ entries: [] }));
  });
});

describe("a transfer that was damaged", () => {
  it("is not read in part: one cell that cannot be understood makes it unreadable", () => {
    const cellsOf = (value: unknown): readonly unknown[] =>
      typeof value === "object" && value !== null && "cells" in value && Array.isArray(value.cells)
        ? value.cells
        : [];
    fc.assert(
      fc.property(fc.nat(11), fc.nat(2), (part, at) => {
        const packed = packTransfer(transferOf("2025-06-30", 3));
        const cells = cellsOf(kept(packed)).map((cell, index) =>
          index === at && Array.isArray(cell)
            ? cell.map((value, place) => (place === part ? null : value))
            : cell,
        );
        expect(unpackTransfer({ ...packed, cells })).toBeNull();
      }),
    );
  });
});
