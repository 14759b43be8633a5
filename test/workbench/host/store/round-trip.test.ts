import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { describeSheet } from "../../../support/describe-sheet";
import { openWorkbook } from "../../../../src/workbench/host/store/open-workbook";
import { saveWorkbook } from "../../../../src/workbench/host/store/save-workbook";

const fixtures = path.join(__dirname, "../../../fixtures");
const files = [
  "atsugi-keiei-plan.xlsx",
  ...readdirSync(path.join(fixtures, "submission"))
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => `submission/${name}`),
];

describe("a workbook that is opened and saved", () => {
  test.each(files)("%s is the same workbook afterwards", async (file) => {
    const before = await openWorkbook(new Uint8Array(readFileSync(path.join(fixtures, file))));
    const described = before.sheets.map(describeSheet);
    const after = await openWorkbook(await saveWorkbook(before));
    expect(after.sheets.map(describeSheet)).toEqual(described);
    expect(before.sheets.map(describeSheet)).toEqual(described);
  });

  test("gives the same bytes when saved twice", async () => {
    const store = await openWorkbook(
      new Uint8Array(readFileSync(path.join(fixtures, "atsugi-keiei-plan.xlsx"))),
    );
    const first = unzipSync(await saveWorkbook(store));
    const second = unzipSync(await saveWorkbook(store));
    expect(Object.keys(second)).toEqual(Object.keys(first));
    const differing = Object.keys(first).filter(
      (name) => Buffer.compare(Buffer.from(first[name] ?? []), Buffer.from(second[name] ?? [])) !== 0,
    );
    expect(differing).toEqual([]);
  });
});
