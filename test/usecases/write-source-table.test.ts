import { writeSourceTable } from "../../src/usecases/write-source-table";
import { fingerprintSheet } from "../../src/workbench/host/fingerprint";
import { openFixture, type OpenedFixture } from "../support/open-fixture";

const book = "layouts/source-tables.xlsx";
const sheetNames = ({ host }: OpenedFixture): readonly string[] => host.store.sheets.map(({ name }) => name);

async function write(opened: OpenedFixture) {
  const { reader, writer } = opened.ports;
  const read = await reader.readSheets();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return writeSourceTable(writer, read.value.grids, "organisations", "mincho", "ask");
}

describe("writing a layout from a plain table", () => {
  it("leaves the officer's sheets as they were and replaces its own sheet the next time", async () => {
    const opened = await openFixture(book);
    const before = opened.host.store.sheets.map(fingerprintSheet);
    const first = await write(opened);
    expect(first).toMatchObject({
      ok: true,
      value: { outcome: { kind: "written", replaced: false }, notices: [] },
    });
    const second = await write(opened);
    expect(second).toMatchObject({
      ok: true,
      value: { outcome: { sheetName: "外郭団体一覧", replaced: true } },
    });
    expect(sheetNames(opened)).toEqual(["効果額", "重点事業", "外郭団体", "外郭団体一覧"]);
    expect(opened.host.store.sheets.slice(0, 3).map(fingerprintSheet)).toEqual(before);
  });

  it("asks before it replaces a sheet that a person has changed", async () => {
    const opened = await openFixture(book);
    await write(opened);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("外郭団体一覧").getRange("C3").values = [["環境政策課"]];
      await context.sync();
    });
    expect(await write(opened)).toMatchObject({
      ok: true,
      value: { outcome: { kind: "editedSheetFound", sheetName: "外郭団体一覧" } },
    });
  });

  it("takes at most six round trips to write", async () => {
    const opened = await openFixture(book);
    const read = await opened.ports.reader.readSheets();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    opened.host.traffic.reset();
    await writeSourceTable(opened.ports.writer, read.value.grids, "effect-history", "mincho", "ask");
    expect(opened.host.traffic.totals.batches).toBeLessThanOrEqual(6);
  });

  it("writes nothing where the table leaves a figure open", async () => {
    const opened = await openFixture(book);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("効果額").getRange("E10").values = [["約18億円"]];
      await context.sync();
    });
    const read = await opened.ports.reader.readSheets();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const { writer } = opened.ports;
    expect(await writeSourceTable(writer, read.value.grids, "effect-history", "mincho", "ask")).toMatchObject(
      {
        ok: false,
        problem: { code: "plainCellUnclear", why: "amount", cell: { sheet: "効果額", row: 9, column: 4 } },
      },
    );
    expect(sheetNames(opened)).toEqual(["効果額", "重点事業", "外郭団体"]);
  });
});
