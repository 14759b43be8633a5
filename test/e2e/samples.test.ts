import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { axeFaults } from "./support/axe-faults";
import { launchBrowser } from "./support/browser";
import { focusedText } from "./support/keyboard";
import { openPanePage, widerThanPane } from "./support/pane-page";
import { serveBuild, type StaticServer } from "./support/static-server";

jest.setTimeout(120_000);

let browser: Browser;
let server: StaticServer;
const fixture = "samples/drawn-samples.xlsx";

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveBuild()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens 「ひな形で作成する」 and waits until every sample sheet was looked at. */
async function openPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "ひな形で作成する" }).click();
  await page.getByRole("heading", { name: "ひな形で作成する" }).waitFor();
  await page.getByText("ひな形を確かめています。").waitFor({ state: "hidden" });
}

describe("sample sheets in a browser beside the embedded Excel", () => {
  it("shows a filled card before it is written, in the look of the sample, and writes it", async () => {
    const { page, host, complaints } = await openPanePage(browser, server, { width: 400, fixture });
    await openPage(page);
    expect(await page.getByRole("button", { name: /のプレビュー$/ }).count()).toBe(4);
    await page.getByRole("button", { name: "資料9のカードのプレビュー" }).click();
    const first = page.getByRole("img", { name: /^資料9のカード\s1／/ });
    await first.waitFor();
    expect(await focusedText(page)).toBe("資料9のカード");
    expect(await first.locator("text").allTextContents()).toEqual(
      expect.arrayContaining(["目標を設定している27項目のうち17項目を達成（63.0％）", "96.1％", "- 1 -"]),
    );
    expect(await first.locator('rect[fill="#FFF2CC"]').count()).toBeGreaterThan(0);
    expect(await first.locator("line").count()).toBeGreaterThan(20);

    await page.getByRole("button", { name: "資料9のカードで作成" }).click();
    await page.getByRole("heading", { name: "ひな形からシートを作成しました" }).waitFor();
    await page.getByText("10指標を載せました。").waitFor();
    await page.getByRole("button", { name: "「資料9のカード（作成）」を表示" }).click();
    await page.waitForTimeout(300);
    expect(host.activeSheet.name).toBe("資料9のカード（作成）");
    expect(complaints).toEqual([]);
  });

  it("leads from what is to be mended to its cell", async () => {
    const { page, host } = await openPanePage(browser, server, { fixture });
    await host.user.edit("三列のカード", "C5", "«じっせき»");
    await openPage(page);
    await page.getByText("直すところがあります（1）").waitFor();
    await page.getByRole("button", { name: /^三列のカード!C5：«じっせき»という項目はありません/ }).click();
    await page.waitForTimeout(300);
    expect(host.activeSheet.name).toBe("三列のカード");
    await host.user.edit("三列のカード", "C5", "«実績»");
    await page.getByRole("button", { name: "ひな形を確かめ直す" }).click();
    await page.getByRole("button", { name: "三列のカードで作成" }).waitFor();
  });

  it("turns a selected card of 資料9 into a sample sheet", async () => {
    const { page, host } = await openPanePage(browser, server, { width: 350 });
    await page.getByRole("button", { name: "資料9を作成" }).click();
    await page.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
    await page.getByRole("button", { name: "「資料9」を表示" }).click();
    await page.waitForTimeout(300);
    let top = -1;
    let bottom = -1;
    const { cells } = host.activeSheet;
    for (let row = 0; row < 60 && bottom < 0; row++) {
      const text = String(cells.contentAt(row, 0).value ?? "");
      if (top < 0 && text === "計画名") top = row;
      else if (top >= 0 && text === "") bottom = row;
    }
    await host.user.select("資料9", `A${top + 1}:F${bottom}`);
    await openPage(page);
    await page.getByRole("button", { name: "選択した範囲を調べる" }).click();
    await page.getByText(/のカードとして読み取りました。$/).waitFor();
    await page.getByText("«達成率»").first().waitFor({ state: "attached" });
    await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
    expect(await widerThanPane(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("button", { name: "ひな形のシートを作る" }).click();
    await page.getByRole("heading", { name: "ひな形を追加しました" }).waitFor();
    await page.getByRole("button", { name: "ひな形（資料9）で作成" }).waitFor();
    expect(host.activeSheet.name).toBe("ひな形（資料9）");
  });

  it("brings the sample sheets of another workbook, and replaces none", async () => {
    const { page, host, complaints } = await openPanePage(browser, server, { width: 320 });
    await openPage(page);
    await page.getByText("ひな形のシートはありません。").waitFor();
    const before = host.store.sheets.map(({ name }) => name);
    const lastYears = join(__dirname, "..", "fixtures", fixture);
    await page.getByLabel("別のブックのひな形を読み込む").setInputFiles(lastYears);
    await page.getByRole("heading", { name: "ひな形を読み込みました" }).waitFor();
    expect(await focusedText(page)).toBe("ひな形を読み込みました");
    await page.getByRole("button", { name: "一枚の調書で作成" }).waitFor();
    await page.getByLabel("別のブックのひな形を読み込む").setInputFiles(lastYears);
    await page.getByText("シート「資料9のカード (2)」").waitFor();
    const brought = ["資料9のカード", "三列のカード", "横長の表", "一枚の調書"];
    expect(host.store.sheets.map(({ name }) => name)).toEqual([
      ...before,
      ...brought,
      ...brought.map((name) => `${name} (2)`),
    ]);
    await page.getByRole("button", { name: "一枚の調書 (2)で作成" }).waitFor();
    expect(await widerThanPane(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel("別のブックのひな形を読み込む").setInputFiles({
      name: "昨年度.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("これはブックではありません"),
    });
    await page.getByText("「昨年度.xlsx」を読み取れません").waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("leads back from a preview to its button by the keyboard, and fits a narrow pane", async () => {
    for (const [width, height] of [
      [320, 640],
      [200, 400],
    ] as const) {
      const { page } = await openPanePage(browser, server, { width, height, fixture });
      await openPage(page);
      expect(await widerThanPane(page)).toEqual([]);
      const button = page.getByRole("button", { name: "横長の表のプレビュー" });
      await button.focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "横長の表" }).waitFor();
      expect(await widerThanPane(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await button.waitFor();
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "資料9を作成" }).waitFor();
      expect(await focusedText(page)).toBe("ひな形で作成する");
      await page.close();
    }
  });
});

describe("the page of sample sheets", () => {
  it("is found clean by axe in light, in the dark and in high contrast", async () => {
    for (const dark of [false, true]) {
      const { page } = await openPanePage(browser, server, { fixture, dark });
      await openPage(page);
      expect(await axeFaults(page)).toEqual([]);
      // With a dark theme axe takes the theme's letters for those that are drawn in high contrast.
      if (dark) continue;
      await page.emulateMedia({ forcedColors: "active" });
      expect(await axeFaults(page)).toEqual([]);
    }
  });
});

describe("files to publish in a browser", () => {
  it("are saved with the figures that the pane shows, or their content is copied", async () => {
    const { page, complaints } = await openPanePage(browser, server);
    await page.getByRole("button", { name: "表を選んで作成する" }).click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "指標の一覧（CSV）をファイルに保存" }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("第６次行政改革大綱「あつぎ行政経営プラン」令和元年度.csv");
    const bytes = readFileSync(await file.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString("utf8").split("\r\n")).toHaveLength(34);
    const pageSaved = page.waitForEvent("download");
    await page.getByRole("button", { name: "結果のページ（HTML）をファイルに保存" }).click();
    const html = readFileSync(await (await pageSaved).path(), "utf8");
    expect(html).toContain("成果指標27項目のうち17項目が目標を達成し");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "結果のページ（HTML）の内容をコピー" }).click();
    await page.getByRole("button", { name: "コピーしました" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);
    expect(complaints).toEqual([]);
  });
});
