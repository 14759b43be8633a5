import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { openBarePage, openPanePage } from "./support/pane-page";
import { hostsOf, recordRequests } from "./support/recorded-requests";
import { serveBuild, type StaticServer } from "./support/static-server";
import { unpackRelease, type UnpackedRelease } from "./support/unpacked-release";

jest.setTimeout(120_000);

let browser: Browser;
let server: StaticServer;
let release: UnpackedRelease;

beforeAll(async () => {
  release = unpackRelease();
  const site = path.join(release.folder, "site");
  [browser, server] = await Promise.all([launchBrowser(), serveBuild(() => false, site)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  release.remove();
});

const submission = (name: string): string => path.resolve(__dirname, "../fixtures/submission", name);

describe("the pane, unpacked from the release and driven through its jobs", () => {
  it("asks nobody but its own server: reading, 資料9, evidence, correction, conventions", async () => {
    const pane = await openPanePage(browser, server);
    const { page, host } = pane;
    const asked = recordRequests(page.context());
    // Once more from the start, with everything recorded.
    await page.reload();
    await page.getByText("1シートから25取組・32指標を読み取りました。").waitFor();
    await page.getByRole("button", { name: "資料9を作成" }).click();
    await page.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
    await host.user.activate("取組一覧");
    await host.user.select("取組一覧", "H6");
    await page.getByRole("complementary", { name: "この数値の根拠" }).waitFor();
    await page.getByRole("button", { name: "読み取りの確認・変更" }).click();
    await page.getByRole("heading", { name: "読み取りの確認" }).waitFor();
    await page.getByRole("button", { name: "← 戻る" }).click();
    await page.getByRole("button", { name: /^計算のきまり/ }).click();
    await page.getByRole("heading", { name: "計算のきまり" }).waitFor();
    // Office.js starts its own report on use a second after the start, where it may.
    await page.waitForTimeout(1500);
    expect(asked.length).toBeGreaterThan(10);
    expect(hostsOf(asked)).toEqual([server.origin]);
    expect(pane.complaints).toEqual([]);
    await page.close();
  });

  it("asks nobody but its own server: checks, and submitted files", async () => {
    const pane = await openPanePage(browser, server, { fixture: "submission/master.xlsx" });
    const { page } = pane;
    const asked = recordRequests(page.context());
    await page.reload();
    await page.getByRole("button", { name: "点検する", exact: true }).click();
    await page.getByRole("heading", { name: /^指摘/ }).waitFor();
    await page.getByRole("button", { name: "← 戻る" }).click();
    await page.getByRole("button", { name: "提出ファイルをまとめる" }).click();
    const file = page.getByLabel("ファイルを選ぶ", { exact: true });
    await file.setInputFiles({
      name: "soumu.xlsx",
      mimeType: "",
      buffer: readFileSync(submission("soumu.xlsx")),
    });
    await page.getByRole("heading", { name: "内容の比較" }).waitFor();
    expect(hostsOf(asked)).toEqual([server.origin]);
    expect(pane.complaints).toEqual([]);
    await page.close();
  });

  it("could not reach another server if it tried", async () => {
    const { page } = await openBarePage(browser, 320, 600);
    await page.goto(`${server.origin}/taskpane.html`);
    const reached = await page.evaluate(async () => {
      const tries = [
        fetch("https://jp.pipe.aria.microsoft.com/Collector/3.0/", { method: "POST", mode: "no-cors" }),
        new Promise((resolve, reject) => {
          const image = new Image();
          image.onload = resolve;
          image.onerror = reject;
          image.src = "https://example.com/pixel.png";
        }),
      ];
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        violations.push(event.effectiveDirective),
      );
      const ends = await Promise.allSettled(tries);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { ends: ends.map(({ status }) => status), violations: [...new Set(violations)].sort() };
    });
    expect(reached).toEqual({ ends: ["rejected", "rejected"], violations: ["connect-src", "img-src"] });
    await page.close();
  });
});
