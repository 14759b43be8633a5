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
      [400, 900, true],
    ] as const) {
      const { page, host, complaints } = await openPanePage(browser, server, { width, height, dark });
      await page.getByRole("button", { name: "資料9を作成" }).waitFor();
      const n = `/tmp/shots/${width}${dark ? "d" : ""}`;
      await page.getByRole("button", { name: "読み取りの確認・変更" }).click();
      await page.getByRole("heading", { name: "読み取りの確認" }).waitFor();
      await page.screenshot({ path: `${n}-c-open.png` });
      await host.user.select("取組一覧", "H8");
      await page.getByRole("button", { name: "シートで選んだセルの列を表示" }).click();
      await page.waitForTimeout(500);
      await page.getByLabel(/^H列.*の内容$/).selectOption("other");
      await page.waitForTimeout(500);
      await page.screenshot({ path: `${n}-c-changed.png` });
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "計算のきまりの確認・変更" }).click();
      await page.getByText("細かく決める").click();
      await page.getByLabel("始まりの年度").selectOption({ label: "平成30年度" });
      await page.getByLabel("終わりの年度").selectOption({ label: "令和３年度" });
      await page.getByRole("button", { name: "期を追加" }).click();
      await page.waitForTimeout(500);
      await page.getByRole("button", { name: "期を追加" }).scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${n}-phases.png` });
      out.push(await widerThanPane(page), complaints);
      await page.close();
    }
    const { page, complaints } = await openPanePage(browser, server, { width: 200, height: 400 });
    await page.getByRole("button", { name: "決めていただきたい指標：2件" }).click();
    await page.waitForTimeout(600);
    await page.getByRole("radio", { name: /^88\.4/ }).check();
    await page.waitForTimeout(600);
    await page.screenshot({ path: `/tmp/shots/200-conv.png` });
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    out.push(await widerThanPane(page), complaints);
  } finally {
    await browser.close();
    await server.close();
    console.log(JSON.stringify(out));
  }
});
