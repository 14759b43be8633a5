import { readdirSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../../src/domain/recognition/recognise";
import { bookDifferences, expectedBook } from "../../support/expected-book";
import { gridsFromXlsx } from "../../support/grid-from-xlsx";

const folder = join(__dirname, "../../fixtures/layouts");
const ending = ".expected.json";
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));

describe("sample books, one for each family of layouts", () => {
  test("are all there", () => {
    expect(names).toHaveLength(22);
  });

  test.each(names)(
    "%s gives every indicator of every year with its cells, rate and verdict",
    async (name) => {
      const recognition = recognise(await gridsFromXlsx(join(folder, `${name}.xlsx`)));
      const expected = expectedBook(join(folder, `${name}${ending}`));
      expect(bookDifferences(recognition, expected)).toEqual([]);
    },
  );
});
