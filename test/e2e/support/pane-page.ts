import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { EmbeddedExcel } from "../../../src/workbench/host/embedded-excel";
import { openWorkbook } from "../../../src/workbench/host/store/open-workbook";
import type { StaticServer } from "./static-server";

/** The built pane in a real browser beside an embedded Excel that runs in the test. */
export type PanePage = {
  readonly page: Page;
  readonly host: EmbeddedExcel;
  /** What the browser complained about: errors of scripts and breaches of the content security policy. */
  readonly complaints: string[];
};

export type PaneOptions = {
  readonly width?: number;
  readonly height?: number;
  /** The highest ExcelApi that the Excel says it has. */
  readonly excelApi?: string;
  readonly fixture?: string;
  /** Office is set to a dark theme. */
  readonly dark?: boolean;
  /** Dots of the screen for each pixel of the page: 2 for sharp pictures, which take four times as long to draw. */
  readonly sharpness?: number;
};

/** What the script in the page is told about the Excel around it. */
type AroundPage = { readonly excelApi: string; readonly dark: boolean };

/** The object through which Office.js and Excel exchange their messages. */
type PageWithBridge = { readonly _richApiNativeBridge: { onMessageFromHost(message: string): void } };

/** The surface that Excel on Windows gives to a page, as far as Office.js asks for it before the first batch. */
function playExcelOnWindows({ excelApi, dark }: AroundPage): void {
  const scope = window as unknown as Record<string, unknown> & { hostReceives(text: string): Promise<void> };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "tasseicho",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "ja-JP",
    GetAppDataLocale: () => "ja-JP",
    GetDocUrl: () => "C:\\plan.xlsx",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSettings: () => ({ Read: () => new Map(), GetKeys: () => [] }),
    GetSupportedMatrix: () =>
      JSON.stringify({
        ExcelApi: excelApi,
        DialogApi: "1.2",
        RibbonApi: "1.1",
        RichApiRuntime: "1.3",
        Settings: "1.1",
      }),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: dark ? 0x262626 : 0xffffff }),
  };
  Object.defineProperty(window, "external", {
    value: {
      GetHostInfo: () => "Excel|Win32|16.01|ja-JP||||0",
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: () => undefined,
      RegisterEvent: (_id: unknown, _type: unknown, _target: unknown, done?: (code: number) => void) =>
        done?.(0),
      UnregisterEvent: (_id: unknown, _type: unknown, _target: unknown, done?: (code: number) => void) =>
        done?.(0),
    },
  });
  scope._richApiNativeBridge = {
    sendMessageToHost: (text: string) => void scope.hostReceives(text),
    onMessageFromHost: null,
  };
}

/** Opens the built pane beside a workbook of test/fixtures. */
export async function openPanePage(
  browser: Browser,
  server: StaticServer,
  {
    width = 320,
    height = 800,
    excelApi = "1.14",
    fixture = "atsugi-keiei-plan.xlsx",
    dark = false,
    sharpness = 1,
  }: PaneOptions = {},
): Promise<PanePage> {
  const host = new EmbeddedExcel(
    await openWorkbook(readFileSync(path.resolve(__dirname, "../../fixtures", fixture))),
  );
  const { page, complaints } = await openBarePage(browser, width, height, sharpness);
  const bridge = host.connect();
  bridge.onMessageFromHost = (text) => {
    page
      .evaluate(
        (message) => (window as unknown as PageWithBridge)._richApiNativeBridge.onMessageFromHost(message),
        text,
      )
      // A page that has been closed meanwhile needs no answer.
      .catch(() => undefined);
  };
  await page.exposeFunction("hostReceives", (text: string) => bridge.sendMessageToHost(text));
  await page.addInitScript(playExcelOnWindows, { excelApi, dark });
  await page.goto(`${server.origin}/taskpane.html`);
  return { page, host, complaints };
}

/** A page that notes what goes wrong in it. */
export async function openBarePage(
  browser: Browser,
  width: number,
  height: number,
  sharpness = 1,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: sharpness,
    locale: "ja-JP",
  });
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return { page, complaints };
}

/** Elements that would have to be scrolled sideways. */
export function widerThanPane(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body, body *")]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const hidden = getComputedStyle(element).clipPath !== "none";
        return width > 0 && !hidden && right > document.documentElement.clientWidth + 0.5;
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30) ?? ""}`),
  );
}
