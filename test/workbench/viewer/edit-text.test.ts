import fc from "fast-check";
import { EmbeddedExcel } from "../../../src/workbench/host/embedded-excel";
import type { CellContent } from "../../../src/workbench/host/store/cell-content";
import { newWorkbook } from "../../../src/workbench/host/store/workbook-store";
import { editTextOf } from "../../../src/workbench/viewer/editing/edit-text";

const number = (value: number): CellContent => ({ kind: "number", value });
const text = (value: string): CellContent => ({ kind: "text", value });

describe("the text in the formula bar", () => {
  it("is the formula, the number without its format, the date or the percentage as it is typed", () => {
    expect(editTextOf({ kind: "number", value: 3, formula: "1+2" }, {})).toBe("=1+2");
    expect(editTextOf(number(1234.5), { numFmt: "#,##0" })).toBe("1234.5");
    expect(editTextOf(number(0.691), { numFmt: "0.0%" })).toBe("69.1%");
    expect(editTextOf(number(45383), { numFmt: 'ggge"年"m"月"d"日"' })).toBe("2024/4/1");
    expect(editTextOf({ kind: "boolean", value: true }, {})).toBe("TRUE");
    expect(editTextOf({ kind: "empty", value: "" }, {})).toBe("");
  });

  it("is a text as it stands, marked only where it would be taken for a formula", () => {
    expect(editTextOf(text("001"), {})).toBe("001");
    expect(editTextOf(text("69.0％以上"), {})).toBe("69.0％以上");
    expect(editTextOf(text("=A1"), {})).toBe("'=A1");
    expect(editTextOf(text("'A1"), {})).toBe("''A1");
    expect(editTextOf(text("=A1"), { numFmt: "@" })).toBe("=A1");
  });

  it("gives the same number, date or logical value when it is typed again", async () => {
    const typed = fc.oneof(
      fc.string({
        minLength: 1,
        maxLength: 12,
        unit: fc.constantFrom(..."0123456789.-+%/:'=年月日令和％ AB".split("")),
      }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.constantFrom(
        "'001",
        "'=A1",
        "12.5%",
        "2024/4/1",
        "4/1",
        "令和6年4月1日",
        "TRUE",
        "'TRUE",
        "''",
        "1,234",
        "8:30",
      ),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (entry) => {
        fc.pre(!entry.startsWith("="));
        const host = new EmbeddedExcel(newWorkbook());
        const { cells } = host.activeSheet;
        await host.user.edit("Sheet1", "A1", entry);
        const before = cells.contentAt(0, 0);
        // Of more than a day with a time of day, Excel too shows date and time in place of the hours that were typed.
        const hours = /h/.test(cells.styleAt(0, 0).numFmt ?? "") && Number(before.value) >= 1;
        fc.pre(before.kind !== "text" && !hours);
        await host.user.edit("Sheet1", "A1", editTextOf(before, cells.styleAt(0, 0)));
        expect(cells.contentAt(0, 0)).toEqual(before);
      }),
    );
  });
});
