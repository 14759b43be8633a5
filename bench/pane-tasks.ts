import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../test/e2e/support/browser";
import { namingFunctionsInPages } from "../test/e2e/support/naming-functions";
import { openPanePage } from "../test/e2e/support/pane-page";
import { serveBuild, type StaticServer } from "../test/e2e/support/static-server";
import { measureFilling } from "./filling-tasks";
import { makeWorkbook } from "./make-workbook";
import { button, heading, measure, patience, type Measuring } from "./measured-steps";

/**
 * Measures how long the built pane keeps its page busy at a stretch, in a real Chromium: the tasks of the page's main thread
 * while an officer opens a large workbook, checks it, gathers many files and writes. Excel is played by this process and not
 * by the page, so that no task holds work of Excel's; what Office.js and the steering of the browser need is in them.
 */

const folder = join(__dirname, "..", "out", "bench");

/** One workbook of so many indicators: opened, checked, looked through, written from. */
async function checking(measuring: Measuring, server: StaticServer, indicators: number): Promise<void> {
  const fixture = join(folder, `untidy-${indicators}.xlsx`);
  await makeWorkbook(indicators, fixture, { untidy: true });
  const opened: Page[] = [];
  await measure(measuring, "open the workbook", async () => {
    const { page } = await openPanePage(measuring.browser, server, { fixture });
    opened.push(page);
    await button(page, "点検する").waitFor(patience);
  });
  const [page] = opened;
  if (!page) return;
  await measure(measuring, "点検する", async () => {
    await button(page, "点検する").click();
    await heading(page, /^指摘（/).waitFor(patience);
  });
  await measure(measuring, "search", () => page.getByRole("searchbox").pressSequentially("達成率"));
  await measure(measuring, "empty the search", () => page.getByRole("searchbox").fill(""));
  await measure(measuring, "group otherwise", async () => {
    await page.getByLabel("並べ方").selectOption({ index: 1 });
  });
  await measure(measuring, "点検結果", async () => {
    await button(page, "「点検結果」シートを作る").click();
    await heading(page, /作成しました/).waitFor(patience);
  });
  await measure(measuring, "back", () => page.getByRole("button", { name: /^← / }).click());
  await measure(measuring, "資料9", async () => {
    await button(page, "資料9を作成").click();
    await button(page, "「資料9」を表示").waitFor(patience);
  });
  await page.close();
}

/** So many files of forty indicators, gathered into the workbook that holds all of them. */
async function gathering(measuring: Measuring, server: StaticServer, files: number): Promise<void> {
  const perDepartment = 40;
  const fixture = join(folder, `plan-${files}x${perDepartment}.xlsx`);
  const indicators = files * perDepartment;
  await makeWorkbook(indicators, fixture, { perDepartment });
  // Chosen by their paths, as a person does: handing over their bytes would be work of the page.
  const handedIn: string[] = [];
  for (let file = 0; file < files; file++) {
    const path = join(folder, `第${file + 1}課.xlsx`);
    const only = { first: file * perDepartment, count: perDepartment, raisedBy: 1 };
    await makeWorkbook(indicators, path, { perDepartment, only, untidy: true });
    handedIn.push(path);
  }
  const { page } = await openPanePage(measuring.browser, server, { fixture });
  await button(page, "提出ファイルをまとめる").click(patience);
  await heading(page, "提出ファイルをまとめる").waitFor();
  await page.waitForFunction(() => document.querySelector("input[type=file]:enabled") !== null);
  await measure(measuring, `gather ${files} files`, async () => {
    await page.locator('input[type="file"]').first().setInputFiles(handedIn);
    await heading(page, /^内容の比較/).waitFor(patience);
  });
  await measure(measuring, "すべて", () =>
    page.getByRole("checkbox", { name: /^すべての違いを選ぶ/ }).check(),
  );
  await measure(measuring, "one tick", () =>
    page
      .getByRole("checkbox", { name: /を反映する$/ })
      .first()
      .uncheck(),
  );
  await measure(measuring, "every indicator", async () => {
    await page.getByLabel("表示する指標").selectOption({ label: "すべて" });
  });
  await measure(measuring, "make 確認依頼票", async () => {
    await button(page, "確認依頼票を作る").click();
    await page.getByRole("button", { name: /シートに書き出す$/ }).waitFor(patience);
  });
  await measure(measuring, "write 確認依頼票", async () => {
    await page.getByRole("button", { name: /シートに書き出す$/ }).click();
    await heading(page, "確認依頼票を作成しました").waitFor(patience);
  });
  await measure(measuring, "ask before 反映", async () => {
    await page.getByRole("button", { name: /^選んだ.*反映する$/ }).click();
    await button(page, "反映する").waitFor(patience);
  });
  await measure(measuring, "反映", async () => {
    await button(page, "反映する").click();
    await heading(page, "親ファイルに反映しました").waitFor(patience);
  });
  await page.close();
}

/**
 * Words: `sampled` tells whose scripts long tasks run; `filling` measures sample sheets alone; how many files are gathered (60);
 * a folder with another build.
 */
async function main(words: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const isSampled = words.includes("sampled");
  const onlyFilling = words.includes("filling");
  const files = words.find((word) => /^\d+$/u.test(word));
  const build = words.find((word) => word !== "sampled" && word !== "filling" && word !== files);
  const [browser, server] = await Promise.all([
    launchBrowser().then(namingFunctionsInPages),
    serveBuild(undefined, build),
  ]);
  try {
    const measuring: Measuring = { browser, isSampled };
    if (!onlyFilling) {
      await checking(measuring, server, 1_000);
      await gathering(measuring, server, Number(files ?? 60));
    }
    await measureFilling(measuring, server, 2_000, folder);
  } finally {
    await browser.close();
    await server.close();
  }
}

void main(process.argv.slice(2));
