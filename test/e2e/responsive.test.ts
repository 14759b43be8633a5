import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { openPanePage } from "./support/pane-page";
import { serveBuild, type StaticServer } from "./support/static-server";

jest.setTimeout(180_000);

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const departments = ["soumu", "shimin", "fukushi", "kensetsu", "kyoiku"];

/** So many files as departments send them, the same ones under ever new names. */
const handedIn = (count: number): { name: string; mimeType: string; buffer: Buffer }[] =>
  Array.from({ length: count }, (_file, index) => {
    const file = `${departments[index % departments.length]}.xlsx`;
    const buffer = readFileSync(path.resolve(__dirname, "../fixtures/submission", file));
    return { name: `${index + 1}_${file}`, mimeType: "", buffer };
  });

/** Notes the longest time in which the page did not draw, in milliseconds. */
function watchFrames(page: Page): Promise<void> {
  return page.evaluate(() => {
    const scope = window as unknown as { longestGap: number };
    scope.longestGap = 0;
    let last = performance.now();
    const frame = (now: number): void => {
      scope.longestGap = Math.max(scope.longestGap, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { longestGap: number }).longestGap);

describe("a pane in which much is to be done", () => {
  it("reads sixty files beside the page, which goes on drawing", async () => {
    const { page, complaints } = await openPanePage(browser, server, { fixture: "submission/master.xlsx" });
    await page.getByRole("button", { name: "提出ファイルをまとめる" }).click();
    await page.getByRole("heading", { name: "提出ファイルをまとめる" }).waitFor();
    expect(page.workers()).toHaveLength(1);
    await watchFrames(page);
    await page.locator('input[type="file"]').first().setInputFiles(handedIn(60));
    await page.getByRole("heading", { name: "内容の比較" }).waitFor({ timeout: 150_000 });
    expect(await longestGap(page)).toBeLessThan(500);
    expect(complaints).toEqual([]);
  });

  it("does the same work within the page where a worker does not arrive", async () => {
    const scripts = await serveBuild((file) => /^js\/[^/]*\.js$/.test(file) && isWorker(file));
    try {
      const { page } = await openPanePage(browser, scripts, { fixture: "submission/soumu.xlsx" });
      await page.getByRole("button", { name: "点検する", exact: true }).click();
      await page.getByRole("heading", { name: /^指摘（/ }).waitFor({ timeout: 60_000 });
      expect(page.workers()).toEqual([]);
    } finally {
      await scripts.close();
    }
  });
});

/** The worker is the script of the build that closes desks, and is no page's. */
function isWorker(file: string): boolean {
  const text = readFileSync(path.resolve(__dirname, "../../dist", file), "utf8");
  return text.includes('"closeDesk"') && !path.basename(file).startsWith("taskpane");
}
