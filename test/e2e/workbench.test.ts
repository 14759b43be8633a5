import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { EmbeddedExcel } from "../../src/workbench/host/embedded-excel";
import { openWorkbook } from "../../src/workbench/host/store/open-workbook";
import { newWorkbook } from "../../src/workbench/host/store/workbook-store";
import { launchBrowser } from "./support/browser";
import { openBarePage } from "./support/pane-page";
import { serveBuild, type StaticServer } from "./support/static-server";

jest.setTimeout(120_000);

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  server = await serveBuild();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const fixture = (name: string): Buffer => readFileSync(path.resolve(__dirname, "../fixtures", name));

type Workbench = { readonly page: Page; readonly pane: FrameLocator; readonly complaints: string[] };

/** Opens the trial page with its sample and waits until the pane has read it. */
async function openWorkbench(query = ""): Promise<Workbench> {
  const { page, complaints } = await openBarePage(browser, 1400, 900);
  await page.goto(`${server.origin}/workbench.html${query}`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "資料9を作成" }).waitFor();
  return { page, pane, complaints };
}

/** Goes to a cell through the name box, as an officer does. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel("名前ボックス").fill(address);
  await page.getByLabel("名前ボックス").press("Enter");
}

const formulaBar = (page: Page): Promise<string> => page.getByLabel("数式バー").inputValue();

/** Share of pixels of the grid that are neither white nor nearly white. */
function inkOfGrid(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const data = canvas?.getContext("2d")?.getImageData(80, 60, 1000, 800).data ?? new Uint8ClampedArray(4);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return dark / (data.length / 4);
  });
}

/** Colour of one place of the grid, in CSS pixels from its corner. */
function pixelOfGrid(page: Page, x: number, y: number): Promise<readonly number[]> {
  return page.evaluate(
    ([left = 0, top = 0]) => {
      const context = document.querySelector("canvas")?.getContext("2d");
      const { devicePixelRatio: ratio } = window;
      return [...(context?.getImageData(left * ratio, top * ratio, 1, 1).data ?? [])].slice(0, 3);
    },
    [x, y],
  );
}

/** A workbook with one sheet of many rows. */
async function largeBook(rows: number): Promise<Buffer> {
  const store = newWorkbook("台帳");
  const cells = store.sheets[0]?.cells;
  for (let row = 0; row < rows; row++) {
    [row + 1, `計画${row + 1}`, row * 1.5, "備考"].forEach((value, column) => cells?.put(row, column, value));
  }
  return Buffer.from(await new EmbeddedExcel(store).save());
}

