import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { openBarePage } from "./support/pane-page";
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

/** What the browser makes of attempts to turn text into script or markup: the name of what is thrown, or "done". */
function attempts(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const tries = {
      markup: () => document.body.insertAdjacentHTML("beforeend", "<b>markup</b>"),
      program: () => (document.createElement("script").text = "alert(1)"),
      otherServer: () => (document.createElement("script").src = "https://example.com/script.js"),
      ownServer: () => (document.createElement("script").src = "pages/start-guard.js"),
    };
    const outcome = (run: () => unknown): string => {
      try {
        run();
        return "done";
      } catch (error) {
        return error instanceof Error ? error.name : "";
      }
    };
    return Object.fromEntries(Object.entries(tries).map(([name, run]) => [name, outcome(run)]));
  });
}

describe("trusted types in the built pages", () => {
  it.each(["taskpane", "commands", "commands-message", "diagnose", "manifest", "workbench"])(
    "let %s load scripts of its own server and turn no text into script or markup",
    async (name) => {
      const { page } = await openBarePage(browser, 320, 400);
      await page.goto(`${server.origin}/${name}.html`);
      expect(await attempts(page)).toEqual({
        markup: "TypeError",
        program: "TypeError",
        otherServer: "TypeError",
        ownServer: "done",
      });
      await page.close();
    },
  );
});
