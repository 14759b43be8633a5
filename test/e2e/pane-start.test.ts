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

  it("loads itself anew once when a file of Office.js does not arrive, then says so, as the diagnosis does", async () => {
    const server = await serveBuild((file) => file.endsWith("excel-win32-16.01.js"));
    const { page } = await openPanePage(browser, server);
    let loadedAnew = 0;
    page.on("framenavigated", () => loadedAnew++);
    await page.getByText("Excel の応答を待っています。").first().waitFor();
    const { page: diagnosis } = await openPanePage(browser, server);
    await diagnosis.goto(`${server.origin}/diagnose.html`);
    await page.getByRole("heading", { name: "Excel から応答がありません" }).waitFor({ timeout: 25_000 });
    // The missing file may have been asked for anew before that, twice at most.
    expect(loadedAnew).toBeGreaterThanOrEqual(1);
    expect(loadedAnew).toBeLessThanOrEqual(3);
    await page.getByRole("button", { name: "もう一度試す" }).waitFor();
    await diagnosis.getByText("Excel から応答がありません").waitFor();
    await diagnosis.getByText("excel-win32-16.01.js：ありません（404）").waitFor();
    await diagnosis.close();
    await page.close();
    await server.close();
  });

  it("loads itself anew twice when its own program does not arrive, then says so and leads to the diagnosis", async () => {
    const asked: string[] = [];
    const server = await serveBuild((file) => {
      asked.push(file);
      return /^js\/taskpane\..*\.js$/.test(file);
    });
    const { page } = await openBarePage(browser, 320, 600);
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByText("作業ウィンドウを読み込めませんでした。").waitFor();
    expect(asked.filter((file) => file === "taskpane.html")).toHaveLength(3);
    expect(await widerThanPane(page)).toEqual([]);
    await page.getByRole("link", { name: "診断を開く" }).click();
    await page.getByRole("heading", { name: "達成帳　診断" }).waitFor();
    await page.close();
    await server.close();
  });

  it("starts by itself when its program arrives at the second attempt, and counts from the start again", async () => {
    let attempts = 0;
    const server = await serveBuild((file) => /^js\/taskpane\..*\.js$/.test(file) && attempts++ === 0);
    const { page } = await openPanePage(browser, server);
    await page.getByText("25取組・32指標").first().waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem("tasseicho-reloads"))).toBeNull();
    await page.close();
    await server.close();
  });

  it("says so when its own program cannot be run", async () => {
    const server = await serveBuild();
    const { page } = await openBarePage(browser, 320, 600);
    await page.route(/\/js\/taskpane\./, (route) =>
      route.fulfill({ contentType: "text/javascript", body: "this is no program" }),
    );
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByText("作業ウィンドウを読み込めませんでした。").waitFor();
    await page.close();
    await server.close();
  });

  it.each([
    ["an Excel of the days of Internet Explorer", "noModule", "Office LTSC 2021 以降"],
    ["a browser control that is too old", "hasOwn", "Microsoft Edge WebView2 ランタイム"],
  ])("tells %s what is needed, without its program", async (_which, lacking, words) => {
    const server = await serveBuild((file) => /^js\//.test(file));
    const { page } = await openBarePage(browser, 320, 600);
    await page.addInitScript((name) => {
      Reflect.deleteProperty(Object, name);
      Reflect.deleteProperty(HTMLScriptElement.prototype, name);
    }, lacking);
    await page.goto(`${server.origin}/taskpane.html`);
    await page.getByText(words).waitFor();
    await page.close();
    await server.close();
  });

  it("shows the message of the ribbon button as text, never as markup", async () => {
    const server = await serveBuild();
    const { page, complaints } = await openBarePage(browser, 400, 300);
    const message = "シート「<b>資料9</b>」は、作成したあとに変更されています。";
    await page.goto(`${server.origin}/commands-message.html?message=${encodeURIComponent(message)}`);
    expect(await page.locator("#message").innerText()).toBe(message);
    expect(await page.getByRole("heading").allInnerTexts()).toEqual(["表を作成できませんでした"]);
    await page.goto(`${server.origin}/commands-message.html?about=written&message=A12`);
    expect(await page.getByRole("heading").allInnerTexts()).toEqual(["表を作成しました"]);
    expect(await page.locator("main").innerText()).not.toContain("変更していません");
    expect(complaints).toEqual([]);
    await page.close();
    await server.close();
  });
});
