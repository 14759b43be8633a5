import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../test/e2e/support/browser";
import { namingFunctionsInPages } from "../test/e2e/support/naming-functions";
import { openPanePage } from "../test/e2e/support/pane-page";
import { serveBuild, type StaticServer } from "../test/e2e/support/static-server";

/**
 * `npm run screenshots`: takes the pictures of the manual from the built product, so that they cannot go stale.
 * Needs `npm run build` and Japanese fonts on the machine.
 */
const images = join(__dirname, "..", "docs", "manual", "images");
const paneSize = { width: 380, height: 900, sharpness: 2 };

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  writeFileSync(join(images, `${name}.png`), await page.screenshot());
}

async function takePanePictures(browser: Browser, server: StaticServer): Promise<void> {
  const { page, host } = await openPanePage(browser, server, paneSize);
  const create = page.getByRole("button", { name: "資料9を作成" });
  await create.waitFor();
  await picture(page, "pane-read");
  await page.getByRole("button", { name: "？ 使い方" }).click();
  await page.getByRole("button", { name: "使い方を閉じる" }).waitFor();
  await picture(page, "pane-help");
  await page.getByRole("button", { name: "使い方を閉じる" }).click();
  await host.user.select("取組一覧", "H16");
  await page.getByRole("complementary", { name: "この数値の根拠" }).waitFor();
  await picture(page, "pane-evidence");
  await create.click();
  await page.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
  await picture(page, "pane-done");
  await host.user.edit("資料9", "A1", "資料９ 手直しした表題");
  await page.getByRole("button", { name: "資料9を作成" }).click();
  await page.getByRole("button", { name: "新しいシートに作る" }).waitFor();
  await picture(page, "pane-asking");
  await page.close();
}

async function takeReadingPictures(browser: Browser, server: StaticServer): Promise<void> {
  const { page, host } = await openPanePage(browser, server, paneSize);
  await page.getByRole("button", { name: "読み取りの確認・変更" }).click();
  await page.getByRole("heading", { name: "読み取りの確認" }).waitFor();
  await picture(page, "pane-reading");
  await host.user.select("取組一覧", "H8");
  await page.getByRole("button", { name: "シートで選んだセルの列を表示" }).click();
  await page.getByLabel(/^H列.*の内容$/).selectOption("other");
  await page.getByRole("contentinfo").waitFor();
  await picture(page, "pane-reading-changed");
  await page.close();
}

async function takeConventionsPictures(browser: Browser, server: StaticServer): Promise<void> {
  const { page, host } = await openPanePage(browser, server, paneSize);
  await page.getByRole("button", { name: /^計算のきまり/ }).click();
  await page.getByRole("heading", { name: "計算のきまり" }).waitFor();
  await picture(page, "pane-conventions");
  await page.getByRole("button", { name: "← 戻る" }).click();
  await host.user.select("取組一覧", "H16");
  await page.getByRole("button", { name: "計算方法を変える" }).click();
  const card = page.getByRole("group", { name: /^BPR/ });
  await card.getByRole("textbox", { name: "理由" }).fill("時間数どうしで比べるため");
  await card.getByRole("radio", { name: /^86\.8/ }).check();
  await page.getByRole("contentinfo").waitFor();
  await picture(page, "pane-decision");
  await page.close();
}

async function takeChecksPictures(browser: Browser, server: StaticServer): Promise<void> {
  const { page, host } = await openPanePage(browser, server, {
    ...paneSize,
    fixture: "submission/soumu.xlsx",
  });
  await page.getByRole("button", { name: "点検する", exact: true }).click();
  await page.getByRole("heading", { name: /^指摘/ }).waitFor();
  // The list of safe repairs names the cell first.
  await page.getByRole("button", { name: "実績報告!I8", exact: true }).last().click();
  await host.idle();
  await picture(page, "pane-checks");
  await page.getByRole("button", { name: /!J8「.*」を確認済みにする/ }).click();
  await page.getByRole("form").getByRole("textbox").fill("今年度から様式を改めたため");
  await page.getByRole("form").scrollIntoViewIfNeeded();
  await picture(page, "pane-checks-confirm");
  await page.getByRole("form").getByRole("button", { name: "やめる" }).click();
  await page.getByRole("button", { name: /!J8「.*」：この規則の扱い/ }).click();
  await page.getByRole("form").scrollIntoViewIfNeeded();
  await picture(page, "pane-checks-rules");
  await page.close();
}

async function takeTextPicture(browser: Browser, server: StaticServer): Promise<void> {
  const { page } = await openPanePage(browser, server, paneSize);
  const outline = join(__dirname, "..", "test", "fixtures", "text", "atsugi-outline.docx");
  await page.getByRole("button", { name: "点検する", exact: true }).click();
  await page.getByText("本文との照合", { exact: true }).click();
  await page
    .getByLabel("本文のファイルを選ぶ（.docx、.txt）")
    .setInputFiles({ name: "大綱.docx", mimeType: "", buffer: readFileSync(outline) });
  await page.getByText("本文との照合（差異 1件）").waitFor();
  await page
    .getByText("本文との照合（差異 1件）")
    .evaluate((found) => found.scrollIntoView({ block: "start" }));
  await picture(page, "pane-checks-text");
  await page.close();
}

