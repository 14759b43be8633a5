import { readFileSync } from "node:fs";
import path from "node:path";
import type { PanePage } from "./pane-page";

/** Looks at a page of the pane; `name` says which. */
export type Look = (name: string) => Promise<void>;

const submission = (name: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: "",
  buffer: readFileSync(path.resolve(__dirname, "../../fixtures/submission", name)),
});

/** Leads a pane that was opened beside submission/master.xlsx through every page that it has, and looks at each. */
export async function tourPane({ page, host }: Pick<PanePage, "page" | "host">, look: Look): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole("button", { name }).first();
  const heading = (name: string | RegExp) => page.getByRole("heading", { name }).first().waitFor();
  const unfold = () =>
    page.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  const visit = async (open: string | RegExp, title: string | RegExp, more?: Look): Promise<void> => {
    await button(open).click();
    await heading(title);
    await more?.(String(title));
    await unfold();
    await look(String(title));
    await page.keyboard.press("Escape");
    await button("資料9を作成").waitFor();
  };

  await button("資料9を作成").waitFor();
  await unfold();
  await look("overview");
  await button("？ 使い方").click();
  await heading(/資料9/);
  await look("help");
  await button("使い方を閉じる").click();
  await visit(/項目$/, /項目$/);
  await visit("読み取りの確認・変更", "読み取りの確認");
  await visit(/^計算のきまり/, "計算のきまり");
  await visit(/^点検する/, /^指摘/, async () => {
    await button(/を確認済みにする$/).click();
    await page.getByRole("form").waitFor();
    await look("confirming a finding");
    await page.keyboard.press("Escape");
    await page.getByRole("form").waitFor({ state: "detached" });
  });
  await visit("表を選んで作成する", "表を作成する", async () => {
    await button("全項目一覧のプレビュー").click();
    await heading("全項目一覧");
    await look("preview");
    await page.getByRole("button", { name: /戻る/ }).first().click();
    await heading("表を作成する");
  });
  await visit("ひな形で作成する", "ひな形で作成する");
  await visit("提出ファイルをまとめる", "提出ファイルをまとめる", async () => {
    const files = page.getByLabel("ファイルを選ぶ", { exact: true });
    await files.setInputFiles([submission("soumu.xlsx"), submission("shimin.xlsx")]);
    await heading("内容の比較");
    await button("確認依頼票を作る").click();
    await page.getByLabel("回答期限").waitFor();
  });
  await button("資料9を作成").click();
  await heading("資料9を作成しました");
  await host.user.select(host.store.sheets[0]?.name ?? "", "J6");
  await page.getByRole("complementary").waitFor();
  await look("outcome and evidence");
}
