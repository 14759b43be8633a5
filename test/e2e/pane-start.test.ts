import type { Browser } from "playwright-core";
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

describe("the start of the built pane", () => {
  it("shows Japanese words before any script has run", async () => {
    const server = await serveBuild();
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 320, height: 400 },
    });
    const page = await context.newPage();
    await page.goto(`${server.origin}/taskpane.html`);
    expect(await page.locator("#static-message").innerText()).toBe(
      "作業ウィンドウを準備しています。しばらくお待ちください。",
    );
    expect(await widerThanPane(page)).toEqual([]);
    await context.close();
    await server.close();
  });

  it("says where to open it when it stands in a browser without Excel", async () => {
    const server = await serveBuild();
    const { page } = await openBarePage(browser, 320, 600);
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByRole("heading", { name: "Excel の中で開いてください" }).waitFor();
    expect(await widerThanPane(page)).toEqual([]);
    await page.close();
    await server.close();
  });

  it("tells an Excel that is too old which one it needs", async () => {
    const server = await serveBuild();
    const { page } = await openPanePage(browser, server, { excelApi: "1.13" });
    await page.getByRole("heading", { name: "この Excel では使えません" }).waitFor();
    await page.getByText("Office LTSC 2021 以降").waitFor();
    await page.close();
    await server.close();
  });

  it("says so after ten seconds when a file of Office.js does not arrive", async () => {
    const server = await serveBuild((file) => file.endsWith("excel-win32-16.01.js"));
    const { page } = await openPanePage(browser, server);
    await page.getByText("Excel の応答を待っています。").first().waitFor();
    await page.getByRole("heading", { name: "Excel から応答がありません" }).waitFor({ timeout: 15_000 });
    await page.getByRole("button", { name: "もう一度試す" }).waitFor();
    await page.close();
    await server.close();
  });

  it("says so when its own program does not arrive", async () => {
    const server = await serveBuild((file) => /^taskpane\..*\.js$/.test(file));
    const { page } = await openBarePage(browser, 320, 600);
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByText("作業ウィンドウを読み込めませんでした。").waitFor();
    await page.close();
    await server.close();
  });

  it("shows the message of the ribbon button as text, never as markup", async () => {
    const server = await serveBuild();
    const { page, complaints } = await openBarePage(browser, 400, 300);
    const message = "シート「<b>資料9</b>」は、作成したあとに変更されています。";
    await page.goto(`${server.origin}/commands-message.html?message=${encodeURIComponent(message)}`);
    expect(await page.locator("#message").innerText()).toBe(message);
    expect(complaints).toEqual([]);
    await page.close();
    await server.close();
  });
});