async function takeLayoutsPictures(browser: Browser, server: StaticServer): Promise<void> {
  const { page } = await openPanePage(browser, server, paneSize);
  await page.getByRole("button", { name: "表を選んで作成する" }).click();
  await page.getByText("もとの表がないもの（5）").waitFor();
  await page.getByRole("checkbox", { name: "全項目一覧" }).check();
  await picture(page, "pane-layouts");
  await page.getByRole("button", { name: "全項目一覧のプレビュー" }).click();
  await page.getByRole("heading", { name: "全項目一覧" }).waitFor();
  await picture(page, "pane-layouts-preview");
  await page.close();
}

async function takeSamplesPictures(browser: Browser, server: StaticServer): Promise<void> {
  const { page, host } = await openPanePage(browser, server, {
    ...paneSize,
    fixture: "samples/drawn-samples.xlsx",
  });
  await page.getByRole("button", { name: "資料9を作成" }).click();
  await page.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
  await page.getByRole("button", { name: "閉じる", exact: true }).click();
  await page.getByRole("button", { name: "ひな形で作成する" }).click();
  await page.getByRole("heading", { name: "ひな形で作成する" }).waitFor();
  await page.getByText("ひな形を確かめています。").waitFor({ state: "hidden" });
  await picture(page, "pane-samples");
  // The first card of 資料9: from its initiative to the empty row below it.
  const { cells } = host.store.sheetNamed("資料9") ?? host.activeSheet;
  const texts = Array.from({ length: 80 }, (_, row) => String(cells.contentAt(row, 0).value ?? ""));
  const first = texts.indexOf("計画名");
  await host.user.select("資料9", `A${first + 1}:F${texts.indexOf("", first)}`);
  await page.getByRole("button", { name: "選択した範囲を調べる" }).click();
  await page.getByText(/のカードとして読み取りました。$/).scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "ひな形のシートを作る" }).scrollIntoViewIfNeeded();
  await picture(page, "pane-samples-card");
  await page.close();
}

async function takeSubmissionsPictures(browser: Browser, server: StaticServer): Promise<void> {
  const { page } = await openPanePage(browser, server, { ...paneSize, fixture: "submission/master.xlsx" });
  const show = async (heading: RegExp): Promise<void> => {
    const element = page.getByRole("heading", { name: heading });
    await element.evaluate((found) => found.scrollIntoView({ block: "start" }));
  };
  await page.getByRole("button", { name: "提出ファイルをまとめる" }).click();
  const sent = ["soumu", "shimin", "fukushi", "kensetsu"].map((name) => submission(`${name}.xlsx`));
  const unreadable = { name: "企画課.xlsx", mimeType: "", buffer: Buffer.from("PK") };
  await page.getByLabel("ファイルを選ぶ", { exact: true }).setInputFiles([...sent, unreadable]);
  await page.getByRole("heading", { name: "内容の比較" }).waitFor();
  await page.getByText("「企画課.xlsx」を読み取れません").waitFor();
  await picture(page, "pane-submissions");
  await page.getByRole("button", { name: "確認依頼票を作る" }).click();
  await page.getByRole("checkbox", { name: /^すべて選ぶ/ }).waitFor();
  await page.getByLabel("回答期限").fill("令和７年７月11日（金）");
  await page.getByLabel("担当課").fill("企画政策課");
  await page.getByText("内容を見る").first().click();
  await show(/^確認依頼票$/);
  await picture(page, "pane-inquiries");
  await show(/^内容の比較/);
  await page.getByRole("checkbox", { name: /^すべての違いを選ぶ/ }).check();
  await picture(page, "pane-submissions-compare");
  await page.getByRole("button", { name: /^選んだ.*反映する$/ }).click();
  await page.getByRole("button", { name: "反映する", exact: true }).waitFor();
  await picture(page, "pane-submissions-confirm");
  await page.getByRole("button", { name: "反映する", exact: true }).click();
  await page.getByRole("heading", { name: "親ファイルに反映しました" }).waitFor();
  await page.getByText("反映済み", { exact: true }).first().waitFor();
  await picture(page, "pane-submissions-done");
  await page.close();
}

/** A submitted file of the sample, as a person chooses it. */
function submission(name: string): {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
} {
  const file = join(__dirname, "..", "test", "fixtures", "submission", name);
  return { name, mimeType: "", buffer: readFileSync(file) };
}

async function takeWorkbenchPictures(browser: Browser, server: StaticServer): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
  await page.goto(`${server.origin}/workbench.html`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "資料9を作成" }).waitFor();
  await picture(page, "workbench");
  await pane.getByRole("button", { name: "資料9を作成" }).click();
  await pane.getByRole("button", { name: "「資料9」を表示" }).click();
  await picture(page, "workbench-shiryo9");
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(images, { recursive: true });
  const server = await serveBuild();
  const browser = namingFunctionsInPages(await launchBrowser());
  try {
    await takePanePictures(browser, server);
    await takeReadingPictures(browser, server);
    await takeConventionsPictures(browser, server);
    await takeChecksPictures(browser, server);
    await takeTextPicture(browser, server);
    await takeLayoutsPictures(browser, server);
    await takeSamplesPictures(browser, server);
    await takeSubmissionsPictures(browser, server);
    await takeWorkbenchPictures(browser, server);
  } finally {
    await browser.close();
    await server.close();
  }
}

void main();
