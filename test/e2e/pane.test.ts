import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/browser";
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

const create = "資料9を作成";

describe("the pane in a browser beside the embedded Excel", () => {
  it("understands the workbook when it opens, under a strict content security policy", async () => {
    const { page, complaints } = await openPanePage(browser, server);
    await page.getByText("1シートから25取組・32指標を読み取りました。").waitFor();
    const counts = await page.locator("table").first().innerText();
    expect(counts.replace(/\s+/g, " ")).toBe(
      "目標を設定 27項目 達成 17項目 未達成 10項目 目標を設定していない 5項目 達成した割合 17 ÷ 27 × 100（小数第2位を四捨五入） 63.0％",
    );
    expect(await page.locator("html").getAttribute("lang")).toBe("ja");
    expect(complaints).toEqual([]);
  });

  it("writes 資料9, says so with the focus on the heading, and leads to the sheet", async () => {
    const { page, host, complaints } = await openPanePage(browser, server);
    await page.getByRole("button", { name: create }).click();
    const heading = page.getByRole("heading", { name: "資料9を作成しました" });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText("令和元年度：目標を設定 27（達成 17、未達成 10）、設定していない 5").waitFor();
    await host.user.activate("取組一覧");
    await page.getByRole("button", { name: "「資料9」を表示" }).click();
    await page.waitForTimeout(300);
    expect(host.activeSheet.name).toBe("資料9");
    expect(complaints).toEqual([]);
  });

  it("shows the formula and the reason when a figure is selected in the sheet, and leads to its source", async () => {
    const { page, host } = await openPanePage(browser, server);
    await page.getByRole("button", { name: create }).waitFor();
    await host.user.select("取組一覧", "H6");
    const panel = page.getByRole("complementary", { name: "この数値の根拠" });
    await panel.waitFor();
    const text = (await panel.innerText()).replace(/\s+/g, " ");
    expect(text).toContain(
      "実績66.3％（取組一覧!H6）÷目標69.0％（取組一覧!G6）＝96.086…％を小数第2位で四捨五入して96.1％です。",
    );
    expect(text).toContain("未達成");
    expect(text).toContain("職員課");
    await panel.getByRole("button", { name: "取組一覧!G6" }).click();
    await page.waitForTimeout(300);
    expect(host.selectionOf(host.activeSheet)).toEqual([{ row: 5, column: 6, rowCount: 1, columnCount: 1 }]);
  });

  it("asks about a sheet of ours that was edited, and writes beside it", async () => {
    const { page, host } = await openPanePage(browser, server);
    await page.getByRole("button", { name: create }).click();
    await page.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
    await host.user.edit("資料9", "A1", "手で直した表題");
    await page.getByRole("button", { name: create }).click();
    await page.getByRole("heading", { name: "前回の表が変更されています" }).waitFor();
    await page.getByRole("button", { name: "新しいシートに作る" }).click();
    await page.getByText("シート「資料9 (2)」を追加しました。").waitFor();
    expect(host.store.sheets.map(({ name }) => name)).toEqual(["表紙", "取組一覧", "資料9", "資料9 (2)"]);
  });

  it("tells in words when Excel refuses in the middle of writing, and the second try succeeds", async () => {
    const { page, host } = await openPanePage(browser, server);
    await page.getByRole("button", { name: create }).waitFor();
    host.faults.failBatch({ nth: 1, code: "InvalidOperationInCellEditMode" });
    await page.getByRole("button", { name: create }).click();
    await page.getByRole("heading", { name: "資料9を作成できませんでした" }).waitFor();
    await page.getByText("Enter キーで入力を確定するか、Esc キーで取り消してから").waitFor();
    expect(host.store.sheets.map(({ name }) => name)).toEqual(["表紙", "取組一覧"]);
    await page.getByRole("button", { name: "やり直す" }).click();
    await page.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
  });

  it("copies the details of a failure, or shows them where the browser forbids copying", async () => {
    const { page, host } = await openPanePage(browser, server);
    await page.getByRole("button", { name: create }).waitFor();
    host.faults.failBatch({ nth: 1, code: "GeneralException", message: "refused by test" });
    await page.getByRole("button", { name: create }).click();
    await page.getByRole("button", { name: "詳細をコピー" }).click();
    const shown = page.getByRole("textbox", { name: /コピーできませんでした/ });
    const copied = page.getByRole("button", { name: "コピーしました" });
    await shown.or(copied).first().waitFor();
    if (await shown.isVisible()) expect(await shown.inputValue()).toContain("refused by test");
    else expect(await copied.isVisible()).toBe(true);
  });

  it("advises to read again after a change in the sheet", async () => {
    const { page, host } = await openPanePage(browser, server);
    await page.getByRole("button", { name: create }).waitFor();
    await host.user.edit("取組一覧", "H6", "70.0％");
    await page.getByText("「取組一覧」が変更されました。読み直してください。").first().waitFor();
    await page.getByRole("button", { name: "読み直す" }).first().click();
    await page.getByRole("button", { name: "18項目" }).waitFor();
  });

  it("needs no sideways scrolling at 320 px, nor at 200 % zoom, whatever is shown", async () => {
    for (const [width, height] of [
      [320, 640],
      [200, 400],
    ] as const) {
      const { page, host } = await openPanePage(browser, server, { width, height });
      await page.getByRole("button", { name: create }).waitFor();
      await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
      await host.user.select("取組一覧", "H6");
      await page.getByRole("complementary").waitFor();
      expect(await widerThanPane(page)).toEqual([]);
      await page.getByRole("button", { name: "10項目" }).click();
      await page.getByRole("heading", { name: /目標を達成していない指標/ }).waitFor();
      expect(await widerThanPane(page)).toEqual([]);
      await page.close();
    }
  });

  it("is worked from opening to the written sheet by the keyboard alone", async () => {
    const { page, host } = await openPanePage(browser, server);
    const button = page.getByRole("button", { name: create });
    await button.waitFor();
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    const tabTo = async (text: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press("Tab");
        if ((await focused()) === text) return;
      }
      throw new Error(`Tab never reached ${text}`);
    };

    await tabTo("10項目");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /目標を達成していない指標/ }).waitFor();
    expect(await focused()).toBe("目標を達成していない指標　10項目");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await button.waitFor();
    expect(await focused()).toBe("10項目");

    await tabTo(create);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
    expect(await focused()).toBe("資料9を作成しました");
    await tabTo("「資料9」を表示");
    await page.keyboard.press("Enter");
    await page.waitForTimeout(300);
    expect(host.activeSheet.name).toBe("資料9");
  });
});
