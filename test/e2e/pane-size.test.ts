import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Bytes of script, gzip -9, that may be fetched before the pane draws itself; Office.js not counted. */
const budget = 160_000;
const dist = path.resolve(__dirname, "../../dist");

/** The scripts that a page asks for itself, without Office.js. */
function scriptsOf(html: string): readonly string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((source) => !source.startsWith("office-js/"));
}

describe("the first load of the pane", () => {
  it("stays within its budget", () => {
    const scripts = scriptsOf(readFileSync(path.join(dist, "taskpane.html"), "utf8"));
    expect(scripts).toHaveLength(3);
    const bytes = scripts.map(
      (script) => gzipSync(readFileSync(path.join(dist, script)), { level: 9 }).length,
    );
    const total = bytes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThan(budget);
  });
});
