import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { describeSheet } from "../support/describe-sheet";
import { newEmbeddedExcel } from "../../src/workbench/host/node/open-embedded-excel";
import { launchBrowser } from "./support/browser";
import { focusedText, tabTo } from "./support/keyboard";
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

const fixture = "submission/soumu.xlsx";
const reason = "前年度と同じ扱いのため";

async function openChecks(page: Page): Promise<void> {
  await page.getByRole("button", { name: "点検する", exact: true }).click();
  await page.getByRole("heading", { name: "指摘（4件）" }).waitFor();
}

const findings = (page: Page): ReturnType<Page["getByRole"]> => page.getByRole("article");

/** Confirms the finding at a cell with a reason. */
async function confirm(page: Page, cell: string): Promise<void> {
  const form = page.getByRole("form", { name: new RegExp(`!${cell}「`) });
  await page.getByRole("button", { name: new RegExp(`!${cell}「.*」を確認済みにする`) }).click();
  await form.getByRole("textbox").fill(reason);
  await form.getByRole("button", { name: "確認済みにする" }).click();
  await form.waitFor({ state: "detached" });
}

/** A workbook in which every indicator has one provisional entry. */
async function provisionalEntries(count: number): Promise<Uint8Array> {
  const excel = newEmbeddedExcel();
  await excel.Excel.run(async (context) => {
    const headings = ["取組名", "指標名", "単位", "所管課", "令和６年度目標", "令和６年度実績", "備考"];
    const rows = Array.from({ length: count }, (_, index) => [
      `窓口${index + 1}の取組`,
      `窓口${index + 1}の利用者数`,
      "人",
      `第${index % 5}課`,
      100,
      index % 2 === 0 ? "調整中" : 120,
      index % 2 === 0 ? "" : "●●",
    ]);
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRangeByIndexes(0, 0, count + 1, headings.length).values = [headings, ...rows];
    await context.sync();
  });
  return excel.save();
}

