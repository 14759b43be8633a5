import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { EmbeddedExcel } from "../../src/workbench/host/embedded-excel";
import { openEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { launchBrowser } from "./support/browser";
import { focusedText, tabTo } from "./support/keyboard";
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

const fixture = "submission/master.xlsx";
const sheet = "実績報告";

type Dropped = { readonly name: string; readonly base64: string };

const handedIn = (name: string): Dropped => ({
  name,
  base64: readFileSync(path.resolve(__dirname, "../fixtures/submission", name)).toString("base64"),
});
const notWorkbook: Dropped = { name: "企画課.xlsx", base64: Buffer.from("PK").toString("base64") };

const chosen = ({ name, base64 }: Dropped): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "",
  buffer: Buffer.from(base64, "base64"),
});

/** Drops files on the page, as from a folder. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of dropped) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, files);
  await page.getByText(/^ここへファイルをまとめて/).dispatchEvent("drop", { dataTransfer });
}

async function openPage(page: Page): Promise<void> {
  await page.getByRole("button", { name: "提出ファイルをまとめる" }).click();
  await page.getByRole("heading", { name: "提出ファイルをまとめる" }).waitFor();
}

/** What a cell of the workbook shows now. */
async function shownAt(host: EmbeddedExcel, name: string, cell: string): Promise<string> {
  const { Excel } = await openEmbeddedExcel(await host.save());
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(cell);
    range.load("text");
    await context.sync();
    return range.text[0]?.[0] ?? "";
  });
}

