import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
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

const open = "計算のきまりの確認・変更";
const toDecide = "決めていただきたい指標：2件";

async function openConventions(page: Page): Promise<void> {
  await page.getByRole("button", { name: open }).click();
  await page.getByRole("heading", { name: "計算のきまり" }).waitFor();
}

/** A workbook of indicators that shall become less. */
async function waitingTimes(count: number): Promise<Uint8Array> {
  const excel = newEmbeddedExcel();
  await excel.Excel.run(async (context) => {
    const rows = Array.from({ length: count }, (_none, index) => [
      "窓口の改善",
      `窓口${index + 1}の待ち時間`,
      "20分以内",
      `${10 + (index % 20)}分`,
    ]);
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["令和６年度　指標一覧"]];
    sheet.getRange(`A3:D${rows.length + 3}`).values = [["取組", "指標", "目標", "実績"], ...rows];
    await context.sync();
  });
  return excel.save();
}

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));

describe("計算のきまり", () => {
  it("fits 320 and 400 px, light and dark, with everything unfolded, under a strict policy", async () => {
    for (const [width, dark] of [
      [320, false],
      [400, true],
    ] as const) {
      const { page, complaints } = await openPanePage(browser, server, { width, dark });
      await openConventions(page);
      await page.getByLabel("方式").selectOption({ label: "茨城県（切り捨て・小数第1位）" });
      await page.getByRole("button", { name: "元に戻す" }).waitFor();
      await page.getByRole("radio", { name: /^88\.3/ }).check();
      await openFolds(page);
      await page.getByText("区分に使う達成率").waitFor();
      expect(await widerThanPane(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it("changes what is printed with one choice, says so, and takes it back", async () => {
    const { page } = await openPanePage(browser, server);
    await openConventions(page);
    await page.getByLabel("方式").selectOption({ label: "福知山市（四捨五入・小数第1位）" });
    const effect = "達成率の表示が変わる指標：24件、判定が変わる指標：0件、達成した割合 63.0％ → 63.0%";
    await page.getByRole("contentinfo").getByText(effect).waitFor();
    expect(await page.getByRole("status").innerText()).toBe(effect);
    await page.getByRole("button", { name: "← 戻る" }).click();
    await page.getByText("計算のきまり：福知山市の方式（四捨五入・小数第1位）").waitFor();
    await openConventions(page);
    await page.getByLabel("方式").selectOption({ label: "厚木市（四捨五入・小数第1位）" });
    await page.getByRole("button", { name: "元に戻す" }).click();
    await page.getByText("福知山市の資料を開く").waitFor();
    expect(await page.getByLabel("方式").inputValue()).toBe("1");
  });

  it("lets the officer choose among the rates of an indicator, with a reason that stands behind the number", async () => {
    const { page, host } = await openPanePage(browser, server, { width: 400 });
    await page.getByRole("button", { name: "資料9を作成" }).waitFor();
    await host.user.select("取組一覧", "H16");
    await page.getByRole("button", { name: "計算方法を変える" }).click();
    const card = page.getByRole("group", { name: /^BPR/ });
    await card.waitFor();
    expect(await focusedText(page)).toContain("BPR（業務プロセスの見直し）");
    const rates = await card
      .getByRole("radio")
      .evaluateAll((radios) =>
        radios.map((radio) => radio.parentElement?.querySelector("label span")?.textContent ?? ""),
      );
    expect(rates.slice(0, 4)).toEqual(["88.4％", "86.8％", "-150.0％", "―"]);
    await card.getByRole("textbox", { name: "理由" }).fill("時間数どうしで比べるため");
    await card.getByRole("radio", { name: /^86\.8/ }).check();
    await card.getByText("決定済み").waitFor();
    await page.keyboard.press("Escape");
    const panel = page.getByRole("complementary", { name: "この数値の根拠" });
    await panel.getByText("理由：時間数どうしで比べるため。").waitFor();
    expect(await focusedText(page)).toBe("計算方法を変える");
  });

  it("shows a long list in steps, and leads to the one choice that settles it", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "conventions-"));
    try {
      const fixture = path.join(folder, "long.xlsx");
      writeFileSync(fixture, await waitingTimes(120));
      const { page } = await openPanePage(browser, server, { fixture });
      await page.getByRole("button", { name: "決めていただきたい指標：120件" }).click();
      await page.getByText("少ないほど良い指標が120件あります。").waitFor();
      const cards = page.getByRole("group", { name: /^窓口\d+の待ち時間/ });
      await cards.nth(49).waitFor();
      expect(await cards.count()).toBe(50);
      await page.getByRole("button", { name: "続きの50項目を表示" }).click();
      await cards.nth(99).waitFor();
      expect(await focusedText(page)).toBe("窓口51の待ち時間");
      expect(await widerThanPane(page)).toEqual([]);

      await page.getByRole("button", { name: "まとめて決める" }).click();
      await page.getByLabel("少ないほど良い指標の達成率").selectOption({ label: "目標÷実績" });
      await page.getByRole("heading", { name: "決めていただきたい指標（残り0件）" }).waitFor();
      await page.getByText("達成率の表示が変わる指標：120件").first().waitFor();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("takes the period of the plan and its phases, which the sheets do not name", async () => {
    const { page } = await openPanePage(browser, server);
    await openConventions(page);
    await page.getByText("細かく決める").click();
    await page.getByLabel("多いほど良い指標の達成率").selectOption({ index: 2 });
    await page.getByText("計画期間が分かりません。").waitFor();
    await page.getByLabel("始まりの年度").selectOption({ label: "平成30年度" });
    await page.getByLabel("終わりの年度").selectOption({ label: "令和３年度" });
    await page.getByText("計画期間が分かりません。").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "期を追加" }).click();
    await page.getByLabel("1番目の期の終わり").selectOption({ label: "令和元年度" });
    await page.getByRole("button", { name: "期を追加" }).click();
    const second = page.getByLabel("2番目の期の名前");
    await second.fill("後期");
    await second.blur();
    await page.getByRole("button", { name: "後期を削除" }).waitFor();
    expect(await widerThanPane(page)).toEqual([]);
  });

  it("is reached, worked and left by the keyboard alone, and the focus goes back to where it came from", async () => {
    const { page } = await openPanePage(browser, server);
    await page.getByRole("button", { name: toDecide }).waitFor();
    await tabTo(page, toDecide);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "決めていただきたい指標（残り2件）" }).waitFor();
    await page.waitForFunction(
      () => document.activeElement?.textContent === "決めていただきたい指標（残り2件）",
    );

    await page.keyboard.press("Tab");
    expect(await focusedText(page)).toContain("BPR");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: "決めていただきたい指標（残り1件）" }).waitFor();
    expect(
      await page.getByRole("radio", { name: /^88\.4/ }).evaluate((radio) => radio === document.activeElement),
    ).toBe(true);
    await page.keyboard.press("ArrowDown");
    await page.getByText("86.8％　未達成").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("経過の説明");
    await tabTo(page, "決めたことを取り消す");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "決めていただきたい指標（残り2件）" }).waitFor();
    expect(await focusedText(page)).toContain("BPR");

    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "資料9を作成" }).waitFor();
    expect(await focusedText(page)).toBe(toDecide);
  });
});