describe("「点検」 in a browser", () => {
  it("needs no sideways scrolling at 320 and 400 px, light and dark, with everything open", async () => {
    for (const [width, dark] of [
      [320, false],
      [400, true],
    ] as const) {
      const { page, complaints } = await openPanePage(browser, server, { width, dark, fixture });
      await page.getByText("点検：未実施").waitFor();
      await openChecks(page);
      await confirm(page, "J9");
      await page.getByText("確認済み（1件）").click();
      await page.getByText(`理由：${reason}`).waitFor();
      await page.getByRole("button", { name: /!I8「.*」を確認済みにする/ }).click();
      await page.getByRole("form").getByRole("button", { name: "確認済みにする" }).click();
      await page.getByText("理由を記入してください。").waitFor();
      await page.getByRole("button", { name: "「点検結果」シートを作る" }).click();
      await page.getByRole("heading", { name: "点検結果を作成しました" }).waitFor();
      expect(await widerThanPane(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it("selects the cell of a finding, and says how bad it is in words", async () => {
    const { page, host } = await openPanePage(browser, server, { fixture });
    await openChecks(page);
    const card = findings(page).filter({ hasText: "達成率の相違" });
    await card.getByText("要修正").waitFor();
    await card.getByRole("button", { name: "実績報告!J9", exact: true }).click();
    await page.waitForTimeout(200);
    await host.idle();
    expect(host.activeSheet.name).toBe("実績報告");
    expect(host.selectionOf(host.activeSheet)).toEqual([{ row: 8, column: 9, rowCount: 1, columnCount: 1 }]);
  });

  it("shows a long list in steps, and goes on with the first that came", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "checks-"));
    try {
      const long = path.join(folder, "long.xlsx");
      writeFileSync(long, await provisionalEntries(120));
      const { page } = await openPanePage(browser, server, { fixture: long });
      await page.getByRole("button", { name: "点検する", exact: true }).click();
      await page.getByLabel("並べ方").selectOption({ label: "点検の内容ごと" });
      await page.getByLabel("検索").fill("仮の記載");
      await page.getByRole("heading", { name: "仮の記載（120件）" }).waitFor();
      await findings(page).nth(49).waitFor();
      expect(await findings(page).count()).toBe(50);
      await page.getByRole("button", { name: "続きの50項目を表示" }).click();
      await findings(page).nth(99).waitFor();
      expect(await focusedText(page)).toBe("Sheet1!F52");
      expect(await widerThanPane(page)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("groups, narrows and searches what was found", async () => {
    const { page } = await openPanePage(browser, server, { fixture });
    await openChecks(page);
    await page.getByRole("heading", { name: "人事課（3件）" }).waitFor();
    await page.getByLabel("並べ方").selectOption({ label: "点検の内容ごと" });
    await page.getByRole("heading", { name: "達成率の相違（1件）" }).waitFor();
    await page.getByLabel("重要度").selectOption({ label: "要修正" });
    await page.getByRole("heading", { name: "指摘（4件のうち2件）" }).waitFor();
    await page.getByLabel("検索").fill("管財課");
    await page.getByRole("heading", { name: "指摘（4件のうち1件）" }).waitFor();
    expect(await findings(page).count()).toBe(1);
    await page.getByLabel("検索").fill("該当なし");
    await page.getByText("条件に合う指摘はありません。").waitFor();
  });

  it("is reached, worked and left by the keyboard alone", async () => {
    const { page } = await openPanePage(browser, server, { fixture });
    await page.getByRole("button", { name: "点検する", exact: true }).waitFor();
    await tabTo(page, "点検する");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "指摘（4件）" }).waitFor();
    expect(await focusedText(page)).toBe("点検");
    // The same cell stands among the repairs first, then in the list.
    await tabTo(page, "実績報告!I8");
    await tabTo(page, "実績報告!I8");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const form = page.getByRole("form");
    await page.waitForFunction(() => document.activeElement?.closest("form") !== null);
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.textContent === "確認済みにする");
    await page.keyboard.press("Enter");
    await page.keyboard.type(reason);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "指摘（3件）" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "指摘（3件）");
    expect(await page.getByRole("status").innerText()).toBe("点検：要修正 2件・参考 1件（確認済み 1件）");
    await page.keyboard.press("Escape");
    await page.getByText("点検：要修正 2件・参考 1件（確認済み 1件）").first().waitFor();
    expect(await focusedText(page)).toBe("結果を見る");
  });

  it("keeps what was confirmed when the workbook is saved and opened again, and takes it back", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "checks-"));
    try {
      const { page, host } = await openPanePage(browser, server, { fixture });
      await openChecks(page);
      await confirm(page, "L12");
      await page.getByRole("heading", { name: "指摘（3件）" }).waitFor();
      await page.getByRole("button", { name: "← 戻る" }).click();
      await page.getByText("（確認済み 1件）").first().waitFor();
      const saved = path.join(folder, "saved.xlsx");
      writeFileSync(saved, await host.save());
      await page.close();

      const again = (await openPanePage(browser, server, { fixture: saved })).page;
      await again.getByRole("button", { name: "点検する", exact: true }).click();
      await again.getByRole("heading", { name: "指摘（3件）" }).waitFor();
      await again.getByText("確認済み（1件）").click();
      await again.getByText(`理由：${reason}`).waitFor();
      await again.getByRole("button", { name: /!L12「.*」の確認済みを取り消す/ }).click();
      await again.getByRole("heading", { name: "指摘（4件）" }).waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("repairs a cell, takes it back, marks the cells and leaves the workbook as it was", async () => {
    const { page, host, complaints } = await openPanePage(browser, server, { fixture, width: 320 });
    await openChecks(page);
    const sheet = host.store.sheetNamed("実績報告");
    if (!sheet) throw new Error("the sheet is missing");
    const before = describeSheet(sheet);
    const value = (): unknown => sheet.cells.contentAt(7, 8).value;
    const status = page.getByRole("status");

    await page.getByRole("checkbox", { name: "実績報告!I8の「１，２３５」を1235に直す" }).check();
    await page.getByRole("button", { name: "選んだ 1 件を直す" }).click();
    await page.getByRole("heading", { name: "1セルを直しました" }).waitFor();
    expect(value()).toBe(1235);
    expect(await focusedText(page)).toBe("1セルを直しました");
    expect(await status.innerText()).toBe("1セルを直しました");
    await page.getByRole("heading", { name: "指摘（3件）" }).waitFor();

    await page.getByText("直した記録（1件）").click();
    await page.getByText("指摘のセルの印", { exact: true }).click();
    expect(await widerThanPane(page)).toEqual([]);
    await page.getByRole("button", { name: "実績報告!I8を元に戻す" }).click();
    await page.getByRole("heading", { name: "1セルを元に戻しました" }).waitFor();
    expect(value()).toBe("１，２３５");
    expect(describeSheet(sheet)).toBe(before);

    await page.getByRole("button", { name: "指摘のセルに印を付ける" }).click();
    await page.getByRole("heading", { name: "4セルに印を付けました" }).waitFor();
    expect(describeSheet(sheet)).not.toBe(before);
    expect(await widerThanPane(page)).toEqual([]);
    await page.getByRole("button", { name: "印を消す" }).click();
    await page.getByRole("heading", { name: "印を消しました" }).waitFor();
    expect(describeSheet(sheet)).toBe(before);
    expect(complaints).toEqual([]);
  });
});
