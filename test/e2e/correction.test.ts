import type { Browser, Page } from "playwright-core";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { paneBeside } from "../support/embedded-pane";
import { launchBrowser } from "./support/browser";
import { focusedText, tabTo } from "./support/keyboard";
import { openPanePage, widerThanPane } from "./support/pane-page";
import { serveBuild, type StaticServer } from "./support/static-server";

jest.setTimeout(60_000);

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = "読み取りの確認・変更";
const point = "シートで選んだセルの列を表示";
const roleOfH = /^H列.*の内容$/;
const after = "変更後：32指標（達成 0、未達成 0、実績なし 27、目標未設定 5）";

async function openCorrection(page: Page): Promise<void> {
  await page.getByRole("button", { name: open }).click();
  await page.getByRole("heading", { name: "読み取りの確認" }).waitFor();
}

describe("読み取りの確認", () => {
  it("fits 320 and 400 px, light and dark, with everything unfolded, under a strict policy", async () => {
    for (const [width, dark] of [
      [320, false],
      [400, true],
    ] as const) {
      const { page, host, complaints } = await openPanePage(browser, server, { width, dark });
      await openCorrection(page);
      await host.user.select("取組一覧", "H8");
      await page.getByRole("button", { name: point }).click();
      await page.getByLabel(roleOfH).selectOption("other");
      await page.getByText(after).first().waitFor();
      await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
      expect(await widerThanPane(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it("corrects a column in two actions, pointing and choosing, and the counts change at once", async () => {
    const { page, host } = await openPanePage(browser, server);
    await openCorrection(page);
    await host.user.select("取組一覧", "H8");
    await page.getByRole("button", { name: point }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === "SELECT");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(roleOfH);
    await page.getByLabel(roleOfH).selectOption("other");
    await page.getByRole("contentinfo").getByText(after).waitFor();
    expect(await page.getByRole("status").innerText()).toBe(after);
    await page.getByRole("button", { name: "← 戻る" }).click();
    await page.getByRole("button", { name: "27項目" }).first().waitFor();
  });

  it("keeps a correction in the workbook that is saved, closed and opened again", async () => {
    const { page, host } = await openPanePage(browser, server);
    await openCorrection(page);
    await page.getByLabel(roleOfH).selectOption("other");
    await page.getByText(after).first().waitFor();
    await host.idle();
    const again = paneBeside(await openEmbeddedExcel(await host.save()));
    await again.controller.start();
    await again.settle();
    expect(again.home().settings.corrections.labels).toMatchObject([{ role: "other" }]);
    expect(again.home().view?.evaluation.tally).toMatchObject({ achieved: 0, notReported: 27 });
  });

  it("is reached, worked and left by the keyboard alone, and the focus goes back to where it came from", async () => {
    const { page } = await openPanePage(browser, server);
    await page.getByRole("button", { name: open }).waitFor();
    await tabTo(page, open);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "読み取りの確認");
    await page.keyboard.press("Tab");
    await tabTo(page, point);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id.startsWith("correction-"));
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "資料9を作成" }).waitFor();
    expect(await focusedText(page)).toBe(open);
  });
});
