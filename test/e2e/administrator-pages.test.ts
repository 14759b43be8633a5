import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { manifestProblems, serverAddresses } from "../../scripts/manifest/manifest-problems";
import { childOf, manifestTree, valueOf } from "../../scripts/manifest/manifest-tree";
import { installations } from "../../src/site/stamp-manifest";
import { launchBrowser } from "./support/browser";
import { openBarePage, openPanePage, widerThanPane } from "./support/pane-page";
import { serveBuild } from "./support/static-server";

jest.setTimeout(60_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The state of each row by its label, in the order of the page. */
async function states(page: Page): Promise<Readonly<Record<string, string>>> {
  const headings = await page.locator(".row h2").allInnerTexts();
  return Object.fromEntries(
    headings.map((heading) => {
      const [, state = "", label = ""] = /^(\S+)\s+(.*)$/.exec(heading) ?? [];
      return [label, state];
    }),
  );
}

const allGood = {
  達成帳の版: "正常",
  接続と証明書: "異常",
  サーバーのファイル: "正常",
  サーバーの保護設定: "正常",
  サーバーの保存期間の設定: "正常",
  一時的な記憶: "正常",
  並行処理: "正常",
  表示に使われているブラウザー: "正常",
};

describe("the page that diagnoses an installation", () => {
  it("finds all in order within Excel but the connection of this test, which is not encrypted", async () => {
    const server = await serveBuild();
    const { page, complaints } = await openPanePage(browser, server, { excelApi: "1.17" });
    await page.goto(`${server.origin}/diagnose.html`);
    await page.getByText("1件の異常があります。").waitFor();
    expect(await states(page)).toEqual({ ...allGood, Excel: "正常", "Excel の機能": "正常" });
    await page.getByText("ExcelApi 1.17").waitFor();
    expect(await widerThanPane(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
    await server.close();
  });

  it("names the files that are missing, and copies everything as text", async () => {
    const server = await serveBuild((file) => file === "assets/icon-64.png");
    const { page } = await openBarePage(browser, 600, 800);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${server.origin}/diagnose.html`);
    await page.getByText("assets/icon-64.png：ありません（404）").waitFor();
    expect(await states(page)).toEqual({ ...allGood, サーバーのファイル: "異常", Excel: "未確認" });
    await page.getByRole("button", { name: "詳細をコピー" }).click();
    await page.getByText("コピーしました").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("［異常］サーバーのファイル：");
    expect(copied).toContain("  assets/icon-64.png：ありません（404）");
    expect(copied).toContain("Chrome");
    await page.close();
    await server.close();
  });

  it("says what a server of nothing but files leaves out, and which file was changed", async () => {
    const server = await serveBuild();
    const { page } = await openBarePage(browser, 600, 800);
    await page.route(/taskpane\.html$|\/js\/(?!diagnose)/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        body: await response.body(),
        contentType: response.headers()["content-type"] ?? "",
      });
    });
    await page.route(/support\.html$/, (route) =>
      route.fulfill({ contentType: "text/html", body: "changed" }),
    );
    await page.goto(`${server.origin}/diagnose.html`);
    await page.getByText("support.html：内容が配布物と違います").waitFor();
    await page.getByText("X-Content-Type-Options: nosniff がありません").waitFor();
    await page.getByText("js フォルダーに長い保存期間（Cache-Control: max-age）がありません").waitFor();
    expect(await states(page)).toMatchObject({
      サーバーの保護設定: "注意",
      サーバーの保存期間の設定: "注意",
    });
    await page.close();
    await server.close();
  });

  it("works when Office.js does not arrive", async () => {
    const server = await serveBuild((file) => file.endsWith("/office.js"));
    const { page } = await openBarePage(browser, 600, 800);
    await page.goto(`${server.origin}/diagnose.html`);
    await page.getByText("Office.js が読み込まれていません").waitFor();
    await page.close();
    await server.close();
  });
});

describe("the page that makes a manifest out", () => {
  it("makes one for its own server that Office accepts, apart for trial and daily work", async () => {
    const server = await serveBuild();
    const { page, complaints } = await openBarePage(browser, 600, 800);
    await page.goto(`${server.origin}/manifest.html`);
    await page.getByRole("button", { name: "マニフェストを作成" }).click();
    await page.getByText("https:// で始まるアドレスを入力してください。").waitFor();
    await page.getByLabel("達成帳を置いたアドレス").fill("https://apps.example.lg.jp/tasseicho/");
    await page.getByRole("radio", { name: /^試験/ }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "マニフェストを作成" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("tasseicho-shiken.xml");
    const manifest = readFileSync(await download.path(), "utf8");
    expect(manifestProblems(manifest)).toEqual([]);
    expect(serverAddresses(manifest)).toContain("https://apps.example.lg.jp/tasseicho/taskpane.html");
    expect(valueOf(childOf(manifestTree(manifest), "DisplayName"))).toBe("達成帳（試験）");
    await page.getByRole("button", { name: "見本のブックを作成" }).click();
    await page.getByText("の形で、共有フォルダーを入力してください。").waitFor();
    await page.getByLabel(/^共有フォルダー/).fill("\\\\fileserver\\tasseicho");
    const [starter] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "見本のブックを作成" }).click(),
    ]);
    expect(starter.suggestedFilename()).toBe("tasseicho-mihon-shiken.xlsx");
    const parts = unzipSync(readFileSync(await starter.path()));
    expect(strFromU8(parts["xl/webextensions/webextension1.xml"] ?? new Uint8Array())).toContain(
      `<we:reference id="${installations.trial.id}" version="`,
    );
    expect(complaints).toEqual([]);
    await page.close();
    await server.close();
  });
});
