import type { Browser, Page } from "playwright-core";
import type { EmbeddedExcel } from "../../src/workbench/host/embedded-excel";
import { launchBrowser } from "./support/browser";
import { focusedText } from "./support/keyboard";
import { openPanePage, widerThanPane } from "./support/pane-page";
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

/** Where a text stands on a sheet, as "D7". */
function addressOf({ cells }: EmbeddedExcel["activeSheet"], wanted: string): string {
  const used = cells.used(true);
  let found = "";
  if (used)
    cells.each(used, (row, column, { value }) => {
      if (value === wanted) found ||= `${String.fromCharCode(65 + column)}${row + 1}`;
    });
  return found;
}

/** Opens 「表を作成する」 and waits until every table has been laid out. */
async function openPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "表を選んで作成する" }).click();
  await page.getByRole("heading", { name: "表を作成する" }).waitFor();
  await page.getByText("もとの表がないもの（5）").waitFor();
}

describe("choosing tables in a browser beside the embedded Excel", () => {
  it("makes charts of a workbook that holds plain tables and no indicators", async () => {
    const { page, host, complaints } = await openPanePage(browser, server, {
      fixture: "layouts/chart-tables.xlsx",
    });
    await page.getByText("グラフにする数値の表です。").first().waitFor();
    await page.getByRole("button", { name: "表を作成する" }).click();
    await page.getByRole("heading", { name: "表を作成する" }).waitFor();
    await page.getByText("A4縦・4ページ・4件").waitFor();
    expect(await widerThanPane(page)).toEqual([]);
    await page.getByRole("button", { name: "グラフ（推移・内訳・構成）のプレビュー" }).click();
    await page.getByText("本市の市税収入の推移（単位：百万円）").first().waitFor();
    await page.getByRole("button", { name: "グラフ（推移・内訳・構成）を作成" }).click();
    await page.getByText("シート「グラフ」を追加しました。").waitFor();
    expect(host.store.sheets.map(({ name }) => name)).toContain("グラフ");
    expect(complaints).toEqual([]);
  });

  it("shows 全項目一覧 before it is written, writes it, and explains one of its figures", async () => {
    const { page, host, complaints } = await openPanePage(browser, server, { width: 400 });
    await openPage(page);
    await page
      .getByText(/^A4横・\d+ページ・32指標$/)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "全項目一覧のプレビュー" }).click();
    await page.getByRole("heading", { name: "全項目一覧" }).waitFor();
    expect(await focusedText(page)).toBe("全項目一覧");
    const first = page.getByRole("img", { name: /^全項目一覧\s1／/ });
    const drawn = await first.locator("text").allTextContents();
    expect(drawn).toEqual(expect.arrayContaining(["指標名", "96.1％"]));

    await page.getByRole("button", { name: "全項目一覧を作成" }).click();
    await page.getByRole("heading", { name: "表を作成しました" }).waitFor();
    await page.getByText("シート「全項目一覧」を追加しました。").waitFor();
    await page.getByRole("button", { name: "「全項目一覧」を表示" }).click();
    await page.waitForTimeout(300);
    expect(host.activeSheet.name).toBe("全項目一覧");

    await host.user.select("全項目一覧", addressOf(host.activeSheet, "96.1％"));
    const panel = page.getByRole("complementary", { name: "この数値の根拠" });
    await panel.waitFor();
    expect((await panel.innerText()).replace(/\s+/g, " ")).toContain("96.086…％を小数第2位で四捨五入して");
    expect(complaints).toEqual([]);
  });

  it("writes several ticked tables in one go", async () => {
    const { page, host } = await openPanePage(browser, server);
    await openPage(page);
    await page.getByRole("checkbox", { name: "重点目標別・所管課別の集計" }).check();
    await page.getByRole("checkbox", { name: "達成率の分布" }).check();
    await page.getByRole("button", { name: "選んだ2件の表を作成" }).click();
    await page.getByRole("heading", { name: "表を作成しました" }).waitFor();
    expect(host.store.sheets.map(({ name }) => name)).toEqual(["表紙", "取組一覧", "集計", "達成率の分布"]);
    await page.getByText("作成する表に印を付けてください。").waitFor();
  });

  it("draws pages in the width of the pane, and at their full size in a frame of their own", async () => {
    for (const [width, height] of [
      [320, 640],
      [200, 400],
    ] as const) {
      const { page } = await openPanePage(browser, server, { width, height });
      await openPage(page);
      await page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
      expect(await widerThanPane(page)).toEqual([]);
      await page.getByRole("button", { name: "目標・実績の推移のプレビュー" }).click();
      const paper = page.getByRole("img", { name: /^目標・実績の推移\s1／/ });
      await paper.waitFor();
      expect(await widerThanPane(page)).toEqual([]);
      await page.getByRole("radio", { name: "原寸" }).check();
      expect((await paper.boundingBox())?.width).toBeGreaterThan(790);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.close();
    }
  });

  it("leads back from a preview to its button by the keyboard", async () => {
    const { page } = await openPanePage(browser, server);
    await openPage(page);
    const button = page.getByRole("button", { name: "達成率の分布のプレビュー" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "達成率の分布" }).waitFor();
    await page.keyboard.press("Escape");
    await button.waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "資料9を作成" }).waitFor();
    expect(await focusedText(page)).toBe("表を選んで作成する");
  });

  it("gives the result as a sentence to copy, or shows it where the browser forbids copying", async () => {
    const { page } = await openPanePage(browser, server);
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.reload();
    await openPage(page);
    await page.getByRole("button", { name: "文章をコピー" }).click();
    const shown = page.getByRole("textbox", { name: /コピーできませんでした/ });
    expect(await shown.inputValue()).toContain(
      "成果指標27項目のうち17項目が目標を達成し、達成率は63.0％となりました。",
    );
  });
});
