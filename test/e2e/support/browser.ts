import { execFileSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";

/**
 * Flags for a Chromium without a desktop. Each page keeps its own process and the rules of a real browser
 * (same origin, content security policy) stay in force.
 */
const headlessFlags = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none", "--hide-scrollbars"];

/** Path of the packed Chromium, unpacked at first use. Asked in a process of its own: the package is an ES module. */
function packedChromium(): string {
  const program = 'import c from "@sparticuz/chromium"; console.log(await c.executablePath());';
  return execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }).trim();
}

const launched: Browser[] = [];

/** Closes every page that is open: one that is left goes on drawing beside all that come after it. */
export async function closePages(): Promise<void> {
  await Promise.all(launched.flatMap((browser) => browser.contexts()).map((context) => context.close()));
}

/**
 * Starts a Chromium: the packed one on Linux, elsewhere the installed browser (BROWSER_CHANNEL, default Edge). `flags` are
 * Chromium's own, beside those that it always gets.
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const browser = await launch(flags);
  launched.push(browser);
  return browser;
}

async function launch(flags: readonly string[]): Promise<Browser> {
  if (process.platform === "linux") {
    const args = [...headlessFlags, ...flags];
    return chromium.launch({ executablePath: packedChromium(), args, headless: true });
  }
  return chromium.launch({ channel: process.env.BROWSER_CHANNEL ?? "msedge", args: [...flags] });
}
