import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/e2e/support/browser";
import { openPanePage } from "../test/e2e/support/pane-page";
import { serveBuild, type StaticServer } from "../test/e2e/support/static-server";

/**
 * `npx tsx bench/start.ts`, after `npm run build`: the start of the pane against that of a pane as the ecosystem's generator for
 * React makes it, built with the same configuration, served alike, in the same Chromium beside the same embedded Excel, one after
 * the other in turn. Prints medians in milliseconds from the beginning of the navigation, and the ratios.
 */
const root = join(__dirname, "..");
const rounds = 9;

/** Notes in the page when the program has first drawn something, and when the button stands that one came for. */
const stopwatch = (button: string): string => `
  globalThis.__name = (value) => value;
  globalThis.noted = {};
  const note = (name, found) => { if (found && !(name in noted)) noted[name] = performance.now(); };
  new MutationObserver(() => {
    note("drawn", document.querySelector(".fui-FluentProvider"));
    note("ready", [...document.querySelectorAll("button")].find((one) => one.textContent === ${JSON.stringify(button)}));
  }).observe(document, { childList: true, subtree: true });
`;

type Times = { readonly drawn: number; readonly ready: number };

async function startOnce(browser: Browser, server: StaticServer, button: string): Promise<Times> {
  const { page } = await openPanePage(
    // The stopwatch has to be in the page before its first script.
    Object.assign(Object.create(browser) as Browser, {
      newPage: async (options: Parameters<Browser["newPage"]>[0]) => {
        const opened = await browser.newPage(options);
        await opened.addInitScript(stopwatch(button));
        return opened;
      },
    }),
    server,
  );
  await page.getByRole("button", { name: button, exact: true }).waitFor();
  const times = await page.evaluate("noted");
  await page.close();
  return times as Times;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const config = join(root, "bench/start/webpack.config.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--config", config], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [browser, ours, template] = await Promise.all([
    launchBrowser(),
    serveBuild(),
    serveBuild(() => false, join(root, "out/bench/start")),
  ]);
  const times: { readonly ours: Times[]; readonly template: Times[] } = { ours: [], template: [] };
  for (let round = 0; round < rounds; round++) {
    times.template.push(await startOnce(browser, template, "Insert text"));
    times.ours.push(await startOnce(browser, ours, "資料9を作成"));
  }
  await Promise.all([browser.close(), ours.close(), template.close()]);
  const middle = (of: readonly Times[], what: keyof Times): number => median(of.map((each) => each[what]));
  const [drawn, ready] = [middle(times.ours, "drawn"), middle(times.ours, "ready")];
  const theirs = middle(times.template, "ready");
  console.log(`template ready      ${theirs.toFixed(0)} ms`);
  console.log(`pane drawn          ${drawn.toFixed(0)} ms, × ${(drawn / theirs).toFixed(2)}`);
  console.log(`workbook read       ${ready.toFixed(0)} ms, × ${(ready / theirs).toFixed(2)}`);
}

void main();
