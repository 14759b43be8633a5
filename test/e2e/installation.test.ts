import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { Agent, request } from "node:https";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { manifestProblems, serverAddresses } from "../../scripts/manifest/manifest-problems";
import { compressed, expectedHeaders, expectedHeadersOfNothing, expectedType } from "../support/site-answers";
import { launchBrowser } from "./support/browser";
import { installSite, type InstalledSite } from "./support/installed-site";
import { hostsOf, recordRequests } from "./support/recorded-requests";

jest.setTimeout(120_000);

/** The browser finds the installed site under its own name and port, and no other server at all. */
let browser: Browser;
let site: InstalledSite;
let origin: string;

beforeAll(async () => {
  site = await installSite();
  const { serverName, port, certificate } = site;
  origin = `https://${serverName}`;
  browser = await launchBrowser([
    `--host-resolver-rules=MAP ${serverName}:443 127.0.0.1:${port},MAP * ~NOTFOUND`,
    `--ignore-certificate-errors-spki-list=${certificate.fingerprint}`,
  ]);
});
afterAll(async () => {
  agent.destroy();
  await browser.close();
  await site.close();
});

/** One connection for all questions. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

type Answer = { readonly message: IncomingMessage; readonly body: Buffer };

function ask(name: string, method = "GET", headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const { port, serverName, certificate } = site;
  const to = { host: "127.0.0.1", port, servername: serverName, ca: readFileSync(certificate.crt), agent };
  return new Promise((resolve, reject) => {
    request({ ...to, path: `/${name}`, method, headers }, (message) => {
      const chunks: Buffer[] = [];
      message.on("data", (chunk: Buffer) => chunks.push(chunk));
      message.on("end", () => resolve({ message, body: Buffer.concat(chunks) }));
    })
      .on("error", reject)
      .end();
  });
}

/** What differs between an answer and what a file should arrive as, in words. */
async function faultsOf(name: string): Promise<readonly string[]> {
  const content = readFileSync(path.join(site.folder, "site", name));
  const { message, body } = await ask(name);
  const packed = await ask(name, "GET", { "Accept-Encoding": "gzip" });
  const small = content.length < 1024 || !compressed.includes(name.split(".").at(-1) ?? "");
  const found = { ...message.headers, status: message.statusCode, whole: body.equals(content) };
  const wanted = {
    ...expectedHeaders(name),
    "content-type": expectedType(name),
    status: 200,
    whole: true,
  };
  const all = { ...found, packed: packed.message.headers["content-encoding"] };
  return Object.entries({ ...wanted, packed: small ? undefined : "gzip" })
    .filter(([key, value]) => all[key as keyof typeof all] !== value)
    .map(
      ([key, value]) => `${name}: ${key} is ${String(all[key as keyof typeof all])}, not ${String(value)}`,
    );
}

async function openPage(): Promise<{
  readonly page: Page;
  readonly asked: string[];
  readonly complaints: string[];
}> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.location().url}: ${message.text()}`);
  });
  return { page, asked: recordRequests(page.context()), complaints };
}

describe("the release, unpacked and served by the admin kit's configuration as the administrator's manual says", () => {
  it("holds every file that the manual's steps name", () => {
    const manual = readFileSync(path.join(site.folder, "manual/administrator.html"), "utf8");
    const named = [...manual.matchAll(/<code>((?:admin|manual|manifest|site)\/[^<]*)<\/code>/g)].map(
      ([, name = ""]) => name,
    );
    expect(named).toEqual(expect.arrayContaining(["admin/nginx/tasseicho.conf", "admin/iis/web.config"]));
    expect(named.filter((name) => !existsSync(path.join(site.folder, name)))).toEqual([]);
  });

  it("serves every file whole, protected, compressed, and to be kept as long as it may", async () => {
    const folder = path.join(site.folder, "site");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(path.join(folder, name)).isFile(),
    );
    const faults: string[] = [];
    for (const name of names) faults.push(...(await faultsOf(name.split(path.sep).join("/"))));
    expect(names.length).toBeGreaterThan(60);
    expect(faults).toEqual([]);
  });

  it("refuses what is not there, folders, and whatever would change something", async () => {
    const gone = await ask("js/gone.0123456789.js");
    expect(gone.message.statusCode).toBe(404);
    expect(gone.message.headers).toMatchObject(expectedHeadersOfNothing);
    expect(gone.message.headers["cache-control"]).toBeUndefined();
    expect((await ask("taskpane.html", "POST")).message.statusCode).toBe(403);
    expect((await ask("js/")).message.statusCode).toBe(403);
    const { etag = "" } = (await ask("taskpane.html")).message.headers;
    expect((await ask("taskpane.html", "GET", { "If-None-Match": etag })).message.statusCode).toBe(304);
  });

  it("is found in order by the diagnosis, where Office.js is kept from reporting that it stands outside of Excel", async () => {
    const { page, asked } = await openPage();
    const kept = page.waitForEvent("console", (message) =>
      /telemetryservice.*Security Policy/.test(message.text()),
    );
    await page.goto(`${origin}/diagnose.html`);
    await page.getByText("異常はありません。").waitFor();
    expect(await page.locator(".is-notice, .is-bad").count()).toBe(0);
    await kept;
    expect(hostsOf(asked)).toEqual([origin]);
    await page.close();
  });

  it("makes the manifest out for itself", async () => {
    const { page, asked, complaints } = await openPage();
    await page.goto(`${origin}/manifest.html`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "マニフェストを作成" }).click(),
    ]);
    const manifest = readFileSync(await download.path(), "utf8");
    expect(manifestProblems(manifest)).toEqual([]);
    expect(serverAddresses(manifest)).toContain(`${origin}/taskpane.html`);
    expect(hostsOf(asked)).toEqual([origin]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("starts the pane, makes 資料9 and asks nobody else", async () => {
    const { page, asked, complaints } = await openPage();
    await page.goto(`${origin}/workbench.html`);
    const pane = page.frameLocator("iframe");
    await pane.getByText("25取組・32指標").first().waitFor();
    await pane.getByRole("button", { name: "資料9を作成" }).click();
    await pane.getByRole("heading", { name: "資料9を作成しました" }).waitFor();
    await pane.getByRole("button", { name: "「資料9」を表示" }).click();
    await page.getByRole("tab", { name: "資料9", selected: true }).waitFor();
    expect(hostsOf(asked)).toEqual([origin]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("leads from the pane's help and from its own address to the manual", async () => {
    const { page, asked, complaints } = await openPage();
    await page.goto(`${origin}/manual/`);
    await page.getByRole("link", { name: /^達成帳 利用の手引き/ }).click();
    await page.getByRole("heading", { name: "はじめての資料9（10分）" }).waitFor();
    const pictures = page.locator("img");
    expect(await pictures.count()).toBeGreaterThan(10);
    expect(
      await pictures.first().evaluate((picture: HTMLImageElement) => picture.naturalWidth),
    ).toBeGreaterThan(300);
    await page.goto(`${origin}/`);
    await page.getByRole("heading", { name: "達成帳　使い方と困ったとき" }).waitFor();
    await page.getByRole("link", { name: "手引き", exact: true }).click();
    await page.getByRole("heading", { name: "達成帳の手引き" }).waitFor();
    expect(hostsOf(asked)).toEqual([origin]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
