import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { runCli } from "../support/run-cli";

const book = join(__dirname, "../fixtures/atsugi-keiei-plan.xlsx");
let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "tasseicho-publish-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const publish = (
  name: string,
): { readonly status: number | null; readonly stderr: string; readonly text: string } => {
  const out = join(folder, name);
  const { status, stderr } = runCli(["publish", book, "--year", "2019", "--out", out]);
  return { status, stderr, text: status === 0 ? readFileSync(out, "utf8") : "" };
};

describe("publish", () => {
  it("gives one record for each indicator, with the verdicts of the published counts", () => {
    const { status, text } = publish("results.csv");
    expect(status).toBe(0);
    const [heading = "", ...records] = text
      .slice(1)
      .replace(/"(?:[^"]|"")*"/g, "…")
      .trimEnd()
      .split("\r\n");
    const verdict = heading.split(",").indexOf("達成状況");
    const verdicts = records.map((record) => record.split(",")[verdict]);
    const count = (word: string): number => verdicts.filter((each) => each === word).length;
    expect(text.startsWith("\ufeff番号,年度（西暦）,年度（和暦）,重点目標,計画名,指標名,")).toBe(true);
    expect([records.length, count("達成"), count("未達成"), count("目標未設定")]).toEqual([32, 17, 10, 5]);
  });

  it("gives a page that is whole, names its language and gives every row and column a heading", () => {
    const { text } = publish("results.html");
    const markup = text.replace("<!DOCTYPE html>", "").replace(/<(meta[^>]*|br)>/g, "<$1/>");
    expect(XMLValidator.validate(markup)).toBe(true);
    expect(new XMLParser({ ignoreAttributes: false }).parse(markup)).toMatchObject({
      html: { "@_lang": "ja" },
    });
    expect(text).toContain("成果指標27項目のうち17項目が目標を達成し、達成率は63.0％となりました。");
    expect(text.match(/<th scope="row">/g)).toHaveLength(32);
    expect(text.match(/<caption>/g)).toHaveLength(text.match(/<table>/g)?.length ?? 0);
    expect(text).not.toMatch(/<script|https?:|url\(/);
  });

  it("refuses a file of another kind", () => {
    const { status, stderr } = publish("results.pdf");
    expect(status).toBe(2);
    expect(stderr).toContain("「.csv」か「.html」");
  });
});
