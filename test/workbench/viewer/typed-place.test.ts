import { newWorkbook, type WorkbookStore } from "../../../src/workbench/host/store/workbook-store";
import { typedPlace, type TypedPlace } from "../../../src/workbench/viewer/selection/typed-place";

/** Two sheets that are seen, of which the second has B2:D3 merged, and one that is hidden. */
function workbook(): WorkbookStore {
  const store = newWorkbook();
  store.addSheet("取組一覧").merges.add({ row: 1, column: 1, rowCount: 2, columnCount: 3 });
  store.addSheet("控え").visibility = "hidden";
  return store;
}

function lead(text: string): TypedPlace | null {
  const store = workbook();
  const [first] = store.sheets;
  if (!first) throw new Error("the workbook has no sheet");
  return typedPlace(text, store, first);
}

describe("an address that is typed into the name box", () => {
  it("leads to the cell of the sheet that is shown, in full width too", () => {
    const place = lead("Ｂ５");
    expect(place?.sheet.name).toBe("Sheet1");
    expect(place?.selection.area).toEqual({ row: 4, column: 1, rowCount: 1, columnCount: 1 });
  });

  it("leads to another sheet, and takes merged areas whole", () => {
    const place = lead("取組一覧!C3:C5");
    expect(place?.sheet.name).toBe("取組一覧");
    expect(place?.selection.area).toEqual({ row: 1, column: 1, rowCount: 4, columnCount: 3 });
    expect(place?.corner).toEqual({ row: 2, column: 2 });
    expect(lead("取組一覧!C3")?.selection).toMatchObject({
      active: { row: 2, column: 2 },
      area: { row: 1, column: 1, rowCount: 2, columnCount: 3 },
    });
  });

  it("leads nowhere when it is no address, or names a sheet that is hidden or not there", () => {
    expect(lead("重点目標")).toBeNull();
    expect(lead("控え!A1")).toBeNull();
    expect(lead("なし!A1")).toBeNull();
  });
});
