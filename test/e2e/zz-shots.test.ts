import { launchBrowser } from "./support/browser";
import { openPanePage, widerThanPane } from "./support/pane-page";
import { serveBuild } from "./support/static-server";
jest.setTimeout(200_000);
test("shots", async () => {
  const [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
  const out: unknown[] = [];
  try {
    for (const [width, height, dark] of [
      [320, 800, false],
      [400, 900, false],
      [320, 800, true],
    ] as const) {
      const { page, host, complaints } = await openPanePage(browser, server, { width, height, dark });
      await page.getByRole("button", { name: "資料9を作成" }).waitFor();
      const n = `/tmp/corrshots/${width}${dark ? "d" : ""}`;
      await page.screenshot({ path: `${n}-home.png` });
      await page.getByRole("button", { name: "読み取りの確認・変更" }).click();
      await page.getByRole("heading", { name: "読み取りの確認" }).waitFor();
      await page.waitForTimeout(500);
      await page.screenshot({ path: `${n}-open.png` });
      out.push(
        width,
        await widerThanPane(page),
        complaints,
        await page.evaluate(() => document.activeElement?.textContent),
      );
      await host.user.select("取組一覧", "H8");
      await page.getByRole("button", { name: "シートで選んだセルの列を表示" }).click();
      await page.waitForTimeout(800);
      out.push(await page.evaluate(() => document.activeElement?.id));
      await page.screenshot({ path: `${n}-pointed.png` });
      await page.getByLabel(/^H列.*の内容$/).selectOption("other");
      await page.waitForTimeout(600);
      await page.screenshot({ path: `${n}-changed.png` });
      await page.locator("summary").last().click();
      await page.evaluate(() => document.querySelector("main")?.scrollTo(0, 99999));
      await page.screenshot({ path: `${n}-said.png` });
      out.push(await widerThanPane(page), complaints);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
    console.log(JSON.stringify(out));
  }
});
