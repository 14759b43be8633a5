import { readFileSync } from "node:fs";
import path from "node:path";

const read = (name: string): string =>
  readFileSync(path.resolve(__dirname, "../../admin/catalog", name), "latin1");
const [add, remove] = [read("add-catalog.reg"), read("remove-catalog.reg")];
const keyOf = (file: string): string => /^\[-?(.+)\]\r$/m.exec(file)?.[1] ?? "";

describe("the registry files of the shared-folder catalog", () => {
  it("are in the form that regedit takes: its first line, lines ended as on Windows, plain characters", () => {
    for (const file of [add, remove]) {
      expect(file.startsWith("Windows Registry Editor Version 5.00\r\n\r\n")).toBe(true);
      expect(file.replace(/\r\n/g, "")).toMatch(/^[\x20-\x7e]*$/);
    }
  });

  it("add a catalog under its own GUID that is shown in the menu", () => {
    expect(keyOf(add)).toMatch(
      /^HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\\{[0-9A-F-]{36}\}$/,
    );
    const guid = keyOf(add).split("\\").at(-1) ?? "";
    expect(add).toContain(`"Id"="${guid}"\r\n`);
    expect(add).toContain('"Url"="\\\\\\\\fileserver\\\\tasseicho"\r\n');
    expect(add).toContain('"Flags"=dword:00000001\r\n');
  });

  it("take away exactly what was added", () => {
    expect(remove).toContain(`[-${keyOf(add)}]`);
  });
});
