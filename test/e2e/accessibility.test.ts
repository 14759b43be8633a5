import type { Browser } from "playwright-core";
import { axeFaults } from "./support/axe-faults";
import { launchBrowser } from "./support/browser";
import { openBarePage, openPanePage, widerThanPane } from "./support/pane-page";
import { tourPane } from "./support/pane-tour";
import { serveBuild, type StaticServer } from "./support/static-server";

jest.setTimeout(120_000);

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const fixture = "submission/master.xlsx";

describe("every page of the pane", () => {
  it("is found clean by axe in light and in high contrast, and is tabbed through in the order of reading", async () => {
    const pane = await openPanePage(browser, server, { fixture });
    const { page } = pane;
    const faults: unknown[] = [];
    const seen: string[] = [];
    await tourPane(pane, async (name) => {
      seen.push(name);
      const light = await axeFaults(page);
      await page.emulateMedia({ forcedColors: "active" });
      const contrast = await axeFaults(page);
      await page.emulateMedia({ forcedColors: "none" });
      const outOfOrder = await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count();
      if (light.length + contrast.length + outOfOrder > 0) faults.push({ name, light, contrast, outOfOrder });
    });
    expect(seen.length).toBeGreaterThanOrEqual(10);
    expect(faults).toEqual([]);
  });

  it("is found clean by axe in the dark, and needs no sideways scrolling in a narrow pane at 200 %", async () => {
    const pane = await openPanePage(browser, server, { fixture, dark: true, width: 160, height: 400 });
    const faults: unknown[] = [];
    await tourPane(pane, async (name) => {
      const dark = await axeFaults(pane.page);
      const wide = await widerThanPane(pane.page);
      if (dark.length + wide.length > 0) faults.push({ name, dark, wide });
    });
    expect(faults).toEqual([]);
  });

  it("is as clean where nothing was found, and says there what to do", async () => {
    const { page } = await openPanePage(browser, server, { fixture: "decoys.xlsx", width: 160, height: 400 });
    await page.getByRole("heading", { name: "指標の表が見つかりませんでした" }).waitFor();
    expect(await Promise.all([axeFaults(page), widerThanPane(page)])).toEqual([[], []]);
    await page.getByRole("button", { name: "？ 使い方" }).click();
    await page.getByRole("heading", { name: "指標を読み取れないとき" }).waitFor();
    expect(await Promise.all([axeFaults(page), widerThanPane(page)])).toEqual([[], []]);
  });
});

describe("every other page of the site", () => {
  it.each([
    "diagnose.html",
    "manifest.html",
    "support.html",
    "commands-message.html?message=A12",
    "manual/index.html",
    "manual/officer.html",
    "manual/rules.html",
    "manual/administrator.html",
    "manual/sample-sheets.html",
    "workbench.html",
  ])("%s is found clean by axe in light and in high contrast", async (address) => {
    const { page } = await openBarePage(browser, 800, 900);
    await page.goto(`${server.origin}/${address}`, { waitUntil: "networkidle" });
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await axeFaults(page)).toEqual([]);
  });
});
