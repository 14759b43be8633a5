import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { namelessControls } from "./support/named-controls";
import { openPanePage, widerThanPane } from "./support/pane-page";
import { tourPane } from "./support/pane-tour";
import { faintTexts } from "./support/rendered-contrast";
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
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

/** Ids that two elements bear: a label would belong to the wrong one. */
const doubledIds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });

const fixture = "submission/master.xlsx";

describe("every page of the pane", () => {
  it("names its controls, is read easily in light and in high contrast, and is tabbed through in the order of reading", async () => {
    const pane = await openPanePage(browser, server, { fixture });
    const { page } = pane;
    const faults: unknown[] = [];
    const seen: string[] = [];
    await tourPane(pane, async (name) => {
      seen.push(name);
      const nameless = await namelessControls(page);
      const light = await faintTexts(page);
      await page.emulateMedia({ forcedColors: "active" });
      const contrast = await faintTexts(page);
      await page.emulateMedia({ forcedColors: "none" });
      const doubled = await doubledIds(page);
      const outOfOrder = await page.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count();
      if (nameless.length + doubled.length + light.length + contrast.length + outOfOrder > 0)
        faults.push({ name, nameless, doubled, light, contrast, outOfOrder });
    });
    expect(seen.length).toBeGreaterThanOrEqual(10);
    expect(faults).toEqual([]);
  });

  it("is read easily in the dark, and needs no sideways scrolling in a narrow pane at 200 %", async () => {
    const pane = await openPanePage(browser, server, { fixture, dark: true, width: 160, height: 400 });
    const faults: unknown[] = [];
    await tourPane(pane, async (name) => {
      const dark = await faintTexts(pane.page);
      const wide = await widerThanPane(pane.page);
      if (dark.length + wide.length > 0) faults.push({ name, dark, wide });
    });
    expect(faults).toEqual([]);
  });

  it("is as readable where nothing was found, and says there what to do", async () => {
    const { page } = await openPanePage(browser, server, { fixture: "decoys.xlsx", width: 160, height: 400 });
    await page.getByRole("heading", { name: "指標の表が見つかりませんでした" }).waitFor();
    await page.getByRole("button", { name: "？ 使い方" }).click();
    await page.getByRole("heading", { name: "指標を読み取れないとき" }).waitFor();
    expect(await Promise.all([namelessControls(page), faintTexts(page), widerThanPane(page)])).toEqual([
      [],
      [],
      [],
    ]);
  });
});