/** Drops a file on the sheet. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName ?? ""));
      return data;
    },
    [name, content.toString("base64")],
  );
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent(".sheet-side", type, { dataTransfer: transfer });
  }
}

describe("the trial page", () => {
  it("says that it is not Excel, opens the sample and lets the pane read it", async () => {
    const { page, pane, complaints } = await openWorkbench();
    await page.getByText("これは Excel ではありません。試用のための画面です。").waitFor();
    await page.getByRole("heading", { name: "見本.xlsx" }).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["表紙", "取組一覧"]);
    await pane.getByText("1シートから25取組・32指標を読み取りました。").waitFor();
    expect(await inkOfGrid(page)).toBeGreaterThan(0.002);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows the sheet that the pane writes, and the pane explains the cell that is selected in it", async () => {
    const { page, pane, complaints } = await openWorkbench();
    await pane.getByRole("button", { name: "資料9を作成" }).click();
    const tab = page.getByRole("tab", { name: "資料9", exact: true });
    await tab.waitFor();
    await tab.click();
    await pane.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
    expect(await tab.getAttribute("aria-selected")).toBe("true");
    expect(await inkOfGrid(page)).toBeGreaterThan(0.01);

    await goTo(page, "F15");
    expect(await formulaBar(page)).toBe("96.1％");
    const evidence = pane.getByRole("complementary", { name: "この数値の根拠" });
    await evidence.waitFor();
    expect(await evidence.innerText()).toContain("66.3");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("tells the pane when a figure is typed over, and writes nothing when the text stays as it was", async () => {
    const { page, pane } = await openWorkbench();
    await goTo(page, "取組一覧!H6");
    expect(await formulaBar(page)).toBe("66.3％");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    expect(await page.title()).not.toContain("●");

    await goTo(page, "H6");
    await page.keyboard.type("70.1%");
    await page.keyboard.press("Enter");
    await pane.getByText("「取組一覧」が変更されました。読み直してください。").first().waitFor();
    expect(await page.title()).toContain("●");
    expect(await page.getByLabel("名前ボックス").inputValue()).toBe("H7");
    await pane.getByRole("button", { name: "読み直す" }).first().click();
    await pane.getByRole("button", { name: "18項目" }).waitFor();
    await page.close();
  });

  it("moves, selects and edits by keyboard as a spreadsheet does", async () => {
    const { page } = await openWorkbench();
    await goTo(page, "取組一覧!A4");
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    expect(await page.getByLabel("名前ボックス").inputValue()).toBe("C5");
    await page.keyboard.press("Control+End");
    expect(await page.getByLabel("名前ボックス").inputValue()).toBe("J39");
    await page.keyboard.press("Control+Home");
    expect(await page.getByLabel("名前ボックス").inputValue()).toBe("A1");

    await goTo(page, "I5");
    await page.keyboard.type("一行目");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("二行目");
    await page.keyboard.press("Tab");
    expect(await page.getByLabel("名前ボックス").inputValue()).toBe("J5");
    await page.keyboard.press("ArrowLeft");
    expect(await formulaBar(page)).toBe("一行目\n二行目");
    expect(await page.locator("#active-cell").innerText()).toContain("一行目");
    await page.keyboard.type("取り消す");
    await page.keyboard.press("Escape");
    expect(await formulaBar(page)).toBe("一行目\n二行目");
    await page.keyboard.press("Delete");
    expect(await formulaBar(page)).toBe("");
    await page.close();
  });

  it("lets an input method write from the first key on, and enters only what it has converted", async () => {
    const { page } = await openWorkbench();
    await goTo(page, "取組一覧!I7");
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "たっせい", selectionStart: 4, selectionEnd: 4 });
    expect(await page.locator(".cell-input.is-open").inputValue()).toBe("たっせい");
    await session.send("Input.insertText", { text: "達成" });
    expect(await formulaBar(page)).toBe("達成");
    expect(await page.getByLabel("名前ボックス").inputValue()).toBe("I7");
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("名前ボックス").inputValue()).toBe("I8");
    await page.keyboard.press("ArrowUp");
    expect(await formulaBar(page)).toBe("達成");
    await page.close();
  });

  it("selects with the mouse, drags over cells and edits with a double click", async () => {
    const { page } = await openWorkbench();
    await goTo(page, "取組一覧!A5");
    const grid = page.locator(".grid-scroller");
    const at = (x: number, y: number) => ({ position: { x, y } });
    await grid.click(at(900, 200));
    const clicked = await page.getByLabel("名前ボックス").inputValue();
    expect(clicked).toMatch(/^F\d+$|^G\d+$/);
    await grid.dragTo(grid, { sourcePosition: { x: 900, y: 170 }, targetPosition: { x: 900, y: 330 } });
    await page.getByText(/データの個数: \d/).waitFor();
    await grid.dblclick(at(900, 200));
    expect(await page.locator(".cell-input.is-open").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".cell-input.is-open").count()).toBe(0);
    await page.close();
  });

  it("saves an .xlsx file that opens again with what was typed", async () => {
    const { page } = await openWorkbench();
    await goTo(page, "取組一覧!I6");
    await page.keyboard.type("確認済み");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: ".xlsx を保存" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("見本.xlsx");
    const saved = readFileSync(await download.path());
    const store = await openWorkbook(saved);
    expect(store.sheets.map(({ name }) => name)).toEqual(["表紙", "取組一覧"]);
    expect(store.sheetNamed("取組一覧")?.cells.contentAt(5, 8).value).toBe("確認済み");
    expect(store.sheetNamed("取組一覧")?.merges.size).toBe(29);
    expect(await page.title()).not.toContain("●");

    await drop(page, "保存したもの.xlsx", saved);
    await page.getByRole("heading", { name: "保存したもの.xlsx" }).waitFor();
    await page.close();
  });

  it("opens a dropped workbook and starts the pane anew for it", async () => {
    const { page, pane } = await openWorkbench();
    await drop(page, "進捗表.xlsx", fixture("year-matrix-r3-r8.xlsx"));
    await page.getByRole("heading", { name: "進捗表.xlsx" }).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["記入要領", "指標進捗表"]);
    await pane.getByText(/1シートから.*指標を読み取りました/).waitFor();
    await page.getByRole("button", { name: "見本に戻す" }).click();
    await page.getByRole("heading", { name: "見本.xlsx" }).waitFor();
    await page.close();
  });

  it("says why a file cannot be opened and keeps the open book", async () => {
    const { page } = await openWorkbench();
    await drop(page, "メモ.txt", Buffer.from("ただの文章"));
    await page.getByRole("alert").getByText("「メモ.txt」を開けません").waitFor();
    await drop(page, "暗号化.xlsx", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await page.getByRole("alert").getByText("パスワードで暗号化されているため").waitFor();
    const cut = fixture("decoys.xlsx");
    await drop(page, "途中まで.xlsx", cut.subarray(0, cut.length / 2));
    await page.getByRole("alert").getByText("「途中まで.xlsx」を開けません").waitFor();
    await page.getByRole("heading", { name: "見本.xlsx" }).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["表紙", "取組一覧"]);
    await page.close();
  });

  it("opens the book that the address names, at the sheet that it names", async () => {
    const { page, complaints } = await openBarePage(browser, 1400, 900);
    await page.route(
      ({ pathname }) => pathname === "/books/cards.xlsx",
      (route) => route.fulfill({ body: fixture("shiryo9-cards.xlsx") }),
    );
    await page.goto(`${server.origin}/workbench.html?book=/books/cards.xlsx&sheet=作成メモ`);
    await page.getByRole("heading", { name: "cards.xlsx" }).waitFor();
    await page.getByRole("tab", { name: "作成メモ", selected: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows page borders: grey outside the printed area", async () => {
    const { page } = await openWorkbench();
    await goTo(page, "取組一覧!A5");
    for (let i = 0; i < 3; i++) await page.getByRole("button", { name: "縮小" }).click();
    expect(await page.getByLabel("表示倍率").innerText()).toBe("70 %");
    expect(await pixelOfGrid(page, 980, 300)).toEqual([255, 255, 255]);
    await page.getByRole("button", { name: "改ページプレビュー" }).click();
    await page.waitForTimeout(200);
    expect(await pixelOfGrid(page, 980, 300)).toEqual([185, 188, 187]);
    await page.close();
  });

  it("scrolls through 30,000 rows without holding the browser up", async () => {
    const { page } = await openWorkbench();
    await drop(page, "大きな表.xlsx", await largeBook(30_000));
    await page.getByRole("heading", { name: "大きな表.xlsx" }).waitFor({ timeout: 60_000 });
    const longest = await page.evaluate(async () => {
      const scroller = document.querySelector(".grid-scroller");
      const frames: number[] = [];
      let before = performance.now();
      for (let i = 0; i < 30; i++) {
        scroller?.scrollBy(0, 18_000);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        frames.push(performance.now() - before);
        before = performance.now();
      }
      return frames.sort((a, b) => a - b)[15] ?? Infinity;
    });
    expect(longest).toBeLessThan(100);
    await page.locator(".cell-input").press("Control+End");
    expect(await page.getByLabel("名前ボックス").inputValue()).toBe("D30000");
    await page.close();
  });
});