describe("「提出ファイルをまとめる」 in a browser", () => {
  it("takes dropped files, writes what was confirmed with a record, and puts it back", async () => {
    const { page, host, complaints } = await openPanePage(browser, server, { fixture });
    await openPage(page);
    await drop(page, [handedIn("soumu.xlsx"), handedIn("kensetsu.xlsx"), notWorkbook]);
    await page.getByRole("heading", { name: "内容の比較" }).waitFor();
    await page.getByText("「企画課.xlsx」を読み取れません").waitFor();
    await page.getByRole("button", { name: "「企画課.xlsx」を一覧から外す" }).click();
    await page.getByText("「企画課.xlsx」を読み取れません").waitFor({ state: "detached" });
    await page.getByText("親ファイルにない指標（1）").waitFor();

    await page.getByRole("checkbox", { name: "電子決裁率の実績を反映する" }).check();
    await page.getByRole("button", { name: "選んだ 1 件を反映する" }).click();
    const list = page.getByRole("group", { name: "書き込む内容（1件）" });
    await list.getByText("（空欄） → 76.2").waitFor();
    expect(await shownAt(host, sheet, "I6")).toBe("");
    await page.getByRole("button", { name: "反映する", exact: true }).click();
    await page.getByRole("heading", { name: "親ファイルに反映しました" }).waitFor();
    await page.getByText("反映済み", { exact: true }).first().waitFor();
    await host.idle();
    expect(await shownAt(host, sheet, "I6")).toBe("76.2");
    expect(await shownAt(host, sheet, "I7")).toBe("");
    expect(host.store.sheets.map(({ name }) => name)).toContain("反映記録");
    await page.getByRole("button", { name: "「反映記録」を表示" }).click();
    await page.waitForTimeout(200);
    expect(host.activeSheet.name).toBe("反映記録");

    await page.getByRole("button", { name: "反映を取り消す" }).click();
    await page.getByRole("heading", { name: "反映を取り消しました" }).waitFor();
    await page.getByText("1セルを、反映する前の値に戻しました。").waitFor();
    expect(await shownAt(host, sheet, "I6")).toBe("");
    expect(complaints).toEqual([]);
  });

  it("never takes a value of an indicator with an error by 「すべて」, and says so", async () => {
    const { page } = await openPanePage(browser, server, { fixture });
    await openPage(page);
    await page
      .getByLabel("ファイルを選ぶ", { exact: true })
      .setInputFiles(["fukushi.xlsx", "shimin.xlsx"].map((name) => chosen(handedIn(name))));
    const all = page.getByRole("checkbox", { name: /^すべての違いを選ぶ（\d+件）$/ });
    await all.check();
    await page.getByText(/^「要修正」の指摘がある指標の\d+件は/).waitFor();
    const boxes = page.getByRole("checkbox", { name: /を反映する$/ });
    const unticked = await boxes.evaluateAll((inputs) =>
      inputs.flatMap((input) =>
        input instanceof HTMLInputElement && !input.checked
          ? [input.closest("article")?.textContent ?? ""]
          : [],
      ),
    );
    expect(unticked.length).toBeGreaterThan(0);
    expect(unticked.filter((text) => !text.includes("要修正"))).toEqual([]);
  });

  it("is worked by the keyboard alone, and tells readers how far it is", async () => {
    const { page } = await openPanePage(browser, server, { fixture });
    await page.getByRole("button", { name: "提出ファイルをまとめる" }).waitFor();
    await tabTo(page, "提出ファイルをまとめる");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "提出ファイルをまとめる" }).waitFor();
    // The link that was pressed has the same words as the heading.
    await page.waitForFunction(() => document.activeElement?.id === "gathering-heading");
    await page.waitForFunction(() => document.querySelector("input[type=file]:enabled") !== null);
    // Waited for from here on: a dialog that opens before the browser knows that it is waited for is not told.
    const dialogs = page.waitForEvent("filechooser");
    await page.keyboard.press("Tab");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "ファイルを選ぶ");
    const [dialog] = await Promise.all([dialogs, page.keyboard.press("Enter")]);
    expect(dialog.isMultiple()).toBe(true);
    await dialog.setFiles([chosen(handedIn("soumu.xlsx"))]);
    await page.getByRole("heading", { name: "内容の比較" }).waitFor();
    const told = page.getByRole("status");
    await told.filter({ hasText: /提出 \d+\/23課/ }).waitFor({ state: "attached" });

    await page.getByRole("checkbox", { name: "電子決裁率の実績を反映する" }).focus();
    await page.keyboard.press("Space");
    await tabTo(page, "選んだ 1 件を反映する", 400);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "1件を親ファイルに反映します");
    await tabTo(page, "反映する");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "親ファイルに反映しました");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "資料9を作成" }).waitFor();
    expect(await focusedText(page)).toBe("提出ファイルをまとめる");
  });

  it("writes 確認依頼票, gives the mail, and tells later what was put right", async () => {
    const { page, host, complaints } = await openPanePage(browser, server, { fixture });
    await openPage(page);
    await drop(page, [handedIn("soumu.xlsx")]);
    await page.getByRole("button", { name: "確認依頼票を作る" }).press("Enter");
    await page.getByLabel("回答期限").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inquiries");
    await page.getByLabel("回答期限").fill("令和７年７月11日（金）");
    await page.getByRole("checkbox", { name: /^すべて選ぶ/ }).uncheck();
    await page.getByText("書き出す票を選んでください。").waitFor();
    await page.getByRole("checkbox", { name: /^総務課 確認依頼票/ }).check();
    // Excel on the web may forbid copying: the text is then there to be copied by hand.
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
    });
    await page.getByRole("button", { name: "総務課へのメールの文面をコピー", exact: true }).click();
    const mail = page.getByLabel(/^コピーできませんでした/);
    expect(await mail.inputValue()).toContain("回答期限：令和７年７月11日（金）");
    const selected = await mail.evaluate((field) =>
      field instanceof HTMLTextAreaElement ? field.selectionEnd - field.selectionStart : 0,
    );
    expect(selected).toBe((await mail.inputValue()).length);
    await page.getByRole("button", { name: "選んだ1件をシートに書き出す" }).click();
    await page.getByRole("heading", { name: "確認依頼票を作成しました" }).waitFor();
    expect(host.store.sheets.map(({ name }) => name)).toContain("確認依頼票（総務課）");
    await page.getByText("お願いした点の結果").click();
    await page.getByText(/^未対応 \d+件/).waitFor();
    expect(complaints).toEqual([]);
  });

  it("needs no sideways scrolling at 320 and 400 px, light and dark", async () => {
    for (const [width, dark] of [
      [320, false],
      [400, true],
    ] as const) {
      const { page, complaints } = await openPanePage(browser, server, { width, dark, fixture });
      await openPage(page);
      await drop(page, [handedIn("shimin.xlsx"), handedIn("kensetsu.xlsx"), notWorkbook]);
      await page.getByRole("heading", { name: "内容の比較" }).waitFor();
      await page.locator("summary", { hasText: "要確認" }).first().click();
      await page.getByText(/^読み取ったファイル/).click();
      await page.getByText("昨年度のファイル（任意）").click();
      await page.getByLabel("表示する指標").selectOption({ label: "すべて" });
      await page.getByRole("checkbox", { name: /^すべての違いを選ぶ/ }).check();
      await page.getByRole("button", { name: "確認依頼票を作る" }).click();
      await page.getByText("内容を見る").first().click();
      expect(await widerThanPane(page)).toEqual([]);
      await page.getByRole("button", { name: /^選んだ.*反映する$/ }).click();
      await page.getByRole("button", { name: "反映する", exact: true }).waitFor();
      expect(await widerThanPane(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });
});
