import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../test/e2e/support/browser";

/** Draws the ribbon icons from their SVG sources: `npm run icons`. Small sizes have a drawing of their own. */
const folder = path.resolve("assets");
const names = ["icon", "create"] as const;
const sizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
/** Sizes drawn on their own pixels; the others share one drawing. */
const drawnApart: readonly number[] = [16, 20, 24];

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of sizes) {
      const source = `${name}-${drawnApart.includes(size) ? size : "large"}.svg`;
      const svg = readFileSync(path.join(folder, "svg", source), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(folder, `${name}-${size}.png`), png);
    }
  }
  console.log(`${names.length * sizes.length} icons written to ${folder}`);
} finally {
  await browser.close();
}
