import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { fixturePath } from "../support/open-fixture";
import { launchBrowser } from "./support/browser";
import { focusedText } from "./support/keyboard";
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
const outline = {
  name: "大綱.docx",
  mimeType: "",
  buffer: readFileSync(fixturePath("text/atsugi-outline.docx")),
};

async function openChecks(page: Page): Promise<void> {
  await page.getByRole("button", { name: "点検する", exact: true }).click();
  await page.getByText("点検の規則（標準）").waitFor();
}

describe("the plan's text in a browser", () => {
  it.each([
    [320, false],
    [400, true],
  ] as const)("is compared from a Word document at %i px, dark: %s", async (width, dark) => {
    const { page, complaints } = await openPanePage(browser, server, { width, dark });
    await openChecks(page);
    await page.getByText("本文との照合", { exact: true }).click();
    await page.getByLabel("本文のファイルを選ぶ（.docx、.txt）").setInputFiles(outline);
    await page.getByText("本文との照合（差異 1件）").waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "checks-text-result");
    expect(await focusedText(page)).toBe(
      "「大綱.docx」にある件数や割合の記載6件を、表と比べました。5件が一致し、1件に差異があります。",
    );
    const card = page.getByRole("article", { name: "本文と表の割合" });
    await card.getByText("59.3％（16/27）", { exact: true }).waitFor();
    await card.getByText("63.0％（17/27）", { exact: true }).waitFor();
    await card.getByText("差異があります。", { exact: true }).waitFor();
    await page.getByText("一致した記載（5件）").click();
    expect(await widerThanPane(page)).toEqual([]);
    await page.getByRole("button", { name: "本文を外す" }).click();
    await page.getByText("本文との照合", { exact: true }).waitFor();
    expect(await card.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("is compared as it is pasted, and a file that is no document is named with what to do", async () => {
    const { page } = await openPanePage(browser, server);
    await openChecks(page);
    await page.getByText("本文との照合", { exact: true }).click();
    await page
      .getByLabel("または、本文を貼り付ける")
      .fill("令和元年度は、27項目のうち17項目が目標を達成した。");
    await page.getByRole("button", { name: "表と比べる" }).click();
    await page.getByText("本文との照合（差異なし）").waitFor();
    await page
      .getByLabel("本文のファイルを選ぶ（.docx、.txt）")
      .setInputFiles({ ...outline, name: "大綱.pdf" });
    await page.getByText("「大綱.pdf」を読み取れません").waitFor();
    await page.getByText("本文との照合（差異なし）").waitFor();
    expect(await widerThanPane(page)).toEqual([]);
  });
});

describe("the rules of a plan in a browser", () => {
  it("count as the officer says on a card, and as usual again", async () => {
    const { page, complaints } = await openPanePage(browser, server, { fixture, width: 320 });
    await openChecks(page);
    const open = page.getByRole("button", { name: /!J9「達成率の相違」：この規則の扱い/ });
    const form = page.getByRole("form", { name: "規則「達成率の相違」の扱い" });
    await open.click();
    await form.waitFor();
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    await page.waitForFunction(() => document.activeElement?.textContent === "この規則の扱い");
    await page.keyboard.press("Enter");
    await form.getByRole("radio", { name: "この計画では点検しない" }).check();
    expect(await widerThanPane(page)).toEqual([]);
    await form.getByRole("button", { name: "決める" }).click();
    await page.getByRole("heading", { name: "指摘（3件）" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === "指摘（3件）");
    await page.getByText("点検の規則（標準・変更 1件）").click();
    const other = page.getByRole("form", { name: "規則「未達成の理由がない」の扱い" });
    await page.getByRole("button", { name: /!L12「.*」：この規則の扱い/ }).click();
    await other.getByRole("radio", { name: "確認が必要" }).check();
    await other.getByRole("button", { name: "決める" }).click();
    await page.getByText("点検の規則（標準・変更 2件）").waitFor();
    expect(await other.count()).toBe(0);
    await page.getByRole("button", { name: "「未達成の理由がない」の扱いを元に戻す" }).click();
    await page.getByText("点検の規則（標準・変更 1件）").waitFor();
    await page.getByText("この計画では点検しない（「標準」では、修正が必要）").waitFor();
    await page.getByLabel("点検の厳しさ").selectOption({ label: "要点のみ" });
    await page.getByText("点検の規則（要点のみ・変更 1件）").waitFor();
    expect(await widerThanPane(page)).toEqual([]);
    await page.getByRole("button", { name: "「達成率の相違」の扱いを元に戻す" }).click();
    await page.getByText("点検の規則（要点のみ）").waitFor();
    await page.getByRole("heading", { name: "指摘（3件）" }).waitFor();
    await page.getByLabel("点検の厳しさ").selectOption({ label: "標準" });
    await page.getByRole("heading", { name: "指摘（4件）" }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe("what was confirmed and is not found any more", () => {
  it("is listed, and forgotten on request", async () => {
    const { page, host } = await openPanePage(browser, server, { fixture });
    await openChecks(page);
    await page.getByRole("button", { name: /!L12「.*」を確認済みにする/ }).click();
    await page.getByRole("form").getByRole("textbox").fill("翌年度に記入するため");
    await page.getByRole("form").getByRole("button", { name: "確認済みにする" }).click();
    await page.getByText("確認済み（1件）").waitFor();
    await host.user.edit("実績報告", "L12", "買主の都合により、契約が翌年度になったため。");
    await page.getByRole("button", { name: "読み直して点検する" }).click();
    await page.getByText("確認済みの記録のうち、今回は指摘のないもの（1件）").click();
    await page.getByText("理由：翌年度に記入するため").waitFor();
    expect(await widerThanPane(page)).toEqual([]);
    await page.getByRole("button", { name: /!L12「.*」の確認済みの記録を消す/ }).click();
    await page.getByText("確認済みの記録のうち").waitFor({ state: "detached" });
  });
});
