import type { Browser } from "playwright-core";

/** For scripts: tsx names functions through a helper that the pages, which get some of our functions as text, do not have. */
export function namingFunctionsInPages(browser: Browser): Browser {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    await page.addInitScript("globalThis.__name = (value) => value;");
    return page;
  };
  return browser;
}
