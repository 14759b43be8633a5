import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { openPanePage } from "./support/pane-page";
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

/** What the element with the focus is called, and whether one sees that it has the focus. */
function focused(page: Page): Promise<{ readonly name: string; readonly marked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: "", marked: false };
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const name = element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent ?? "";
    const around = [element, element.parentElement, labels?.[0] ?? null].filter((each) => each !== null);
    const marked = around.some((each) =>
      [undefined, "::after", "::before"].some((part) => {
        const look = getComputedStyle(each, part);
        const outlined = look.outlineStyle !== "none" && look.outlineWidth !== "0px";
        const framed =
          part !== undefined && look.borderTopStyle !== "none" && look.borderBottomWidth !== "0px";
        return outlined || framed || look.boxShadow !== "none" || look.textDecorationStyle === "double";
      }),
    );
    return { name: name.trim(), marked };
  });
}

describe("the whole work by the keyboard alone", () => {
  it("goes from reading through conventions, checks, tables and submitted files to 資料9", async () => {
    const { page, host, complaints } = await openPanePage(browser, server, {
      fixture: "submission/master.xlsx",
    });
    const unmarked: string[] = [];
    /** Presses Tab until an element of this name has the focus. */
    const tabTo = async (name: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 150; presses++) {
        await page.keyboard.press("Tab");
        const found = await focused(page);
        if (!found.marked && found.name !== "") unmarked.push(found.name);
        if (typeof name === "string" ? found.name === name : name.test(found.name)) return;
      }
      throw new Error(`Tab never reached ${String(name)}`);
    };
    const press = async (name: string | RegExp, key = "Enter"): Promise<void> => {
      await tabTo(name);
      await page.keyboard.press(key);
    };
    const heading = (name: string | RegExp): Promise<void> =>
      page.getByRole("heading", { name }).first().waitFor();
    const back = async (opener: string | RegExp): Promise<void> => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "資料9を作成" }).waitFor();
      expect((await focused(page)).name).toMatch(opener);
    };
    await page.getByRole("button", { name: "資料9を作成" }).waitFor();

    await press("？ 使い方");
    await heading("はじめての資料9（10分）");
    await page.keyboard.press("Escape");
    expect((await focused(page)).name).toBe("？ 使い方");

    await press("読み取りの確認・変更");
    await heading("読み取りの確認");
    await back("読み取りの確認・変更");

    await press(/^計算のきまり|^確認・変更/);
    await heading("計算のきまり");
    await back(/^計算のきまり|^確認・変更/);

    await press("点検する");
    await heading(/^指摘/);
    await press(/を確認済みにする$/);
    await page.getByRole("form").waitFor();
    await page.keyboard.type("様式を改めたため");
    await press("確認済みにする");
    await page.getByText("様式を改めたため").first().waitFor({ state: "attached" });
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "資料9を作成" }).waitFor();

    await press("表を選んで作成する");
    await heading("表を作成する");
    await press("全項目一覧", "Space");
    await press(/^選んだ1件の表を作成/);
    await heading(/作成しました/);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "資料9を作成" }).waitFor();

    await press("提出ファイルをまとめる");
    await heading("提出ファイルをまとめる");
    // Asked for early: the browser has to be told to hand the dialog over.
    const chooser = page.waitForEvent("filechooser");
    await press(/^ファイルを選ぶ/);
    await (await chooser).setFiles(path.resolve(__dirname, "../fixtures/submission/soumu.xlsx"));
    await heading("内容の比較");
    await press(/^すべての違いを選ぶ/, "Space");
    await press(/^選んだ.*反映する$/);
    await press("反映する");
    await heading("親ファイルに反映しました");
    await page.keyboard.press("Escape");

    await press("資料9を作成");
    await heading("資料9を作成しました");
    await press("「資料9」を表示");
    await page.waitForTimeout(300);
    expect(host.activeSheet.name).toBe("資料9");
    expect(host.store.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["全項目一覧", "反映記録", "資料9"]),
    );
    expect([...new Set(unmarked)]).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
