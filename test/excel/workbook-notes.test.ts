import fc from "fast-check";
import { emptyNotes, noteOfSheet, notesFromXml, notesToXml } from "../../src/excel/workbook-notes";
import { defaultSettings } from "../../src/usecases/default-settings";

const sheet = { id: "{1}", name: "資料9", layout: "shiryo9", fiscalYear: 2019, fingerprint: "ab" };

describe("the notes kept in a workbook", () => {
  it("come back as they were written, whatever the texts hold", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 1868, max: 2200 }),
        (title, fiscalYear) => {
          const notes = {
            settings: {
              ...defaultSettings,
              fiscalYear,
              appendixTitle: title,
              appendixFont: "bizUd" as const,
            },
            sheets: [{ ...sheet, name: title }],
            unknown: {},
          };
          expect(notesFromXml(notesToXml(notes))).toEqual(notes);
        },
      ),
    );
  });

  it("keep how the rules count, those of later versions included", () => {
    const checks = {
      preset: "strict",
      treatments: { "target-zero": "off", "target-in-words": "info" },
    } as const;
    const notes = { ...emptyNotes, settings: { ...defaultSettings, checks } };
    expect(notesFromXml(notesToXml(notes)).settings.checks).toEqual(checks);
  });

  it("carry along what a later version wrote", () => {
    const xml = notesToXml({ ...emptyNotes, unknown: { mappings: [{ sheet: "a<b" }] } });
    expect(notesFromXml(xml).unknown).toEqual({ mappings: [{ sheet: "a<b" }] });
  });

  it.each([
    "",
    "<other/>",
    '<tasseicho xmlns="urn:tasseicho:workbook">{broken</tasseicho>',
    "<tasseicho>[]</tasseicho>",
  ])("count as empty when they cannot be understood: %s", (xml) =>
    expect(notesFromXml(xml)).toEqual(emptyNotes),
  );

  it("leave out entries that are not whole", () => {
    const xml = `<tasseicho>{"sheets":[{"id":1},${JSON.stringify(sheet)}]}</tasseicho>`;
    expect(notesFromXml(xml).sheets).toEqual([sheet]);
  });

  it("know a sheet by its identifier first and by its name otherwise", () => {
    const notes = { ...emptyNotes, sheets: [sheet, { ...sheet, id: "{2}", name: "旧" }] };
    expect(noteOfSheet(notes, { id: "{2}", name: "資料9" })?.name).toBe("旧");
    expect(noteOfSheet(notes, { id: "{9}", name: "資料9" })?.id).toBe("{1}");
    expect(noteOfSheet(notes, { id: "{9}", name: "取組一覧" })).toBeNull();
  });
});
