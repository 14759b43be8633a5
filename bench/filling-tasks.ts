import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openEmbeddedExcel } from "../src/workbench/host/node/open-embedded-excel";
import { openPanePage } from "../test/e2e/support/pane-page";
import type { StaticServer } from "../test/e2e/support/static-server";
import { drawnSamples, drawSampleSheet } from "../test/support/drawn-samples";
import { makeWorkbook } from "./make-workbook";
import { button, heading, measure, patience, type Measuring } from "./measured-steps";

const samples = Object.keys(drawnSamples) as readonly (keyof typeof drawnSamples)[];

/** Looks at the sample sheets that officers draw, each filled with so many indicators, and writes them. */
export async function measureFilling(
  measuring: Measuring,
  server: StaticServer,
  indicators: number,
  folder: string,
): Promise<void> {
  const fixture = join(folder, `samples-${indicators}.xlsx`);
  await makeWorkbook(indicators, fixture, { untidy: true });
  const book = await openEmbeddedExcel(readFileSync(fixture));
  for (const name of samples) await drawSampleSheet(book, name);
  writeFileSync(fixture, await book.save());
  const { page } = await openPanePage(measuring.browser, server, { fixture });
  await button(page, "ひな形で作成する").waitFor(patience);
  await measure(measuring, `${samples.length} ひな形 of ${indicators}`, async () => {
    await button(page, "ひな形で作成する").click();
    await button(page, "横長の表で作成").waitFor(patience);
    await page.getByText("ひな形を確かめています。").waitFor({ state: "hidden", ...patience });
  });
  for (const name of samples) {
    await measure(measuring, `preview ${name}`, async () => {
      await button(page, `${name}のプレビュー`).click();
      await heading(page, name).waitFor(patience);
    });
    await measure(measuring, `write ${name}`, async () => {
      await button(page, `${name}で作成`).click();
      await heading(page, "ひな形からシートを作成しました").waitFor(patience);
      await button(page, `「${name}（作成）」を表示`).waitFor(patience);
    });
  }
  await page.close();
}
